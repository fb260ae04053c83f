package th.samnak.web.flow;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request that is kept open until there is something to tell, or for as long as it may be. No thread waits for it, neither
 * while it is held nor while a slow browser takes its answer; it is answered once.
 */
final class HeldRequest implements AsyncListener, WriteListener {

    private final AsyncContext context;
    private final String atTheEnd;
    private final AtomicBoolean answered = new AtomicBoolean();
    private byte[] answer = {};
    private boolean written;

    private HeldRequest(AsyncContext context, String atTheEnd) {
        this.context = context;
        this.atTheEnd = atTheEnd;
    }

    /** @param atTheEnd what is answered when the time is over */
    static HeldRequest hold(HttpServletRequest request, long millis, String atTheEnd) {
        AsyncContext context = request.startAsync();
        context.setTimeout(millis);
        HeldRequest held = new HeldRequest(context, atTheEnd);
        context.addListener(held);
        return held;
    }

    boolean isOpen() {
        return !answered.get();
    }

    /** @return whether the text is on its way, which does not mean that it arrives */
    boolean answer(String text) {
        if (!answered.compareAndSet(false, true)) {
            return false;
        }
        try {
            response(text).getOutputStream().setWriteListener(this);
            return true;
        } catch (IOException | IllegalStateException gone) {
            end();
            return false;
        }
    }

    /** The length tells the browser when an answer was broken off. */
    private ServletResponse response(String text) {
        answer = text.getBytes(StandardCharsets.UTF_8);
        ServletResponse response = context.getResponse();
        response.setContentType("text/plain; charset=UTF-8");
        response.setContentLength(answer.length);
        return response;
    }

    private void end() {
        answered.set(true);
        try {
            context.complete();
        } catch (IllegalStateException ended) {
            // the container was faster
        }
    }

    @Override
    public void onWritePossible() throws IOException {
        ServletOutputStream out = context.getResponse().getOutputStream();
        while (out.isReady()) {
            if (written) {
                end();
                return;
            }
            written = true;
            out.write(answer);
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        // an answer that has not been taken in all this time is broken off by the container
        if (answered.compareAndSet(false, true)) {
            response(atTheEnd).getOutputStream().write(answer);
            end();
        }
    }

    @Override
    public void onError(Throwable browserGone) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        answered.set(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // nobody begins anew
    }
}

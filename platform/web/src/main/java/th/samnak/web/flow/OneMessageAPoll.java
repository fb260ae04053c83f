package th.samnak.web.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;

/**
 * Gives a browser that asks for news by long polling one message for each request, and not before the request has come to rest.
 * Atmosphere mislays what follows too quickly and would hand it on only when the browser asks again a minute later; should that
 * happen all the same, the request is ended, so that the browser asks at once.
 */
final class OneMessageAPoll extends AtmospherePushConnection {

    private static final long serialVersionUID = 1L;
    private static final int REST_MILLIS = 40;
    private static final int MISLAID_MILLIS = 400;

    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long askedAt;

    OneMessageAPoll(UI ui) {
        super(ui);
    }

    @Override
    public void connect(AtmosphereResource request) {
        askedAt = System.nanoTime();
        super.connect(request);
    }

    @Override
    public void push(boolean async) {
        AtmosphereResource request = getResource();
        if (request != null && polls(request) && !rests(request)) {
            again();
        } else {
            super.push(async);
        }
    }

    @Override
    protected void sendMessage(String message) {
        AtmosphereResource request = getResource();
        super.sendMessage(message);
        if (polls(request)) {
            connectionLost();
            long asked = askedAt;
            after(MISLAID_MILLIS, () -> {
                if (askedAt == asked) {
                    request.resume();
                }
            });
        }
    }

    /** What has changed on a page is sent whenever its session is unlocked. */
    private void again() {
        if (waiting.compareAndSet(false, true)) {
            after(REST_MILLIS, () -> {
                waiting.set(false);
                getUI().access(() -> {});
            });
        }
    }

    private static void after(int millis, Runnable work) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> {
            try {
                work.run();
            } catch (UIDetachedException | IllegalStateException closed) {
                // nobody is there any more
            }
        });
    }

    private boolean rests(AtmosphereResource request) {
        return request.getRequest().isAsyncStarted()
                && System.nanoTime() - askedAt > TimeUnit.MILLISECONDS.toNanos(REST_MILLIS);
    }

    private static boolean polls(AtmosphereResource request) {
        return request.transport() == TRANSPORT.LONG_POLLING;
    }
}

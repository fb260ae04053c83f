package th.samnak.web.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.UidlWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one open page is told without having done anything. The page always has a request here, which is held until something
 * has changed; changes in between wait in the page's own state. What was told is kept until the page says that it has seen it,
 * and told again if it has not, so nothing is lost and nothing is done for a page that does not ask. Used only by whoever
 * holds the lock of the page's session.
 */
final class News implements PushConnection {

    private static final long serialVersionUID = 1L;

    /** Shorter than the minute after which proxies break off a request without an answer. */
    private static final long HELD_MILLIS = 50_000;

    /** A page that asks while it is still busy with what it was told is given this long to see it. */
    private static final long BUSY_MILLIS = 1000;

    /** To a page that sees nothing, no more is told. */
    private static final int MOST_UNSEEN = 8;

    private final UI ui;
    private final transient Deque<Message> unseen = new ArrayDeque<>();
    private transient @Nullable HeldRequest held;
    private long toldAt;

    private record Message(int number, String text) {}

    private News(UI ui) {
        this.ui = ui;
    }

    static void begin(UI ui) {
        ui.getPushConfiguration().setPushConnectionFactory(News::new);
        // one answer for each request, and no greeting
        ui.getPushConfiguration().setParameter("enableProtocol", "false");
    }

    /** @param seen number of the last message that the page has seen */
    void ask(HttpServletRequest request, int seen) {
        unseen.removeIf(message -> message.number() <= seen);
        if (seen >= ui.getInternals().getServerSyncId() - 1) {
            // kept by Vaadin for a page that asks again for want of an answer; can be as large as a screen
            ui.getInternals().setLastRequestResponse("");
        }
        answer(framed("X"));
        held = HeldRequest.hold(request, unseen.isEmpty() ? HELD_MILLIS : BUSY_MILLIS, framed("X"));
        if (!unseen.isEmpty() && System.nanoTime() - toldAt > TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS)) {
            tell();
        }
    }

    @Override
    public void push() {
        if (isConnected() && unseen.size() < MOST_UNSEEN) {
            int number = ui.getInternals().getServerSyncId();
            unseen.add(new Message(number, new UidlWriter().createUidl(ui, true).toString()));
            tell();
        }
    }

    private void tell() {
        long now = System.nanoTime();
        boolean told = answer(unseen.stream().map(message -> framed(message.text())).collect(Collectors.joining()));
        toldAt = told ? now : now - TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS) - 1;
    }

    private boolean answer(String text) {
        HeldRequest open = held;
        held = null;
        return open != null && open.answer(text);
    }

    @Override
    public boolean isConnected() {
        return held != null && held.isOpen();
    }

    @Override
    public void disconnect() {
        answer(framed("X"));
        unseen.clear();
    }

    /** As the browser's side takes messages apart; a message X means nothing. */
    static String framed(String message) {
        return message.length() + "|" + message;
    }
}

package th.samnak.web.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.web.http.FailureLog;

/** All pages that are open in browsers now. Work on them is done one change after the other, on a thread of its own. */
public final class OpenPages implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final long SILENCE_SECONDS = 5;

    private final Set<UI> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "samnak-pages");
        thread.setDaemon(true);
        thread.setContextClassLoader(UI.class.getClassLoader());
        return thread;
    });

    void opened(UI ui) {
        open.add(ui);
        ui.addDetachListener(event -> open.remove(ui));
    }

    public int count() {
        return open.size();
    }

    /** Does the work on each page, then the last; a page that is busy is waited for, but not for ever. */
    void each(Consumer<UI> work, Runnable afterwards) {
        worker.execute(() -> {
            List<Future<Void>> begun = new ArrayList<>();
            for (UI ui : open) {
                try {
                    begun.add(ui.access(() -> work.accept(ui)));
                } catch (UIDetachedException closed) {
                    open.remove(ui);
                }
            }
            begun.forEach(OpenPages::await);
            afterwards.run();
        });
    }

    /**
     * Forgets the page if nobody listens to it any more: a tab that was closed without a word would hold what was taken out of
     * it until its session ends. Should somebody still be there, the page loads itself anew.
     */
    void forgetIfSilent(UI ui) {
        long heard = ui.getSession().getLastRequestTimestamp();
        worker.schedule(() -> {
            try {
                ui.access(() -> {
                    if (isSilentSince(heard, ui)) {
                        VaadinSession session = ui.getSession();
                        ui.close();
                        session.removeUI(ui);
                        FlowCaches.forget();
                    }
                });
            } catch (UIDetachedException closed) {
                open.remove(ui);
            }
        }, SILENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static boolean isSilentSince(long heard, UI ui) {
        PushConnection connection = ui.getInternals().getPushConnection();
        boolean listening = connection != null && connection.isConnected();
        return !listening && ui.getSession().getLastRequestTimestamp() == heard;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static void await(Future<Void> future) {
        try {
            future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UIDetachedException)) {
                FailureLog.write(e.getCause(), "a page could not be brought up to date");
            }
        } catch (TimeoutException e) {
            LOG.warn("A page was busy for more than {} seconds", PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

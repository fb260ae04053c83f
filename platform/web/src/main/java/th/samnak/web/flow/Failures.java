package th.samnak.web.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.errors.OfficeException;
import th.samnak.web.http.FailureLog;

/**
 * What a person is told when an act on a screen fails: the office's refusals in their own words, anything else as a reference
 * number under which the log has the whole story.
 */
final class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SECONDS = 8;
    private static final int DEEPEST = 20;

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        Optional<OfficeException> refusal = refusal(failure);
        UI ui = UI.getCurrent();
        if (FailureLog.isBrowserGone(failure)) {
            LOG.debug("A browser went away: {}", failure.toString());
        } else if (refusal.isEmpty()) {
            String reference = FailureLog.write(failure, "on a screen");
            if (ui != null) {
                show(ui, ui.getTranslation("web.failure", reference));
            }
        } else if (ui != null) {
            if (refusal.get() instanceof NotSignedIn) {
                ui.getPage().reload();
            }
            show(ui, ui.getTranslation(refusal.get().messageKey(), refusal.get().arguments().toArray()));
        }
    }

    /** The refusal in a failure, however deep it is wrapped. */
    static Optional<OfficeException> refusal(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OfficeException refusal) {
                return Optional.of(refusal);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static void show(UI ui, String sentence) {
        Notification notification = new Notification(sentence, SECONDS * 1000, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        ui.add(notification);
        notification.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                notification.removeFromParent();
            }
        });
        notification.open();
    }
}

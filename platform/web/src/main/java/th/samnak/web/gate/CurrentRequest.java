package th.samnak.web.gate;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Caller;
import th.samnak.api.access.CallerSource;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.ViewedDaySource;
import th.samnak.web.signin.Renewal;
import th.samnak.web.signin.SignedIn;

/** Knows for whom this thread works, the person of the screen it serves or of the plain request, and on which day they look. */
public final class CurrentRequest implements CallerSource, ViewedDaySource {

    /** Name of the session's attribute, set by the frame. */
    private static final String DAY = "samnak.day";

    /** The unit that the person has just chosen to work in, set by the frame; taken away once they are there. */
    private static final String UNIT = "samnak.unit";

    private final ThreadLocal<@Nullable HttpSession> session = new ThreadLocal<>();
    private final Renewal renewal;

    public CurrentRequest(Renewal renewal) {
        this.renewal = renewal;
    }

    interface Work {
        void run() throws IOException, ServletException;
    }

    void during(HttpSession of, Work work) throws IOException, ServletException {
        session.set(of);
        try {
            work.run();
        } finally {
            session.remove();
        }
    }

    @Override
    public Optional<LocalDate> other() {
        VaadinSession screen = VaadinSession.getCurrent();
        HttpSession plain = session.get();
        try {
            @Nullable Object day = screen != null && screen.getSession() != null
                    ? screen.getSession().getAttribute(DAY)
                    : plain == null ? null : plain.getAttribute(DAY);
            return day instanceof LocalDate turned ? Optional.of(turned) : Optional.empty();
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Caller> current() {
        VaadinSession screen = VaadinSession.getCurrent();
        if (screen == null || screen.getSession() == null) {
            return SignedIn.in(session.get()).map(SignedIn::caller);
        }
        WrappedSession kept = screen.getSession();
        return SignedIn.read(kept::getAttribute)
                .map(who -> settled(kept, who))
                .map(who -> renewal.told(who, renewed -> kept.setAttribute(SignedIn.ATTRIBUTE, renewed)));
    }

    private SignedIn settled(WrappedSession kept, SignedIn who) {
        if (!(kept.getAttribute(UNIT) instanceof UnitId wished)) {
            return who;
        }
        SignedIn there = renewal.moved(who, wished);
        kept.setAttribute(SignedIn.ATTRIBUTE, there);
        kept.removeAttribute(UNIT);
        return there;
    }

    @Override
    public Optional<Object> session() {
        VaadinSession screen = VaadinSession.getCurrent();
        return screen != null ? Optional.of(screen) : Optional.ofNullable(session.get());
    }
}

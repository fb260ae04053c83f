package th.samnak.web.gate;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Caller;
import th.samnak.api.access.CallerSource;
import th.samnak.web.signin.SignedIn;

/** Knows for whom this thread works: the person of the screen it serves, or of the plain request. */
public final class CurrentRequest implements CallerSource {

    private final ThreadLocal<@Nullable HttpSession> session = new ThreadLocal<>();

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
    public Optional<Caller> current() {
        VaadinSession screen = VaadinSession.getCurrent();
        Optional<SignedIn> who = screen != null && screen.getSession() != null
                ? SignedIn.read(screen.getSession()::getAttribute)
                : SignedIn.in(session.get());
        return who.map(SignedIn::caller);
    }

    @Override
    public Optional<Object> session() {
        VaadinSession screen = VaadinSession.getCurrent();
        return screen != null ? Optional.of(screen) : Optional.ofNullable(session.get());
    }
}

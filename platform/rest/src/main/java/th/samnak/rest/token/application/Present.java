package th.samnak.rest.token.application;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;

/** Who has come with the request that is served on this thread. */
@Component(service = Present.class)
public final class Present {

    private final ThreadLocal<Bearer> bearer = new ThreadLocal<>();

    public <T> T during(Bearer who, Supplier<T> work) {
        bearer.set(who);
        try {
            return work.get();
        } finally {
            bearer.remove();
        }
    }

    public Optional<Bearer> bearer() {
        return Optional.ofNullable(bearer.get());
    }
}

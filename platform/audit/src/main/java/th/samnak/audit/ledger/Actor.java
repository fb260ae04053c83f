package th.samnak.audit.ledger;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;

/**
 * Who is at work on this thread. What is written before there are accounts and people is the platform's own. It asks for the
 * services when it needs them, and not as references: they themselves begin with writing to the chain.
 */
@Component(service = Actor.class)
public final class Actor {

    private static final String SYSTEM = "system";

    private final Supplier<Optional<Access>> access;
    private final Supplier<Optional<Organisation>> organisation;

    @Activate
    public Actor(BundleContext context) {
        this(() -> find(context, Access.class), () -> find(context, Organisation.class));
    }

    public Actor(Supplier<Optional<Access>> access, Supplier<Optional<Organisation>> organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    private static <T> Optional<T> find(BundleContext context, Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return Optional.ofNullable(reference).map(context::getService);
    }

    /** @param post as printed today, empty when there is none */
    public record Who(String account, String post) {}

    Who now() {
        return access.get().flatMap(Access::signedIn).map(this::of).orElse(new Who("-", ""));
    }

    Who named(String account) {
        Who now = now();
        return now.account().equals(account) ? now : new Who(account, "");
    }

    private Who of(Caller caller) {
        String post = caller.account().equals(SYSTEM)
                ? ""
                : organisation.get().flatMap(house -> house.person(caller.person())).map(Person::position).orElse("");
        return new Who(caller.account(), post);
    }
}

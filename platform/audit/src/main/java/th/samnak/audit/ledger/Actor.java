package th.samnak.audit.ledger;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;

/** Who is at work on this thread. What is written before there are accounts and people is the platform's own. */
@Component(service = Actor.class)
public final class Actor {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public volatile @Nullable Access access;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public volatile @Nullable Organisation organisation;

    /** @param post as printed today, empty when there is none */
    public record Who(String account, String post) {}

    Who now() {
        Access present = access;
        return present == null ? new Who("-", "") : present.signedIn().map(this::of).orElse(new Who("-", ""));
    }

    Who named(String account) {
        Who now = now();
        return now.account().equals(account) ? now : new Who(account, "");
    }

    private Who of(Caller caller) {
        Organisation house = organisation;
        String post = house == null ? "" : house.person(caller.person()).map(Person::position).orElse("");
        return new Who(caller.account(), post);
    }
}

package th.samnak.organisation.orders;

import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.organisation.OrganisationModule;

/** Who is let in to sign or end an order today. */
record Admission(Access access, Chart today) {

    boolean open(Terms terms) {
        return access.signedIn().filter(caller -> paper() || signatory(caller, terms).isPresent()).isPresent();
    }

    /**
     * The lines under the caller's signature; none when they record what was signed on paper.
     *
     * @throws NotPermitted when it is not theirs to sign
     */
    List<String> lines(Caller caller, Terms terms) {
        Optional<Capacity> capacity = signatory(caller, terms);
        if (capacity.isEmpty() && !paper()) {
            throw new NotPermitted(OrganisationModule.SIGN_ORDER);
        }
        return capacity.map(Capacity::lines).orElse(List.of());
    }

    private Optional<Capacity> signatory(Caller caller, Terms terms) {
        return access.may(OrganisationModule.SIGN_ORDER)
                ? new Signatories(today).as(caller.person(), terms.authority())
                : Optional.empty();
    }

    private boolean paper() {
        return access.may(OrganisationModule.KEEP);
    }
}

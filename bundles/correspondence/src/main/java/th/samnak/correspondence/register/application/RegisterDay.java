package th.samnak.correspondence.register.application;

import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.domain.RegisterKind;

/** What the registers of those who keep them took in today. */
public interface RegisterDay {

    /**
     * The registers of the caller's unit, and of the agency for whoever acts for it; those with nothing today do not appear.
     *
     * @throws th.samnak.api.errors.NotPermitted without the permission to receive letters
     */
    List<Issued> today();

    /** @param count how many numbers were issued today; last the highest of them */
    record Issued(UnitId unit, RegisterKind kind, int count, int last) {}
}

package th.samnak.organisation;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.KeptAbsence;
import th.samnak.organisation.domain.KeptAgencyDay;
import th.samnak.organisation.domain.KeptAuthority;
import th.samnak.organisation.domain.KeptBirthDate;
import th.samnak.organisation.domain.KeptClause;
import th.samnak.organisation.domain.KeptEdition;
import th.samnak.organisation.domain.KeptHoliday;
import th.samnak.organisation.domain.KeptInstrument;
import th.samnak.organisation.domain.KeptMandate;
import th.samnak.organisation.domain.KeptOrder;
import th.samnak.organisation.domain.KeptPerson;
import th.samnak.organisation.domain.KeptPost;
import th.samnak.organisation.domain.KeptRule;
import th.samnak.organisation.domain.KeptSuccession;
import th.samnak.organisation.domain.KeptTenure;
import th.samnak.organisation.domain.KeptUnit;
import th.samnak.organisation.domain.KeptWording;
import th.samnak.organisation.domain.Power;
import th.samnak.organisation.domain.RecordedRow;

@Component
public final class OrganisationTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return OrganisationModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                RecordedRow.class, DatedRow.class, KeptEdition.class, KeptInstrument.class, KeptClause.class, KeptWording.class,
                KeptUnit.class, KeptPerson.class, KeptPost.class, KeptTenure.class, KeptMandate.class, KeptAuthority.class,
                KeptAbsence.class, KeptSuccession.class, KeptRule.class, KeptHoliday.class, KeptAgencyDay.class, KeptBirthDate.class, KeptOrder.class,
                Power.class);
    }
}

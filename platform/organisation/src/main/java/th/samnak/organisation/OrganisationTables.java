package th.samnak.organisation;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.organisation.domain.KeptHoliday;
import th.samnak.organisation.domain.KeptPerson;
import th.samnak.organisation.domain.KeptUnit;

@Component
public final class OrganisationTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return OrganisationModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptUnit.class, KeptPerson.class, KeptHoliday.class);
    }
}

package th.samnak.search;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.search.domain.Noted;

@Component
public final class SearchTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return SearchModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Noted.class);
    }
}

package th.samnak.documents;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.documents.version.KeptVersion;

/** The tables of the versions. */
@Component
public final class DocumentsTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return ModuleId.of("documents");
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptVersion.class);
    }
}

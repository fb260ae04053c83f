package th.samnak.documents;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;

/** Brings the messages of this bundle; it asks for no permission of its own. */
@Component
public final class DocumentsModule implements OfficeModule {

    @Override
    public ModuleId id() {
        return new ModuleId("documents");
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}

package th.samnak.documents;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.documents.retention.Gone;
import th.samnak.documents.retention.Stone;
import th.samnak.documents.version.KeptVersion;

/** The tables of versions and tombstones, none of which may be changed behind anybody's back. */
@Component(service = {EntityUnit.class, ProtectedRows.class})
public final class DocumentsTables implements EntityUnit, ProtectedRows {

    @Override
    public ModuleId id() {
        return ModuleId.of("documents");
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptVersion.class, Stone.class, Gone.class);
    }

    @Override
    public ModuleId module() {
        return id();
    }

    @Override
    public List<Protection> protections() {
        return List.of(
                Protection.of("documents_versions").files("sha256"),
                Protection.of("documents_tombstones").part("documents_remains", "tombstone_id", "seq_no"));
    }
}

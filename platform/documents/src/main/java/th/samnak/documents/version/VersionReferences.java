package th.samnak.documents.version;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.documents.FileReferences;
import th.samnak.api.persistence.Database;

/** The files that a version names. */
@Component
public final class VersionReferences implements FileReferences {

    private final Database database;

    @Activate
    public VersionReferences(@Reference(target = "(unit=documents)") Database database) {
        this.database = database;
    }

    @Override
    public ModuleId owner() {
        return ModuleId.of("documents");
    }

    @Override
    public Set<String> named(Set<String> sha256) {
        return sha256.isEmpty() ? Set.of() : database.read(em -> new HashSet<>(em
                .createQuery("select distinct v.sha256 from KeptVersion v where v.sha256 in :files", String.class)
                .setParameter("files", sha256)
                .getResultList()));
    }
}

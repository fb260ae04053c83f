package th.samnak.privacy.application;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.documents.FileReferences;
import th.samnak.api.persistence.Database;
import th.samnak.privacy.PrivacyModule;

/** The copies made, and the originals that are still being worked on: a finished copy needs its original no more. */
@Component
public final class RedactionFiles implements FileReferences {

    private final Database database;

    @Activate
    public RedactionFiles(@Reference(target = "(unit=privacy)") Database database) {
        this.database = database;
    }

    @Override
    public ModuleId owner() {
        return PrivacyModule.ID;
    }

    @Override
    public Set<String> named(Set<String> sha256) {
        if (sha256.isEmpty()) {
            return Set.of();
        }
        return database.read(em -> {
            Set<String> named = new HashSet<>(em
                    .createQuery("select r.result from Redaction r where r.result in :files", String.class)
                    .setParameter("files", sha256)
                    .getResultList());
            named.addAll(em.createQuery("select r.original from Redaction r where r.finishedAt is null and r.original in :files", String.class)
                    .setParameter("files", sha256)
                    .getResultList());
            return named;
        });
    }
}

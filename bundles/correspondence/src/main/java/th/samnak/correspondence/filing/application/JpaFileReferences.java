package th.samnak.correspondence.filing.application;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.documents.FileReferences;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;

/** Attachments, and the signed papers of letters that have not been destroyed. */
@Component
public final class JpaFileReferences implements FileReferences {

    private final Database database;

    @Activate
    public JpaFileReferences(@Reference(target = "(unit=correspondence)") Database database) {
        this.database = database;
    }

    @Override
    public ModuleId owner() {
        return CorrespondenceModule.ID;
    }

    @Override
    public Set<String> named(Set<String> sha256) {
        if (sha256.isEmpty()) {
            return Set.of();
        }
        return database.read(em -> {
            Set<String> named = new HashSet<>(em.createQuery(
                            "select distinct a.sha256 from Attachment a where a.sha256 in :files", String.class)
                    .setParameter("files", sha256)
                    .getResultList());
            named.addAll(em.createQuery(
                            "select distinct l.signature.sha256 from OutgoingLetter l"
                                    + " where l.signature.sha256 in :files and l.destroyed = 'no'",
                            String.class)
                    .setParameter("files", sha256)
                    .getResultList());
            return named;
        });
    }
}

package th.samnak.records.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.persistence.Database;
import th.samnak.records.domain.KeptDraft;

/** Keeps drafts in the database, where they outlive the session, the browser and the function. */
@Component
public final class JpaDrafts implements Drafts {

    private final Database database;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaDrafts(
            @Reference(target = "(unit=records)") Database database, @Reference Access access, @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(String form) {
        String key = key(form);
        return database.read(em -> Optional.ofNullable(em.find(KeptDraft.class, key)).map(KeptDraft::told));
    }

    @Override
    public void keep(String form, Map<String, String> fields) {
        String account = access.caller().account();
        String key = key(form);
        database.change(em -> Optional.ofNullable(em.find(KeptDraft.class, key))
                .ifPresentOrElse(
                        draft -> draft.become(fields, clock.instant()),
                        () -> em.persist(new KeptDraft(account, form, fields, clock.instant()))));
    }

    @Override
    public void discard(String form) {
        String key = key(form);
        database.change(em -> Optional.ofNullable(em.find(KeptDraft.class, key)).ifPresent(em::remove));
    }

    private String key(String form) {
        return KeptDraft.key(access.caller().account(), form);
    }
}

package th.samnak.records.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.errors.StaleDataException;
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
        return copies(form).stream().findFirst().map(Copy::draft);
    }

    @Override
    public void keep(String form, Map<String, String> fields) {
        keep(form, copies(form).stream().findFirst(), fields);
    }

    @Override
    public void discard(String form) {
        List<String> places = KeptDraft.places(access.caller().account(), form);
        database.change(em -> kept(em, places).forEach(em::remove));
    }

    @Override
    public List<Copy> copies(String form) {
        List<String> places = KeptDraft.places(access.caller().account(), form);
        return database.read(em -> kept(em, places).stream().map(KeptDraft::told).toList());
    }

    @Override
    public Copy keep(String form, Optional<Copy> upon, Map<String, String> fields) {
        try {
            return kept(form, upon, fields);
        } catch (StaleDataException writtenMeanwhile) {
            return kept(form, Optional.empty(), fields);
        }
    }

    @Override
    public void discard(Copy copy) {
        if (KeptDraft.belongs(copy.id(), access.caller().account())) {
            database.change(em -> Optional.ofNullable(em.find(KeptDraft.class, copy.id()))
                    .filter(draft -> draft.still(copy))
                    .ifPresent(em::remove));
        }
    }

    private Copy kept(String form, Optional<Copy> upon, Map<String, String> fields) {
        String account = access.caller().account();
        List<String> places = KeptDraft.places(account, form);
        return database.write(em -> {
            List<KeptDraft> all = kept(em, places);
            Optional<KeptDraft> same = all.stream().filter(draft -> upon.filter(draft::still).isPresent()).findFirst();
            KeptDraft draft = same.orElseGet(() -> all.size() < places.size()
                    ? begun(em, new KeptDraft(free(places, all), account, form, fields, clock.instant()))
                    : all.getLast());
            draft.become(fields, clock.instant());
            em.flush();
            return draft.told();
        });
    }

    private static KeptDraft begun(EntityManager em, KeptDraft draft) {
        em.persist(draft);
        return draft;
    }

    private static String free(List<String> places, List<KeptDraft> all) {
        List<String> taken = all.stream().map(KeptDraft::id).toList();
        return places.stream().filter(place -> !taken.contains(place)).findFirst().orElseThrow();
    }

    /** Latest first. */
    private static List<KeptDraft> kept(EntityManager em, List<String> places) {
        return em.createQuery("select d from KeptDraft d where d.id in :places order by d.keptAt desc", KeptDraft.class)
                .setParameter("places", places)
                .getResultList();
    }
}

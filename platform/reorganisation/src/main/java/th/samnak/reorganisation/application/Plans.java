package th.samnak.reorganisation.application;

import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.persistence.Database;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.SeriesCertificate;
import th.samnak.reorganisation.domain.KeptCertificate;
import th.samnak.reorganisation.domain.KeptList;
import th.samnak.reorganisation.domain.KeptPlan;

/** Plans and hand-over lists in the database. */
final class Plans {

    private final Database database;
    private final OrganisationBook book;

    Plans(Database database, OrganisationBook book) {
        this.database = database;
        this.book = book;
    }

    List<Plan> all() {
        return database.read(em -> em.createQuery("select p from KeptPlan p order by p.effective desc, p.draftedAt desc", KeptPlan.class)
                .getResultList()).stream().map(this::told).toList();
    }

    Optional<Plan> find(String id) {
        return database.read(em -> Optional.ofNullable(em.find(KeptPlan.class, id))).map(this::told);
    }

    Plan get(String id) {
        return find(id).orElseThrow(() -> new NotFound("reorganisation"));
    }

    private Plan told(KeptPlan kept) {
        return kept.told(instrument(kept.instrument()));
    }

    Instrument instrument(InstrumentId id) {
        return book.instruments().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("instrument"));
    }

    void add(KeptPlan plan) {
        database.change(em -> {
            em.persist(plan);
            // so that the same transaction can lock it
            em.flush();
        });
    }

    /** Changes the plan; whoever comes at the same time waits, and then finds it changed. */
    Plan change(String id, Consumer<KeptPlan> act) {
        return told(database.write(em -> {
            KeptPlan plan = Optional.ofNullable(em.find(KeptPlan.class, id, LockModeType.PESSIMISTIC_WRITE))
                    .orElseThrow(() -> new NotFound("reorganisation"));
            act.accept(plan);
            em.flush();
            return plan;
        }));
    }

    List<HandOverList> lists(String plan) {
        return database.read(em -> em.createQuery("select l from KeptList l where l.plan = :plan order by l.id", KeptList.class)
                .setParameter("plan", plan)
                .getResultList()).stream().map(KeptList::told).toList();
    }

    void keep(List<KeptList> lists) {
        database.change(em -> lists.forEach(em::persist));
    }

    /** Removes what a cut-over left behind: hand-over lists and the certificate. */
    void dropPapers(String plan) {
        database.change(em -> List.of("KeptList", "KeptCertificate").forEach(papers ->
                em.createQuery("select l from " + papers + " l where l.plan = :plan", Object.class)
                        .setParameter("plan", plan)
                        .getResultList()
                        .forEach(em::remove)));
    }

    void keep(KeptCertificate certificate) {
        database.change(em -> em.persist(certificate));
    }

    Optional<SeriesCertificate> certificate(String plan) {
        return database.read(em -> Optional.ofNullable(em.find(KeptCertificate.class, plan))).map(KeptCertificate::told);
    }

    /** Plans that were carried out and have no certificate yet. */
    List<String> uncertified() {
        return database.read(em -> em.createQuery("select p.id from KeptPlan p where p.state in :states"
                        + " and not exists (select c.plan from KeptCertificate c where c.plan = p.id) order by p.id", String.class)
                .setParameter("states", List.of(Plan.State.RECONCILED, Plan.State.CLOSED))
                .getResultList());
    }

    boolean anySigned(String plan) {
        return database.read(em -> em.createQuery(
                        "select count(l) from KeptList l where l.plan = :plan and (l.handedBy is not null or l.takenBy is not null)",
                        Long.class)
                .setParameter("plan", plan)
                .getSingleResult()) > 0;
    }

    /** What was noted of the plan when it was carried out. */
    String settled(String id) {
        return database.read(em -> em.find(KeptPlan.class, id)).settled();
    }

    /** Plans that wait for their day, the earliest first, of one day as they were confirmed. */
    List<Plan> waiting() {
        return database.read(em -> em.createQuery("select p from KeptPlan p where p.state = :state", KeptPlan.class)
                        .setParameter("state", Plan.State.PLANNED)
                        .getResultList()).stream()
                .map(this::told)
                .sorted(Comparator.comparing(Plan::effective).thenComparing(Plan::draftedAt).thenComparing(Plan::id))
                .toList();
    }

    <T> T list(String id, Function<KeptList, T> act) {
        return database.write(em -> act.apply(Optional.ofNullable(em.find(KeptList.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("hand-over list"))));
    }

    /** Whether both sides have signed every list of the plan. */
    boolean allSigned(String plan) {
        return database.read(em -> em.createQuery(
                        "select count(l) from KeptList l where l.plan = :plan and (l.handedBy is null or l.takenBy is null)", Long.class)
                .setParameter("plan", plan)
                .getSingleResult()) == 0;
    }
}

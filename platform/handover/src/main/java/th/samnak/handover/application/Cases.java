package th.samnak.handover.application;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.HandOver.Signature;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.domain.KeptCase;
import th.samnak.handover.domain.KeptSignature;

/** Hand-overs and their signatures in the database. */
record Cases(Database database) {

    private static final int SHOWN = 300;

    /** The latest day first. */
    List<HandOver> all() {
        return told(database.read(em -> em.createQuery("select c from KeptCase c order by c.effective desc, c.plannedAt desc", KeptCase.class)
                .setMaxResults(SHOWN)
                .getResultList()));
    }

    /** Those that are not carried out yet, the earliest first. */
    List<HandOver> waiting() {
        return told(database.read(em -> em.createQuery(
                        "select c from KeptCase c where c.state in :states order by c.effective, c.plannedAt, c.id", KeptCase.class)
                .setParameter("states", Set.of(State.PROPOSED, State.PLANNED))
                .getResultList()));
    }

    Optional<HandOver> find(String id) {
        return told(database.read(em -> Stream.ofNullable(em.find(KeptCase.class, id)).toList())).stream().findFirst();
    }

    HandOver get(String id) {
        return find(id).orElseThrow(() -> new NotFound("hand-over"));
    }

    private List<HandOver> told(List<KeptCase> cases) {
        Map<String, List<Signature>> signatures = cases.isEmpty()
                ? Map.of()
                : signatures(cases.stream().map(KeptCase::id).toList()).stream().collect(Collectors.groupingBy(
                        KeptSignature::caseId, Collectors.mapping(KeptSignature::told, Collectors.toList())));
        return cases.stream().map(it -> it.told(signatures.getOrDefault(it.id(), List.of()))).toList();
    }

    private List<KeptSignature> signatures(List<String> cases) {
        return database.read(em -> em.createQuery(
                        "select s from KeptSignature s where s.caseId in :cases order by s.side, s.person", KeptSignature.class)
                .setParameter("cases", cases)
                .getResultList());
    }

    void add(KeptCase fresh) {
        database.change(em -> em.persist(fresh));
    }

    /** Changes it; whoever comes at the same time waits, and then finds it changed. */
    void change(String id, Consumer<KeptCase> act) {
        database.change(em -> {
            act.accept(Optional.ofNullable(em.find(KeptCase.class, id, LockModeType.PESSIMISTIC_WRITE))
                    .orElseThrow(() -> new NotFound("hand-over")));
            em.flush();
        });
    }

    void ask(String id, PersonId person, Side side) {
        database.change(em -> em.persist(new KeptSignature(UUID.randomUUID().toString(), id, person, side)));
    }

    /** Nobody waits for a signature any more that was not given on that side. */
    void waive(String id, Side side) {
        database.change(em -> em.createQuery("delete from KeptSignature s where s.caseId = :id and s.side = :side and s.signedAt is null")
                .setParameter("id", id)
                .setParameter("side", side)
                .executeUpdate());
    }

    /** @return whether there was something to sign */
    boolean sign(String id, PersonId person, Instant now) {
        return database.write(em -> {
            List<KeptSignature> open = em.createQuery(
                            "select s from KeptSignature s where s.caseId = :id and s.person = :person and s.signedAt is null",
                            KeptSignature.class)
                    .setParameter("id", id)
                    .setParameter("person", person)
                    .getResultList();
            open.forEach(signature -> signature.sign(now));
            em.flush();
            return !open.isEmpty();
        });
    }

    boolean allSigned(String id) {
        return signatures(List.of(id)).stream().noneMatch(KeptSignature::open);
    }
}

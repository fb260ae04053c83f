package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.rules.Figure;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** Who may know of a matter, and what they are told. */
final class Reading {

    private static final String LAST = "select m from KeptMatter m where m.record = :record order by m.submittedAt desc, m.id";
    private static final String TOOK_PART =
            "select count(d) from KeptDecision d where d.person = :person and d.matter = :matter";

    private final Database database;
    private final Services services;
    private final AuditTrail audit;

    Reading(Database database, Services services, AuditTrail audit) {
        this.database = database;
        this.services = services;
        this.audit = audit;
    }

    Approval open(String id) {
        Caller caller = services.access().caller();
        Approval told = database.read(em -> {
            KeptMatter matter = Optional.ofNullable(em.find(KeptMatter.class, id)).orElseThrow(() -> new NotFound("matter"));
            return tell(em, matter, caller).orElseThrow(() -> new NotFound("matter"));
        });
        if (told.secrecy().isSecret() && !services.everything(caller)) {
            database.change(em -> audit.record("approval.read-secret", told.record().toString(), ""));
        }
        return told;
    }

    Optional<Approval> of(RecordId record) {
        Caller caller = services.access().caller();
        return database.read(em -> em
                .createQuery(LAST, KeptMatter.class)
                .setParameter("record", record.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(matter -> tell(em, matter, caller)));
    }

    private Optional<Approval> tell(EntityManager em, KeptMatter matter, Caller caller) {
        Course course = new Course(em, services, matter);
        Approval told = reader(em).tell(course, caller);
        return tookPart(em, course, caller) || reads(told, caller) ? Optional.of(told) : Optional.empty();
    }

    void requireKnown(EntityManager em, Course course, Caller caller) {
        if (!tookPart(em, course, caller) && !reads(reader(em).tell(course, caller), caller)) {
            throw new NotFound("matter");
        }
    }

    private Reader reader(EntityManager em) {
        return new Reader(em, services, new Table(services));
    }

    /** Whoever its function lets read it. */
    private boolean reads(Approval told, Caller caller) {
        return services.kinds().find(told.kind()).filter(kind -> kind.reads(told, caller)).isPresent();
    }

    /** Who proposed it, and who is or was asked. */
    private boolean tookPart(EntityManager em, Course course, Caller caller) {
        KeptMatter matter = course.matter();
        Seats seats = services.seats(caller.person());
        return services.everything(caller)
                || matter.proposer().equals(caller.person())
                || new Table(services).mine(course, caller.person()).isPresent()
                || course.steps().stream().map(KeptStep::addressee).anyMatch(seats::sits)
                || em.createQuery(TOOK_PART, Long.class)
                        .setParameter("person", caller.person())
                        .setParameter("matter", matter.id())
                        .getSingleResult() > 0;
    }

    List<Capacity> capacities(String id, Decision decision) {
        Caller caller = services.access().caller();
        Table table = new Table(services);
        return database.read(em -> {
            Course course = course(em, id);
            return table.mine(course, caller.person())
                    .map(step -> table.capacities(course, step, caller.person(), decision))
                    .orElse(List.of());
        });
    }

    /** What is seen of the way is seen of its figures. */
    List<Figure> figures(String id) {
        Caller caller = services.access().caller();
        return database.read(em -> {
            Course course = course(em, id);
            requireKnown(em, course, caller);
            return new Reckoned(services).of(course);
        });
    }

    List<PersonId> superiors(String id) {
        Caller caller = services.access().caller();
        return database.read(em -> {
            Course course = course(em, id);
            return services.kinds().find(course.matter().kind())
                    .map(kind -> services.way(kind, course.matter(), course.recused()).superiors(caller.person(), caller.unit()))
                    .orElse(List.of());
        });
    }

    private Course course(EntityManager em, String id) {
        KeptMatter matter = Optional.ofNullable(em.find(KeptMatter.class, id)).orElseThrow(() -> new NotFound("matter"));
        return new Course(em, services, matter);
    }
}

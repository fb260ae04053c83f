package th.samnak.approvals.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Submission;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.Planned;

/** Takes over what was on its way before. */
record Adopting(Database database, Services services) {

    private static final String KNOWN = "select count(m) from KeptMatter m where m.record = :record";

    void adopt(Submission what, PersonId proposer, PersonId holder, Instant since) {
        MatterKind kind = services.kinds().running(what.kind());
        UnitId own = services.organisation().person(proposer).map(Person::unit).orElse(what.unit());
        database.change(em -> {
            long known = em.createQuery(KNOWN, Long.class).setParameter("record", what.record().toString()).getSingleResult();
            if (known > 0) {
                return;
            }
            KeptMatter matter = new KeptMatter(UUID.randomUUID().toString(), kind, what, proposer, own, since);
            matter.dueBy(what.due().orElse(null));
            em.persist(matter);
            new Course(em, services, matter).lay(way(kind, what, proposer, own, holder));
        });
    }

    /** Where nobody could decide in the end, at least whoever has it now is asked. */
    private List<List<Planned>> way(MatterKind kind, Submission what, PersonId proposer, UnitId own, PersonId holder) {
        try {
            return services.way(kind, what, proposer, own).from(holder, java.util.Set.of());
        } catch (RuleViolation nobody) {
            return List.of(List.of(Planned.of(Layer.DECIDE, own, Addressee.of(holder))));
        }
    }
}

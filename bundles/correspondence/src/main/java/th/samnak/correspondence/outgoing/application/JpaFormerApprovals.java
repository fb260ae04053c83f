package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.FormerMinute;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/** Hands what was decided, and what was on its way, over to the platform: once, in portions; an interrupted one goes on at the next start. */
@Component(service = JpaFormerApprovals.class, immediate = true)
public final class JpaFormerApprovals {

    private static final int PORTION = 200;
    private static final List<OutgoingState> OPEN = List.of(OutgoingState.DRAFT, OutgoingState.CHECKED, OutgoingState.PROPOSED);

    private final Database database;
    private final Approvals approvals;
    private final Minutes minutes;

    @Activate
    public JpaFormerApprovals(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Approvals approvals,
            @Reference Minutes minutes,
            @Reference(target = "(component.name=th.samnak.correspondence.outgoing.application.JpaLetterMatter)") MatterKind kind,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.approvals = approvals.on(clock, clock, List.of(kind));
        this.minutes = minutes;
        access.asSystem(() -> {
            run();
            return true;
        });
    }

    /** @return how many decisions were handed over */
    private int run() {
        if (database.read(em -> em.createQuery("select count(m) from FormerMinute m", Long.class).getSingleResult()) == 0) {
            return 0;
        }
        database.change(em -> em
                .createQuery("select l from OutgoingLetter l where l.state in :open and l.holder <> l.drafter", OutgoingLetter.class)
                .setParameter("open", OPEN)
                .getResultList()
                .forEach(letter -> approvals.adopt(
                        LetterSubmission.of(letter), letter.drafter(), letter.holder().orElseThrow(), letter.changedAt())));
        int all = 0;
        int some;
        do {
            some = database.write(this::portion);
            all += some;
        } while (some > 0);
        return all;
    }

    private int portion(EntityManager em) {
        List<FormerMinute> former = em.createQuery("select m from FormerMinute m order by m.seq", FormerMinute.class)
                .setMaxResults(PORTION)
                .getResultList();
        Map<Boolean, List<FormerMinute>> bySort = former.stream().collect(Collectors.partitioningBy(FormerMinute::signature));
        minutes.takeOver(told(em, bySort.get(true)), CorrespondenceModule.SIGN);
        minutes.takeOver(told(em, bySort.get(false)), CorrespondenceModule.DECIDE);
        former.forEach(em::remove);
        return former.size();
    }

    private static List<Decided> told(EntityManager em, List<FormerMinute> former) {
        return former.stream()
                .map(one -> one.told(LetterRecords.id(
                        em.find(OutgoingLetter.class, one.letterId()) == null ? Direction.INCOMING : Direction.OUTGOING,
                        one.letterId())))
                .toList();
    }
}

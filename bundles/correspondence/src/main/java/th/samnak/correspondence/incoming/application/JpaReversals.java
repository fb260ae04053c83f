package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Decision;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.application.FilingDesk;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.HistoryLine;

/** Asks the letter's story whether the caller's own act is the only thing that happened since. */
@Component
public final class JpaReversals implements Reversals {

    private static final String TAKE_BACK = "TAKE_BACK";
    private static final Duration MOMENT = Duration.ofMinutes(2);

    private final Database database;
    private final IncomingActs acts;
    private final LetterDesk desk;
    private final FilingDesk filing;
    private final Approvals approvals;
    private final Clock clock;

    @Activate
    public JpaReversals(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference IncomingActs acts,
            @Reference LetterDesk desk,
            @Reference FilingDesk filing,
            @Reference Approvals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.acts = acts;
        this.desk = desk;
        this.filing = filing;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public Before before(LetterAt at) {
        return acts.look(at.id(), acting -> {
            if (acting.letter().version() != at.version()) {
                throw new StaleDataException();
            }
            long seq = story(acting.em(), at.id(), 0).stream().mapToLong(HistoryLine::seq).max().orElse(0);
            List<Slip> slips = IncomingStock.slips(acting.em(), at.id());
            return new Before(at.id(), seq, acting.letter().stand(), ids(slips, slip -> true), ids(slips, JpaReversals::open));
        });
    }

    @Override
    public void takeBack(Before before) {
        LetterAt now = acts.look(before.letter, acting -> new LetterAt(before.letter, acting.letter().version()));
        acts.act(now, CorrespondenceModule.READ, TAKE_BACK, "", acting -> {
            IncomingStep step = own(acting, before);
            desk.visibility().viewer(step == IncomingStep.ASSIGN ? CorrespondenceModule.ASSIGN : CorrespondenceModule.FILE);
            acting.letter().standAgain(before.stand);
            slips(acting.em(), before);
            if (step == IncomingStep.ASSIGN) {
                withdrawn(acting.letter());
            }
            if (step == IncomingStep.CLOSE) {
                filing.unkeep(acting.em(), before.letter);
            }
            return step;
        });
    }

    @Override
    public void unread(String slipId) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        database.change(em -> {
            Slip slip = Optional.ofNullable(LetterHeads.looksLikeId(slipId) ? em.find(Slip.class, slipId) : null)
                    .filter(found -> found.person().equals(viewer.person()))
                    .orElseThrow(() -> new NotFound("slip"));
            IncomingLetter letter = IncomingStock.find(em, slip.letterId());
            desk.visibility().admit(em, viewer, letter.id(), letter.handling().secrecy());
            if (slip.assignment() || slip.doneAt().filter(this::justNow).isEmpty()) {
                throw new RuleViolation("correspondence.error.too-late");
            }
            slip.open();
            desk.chronicle().minute(Direction.INCOMING, letter.id(), Decision.WITHDRAWN, Decision.NOTED.thai());
            desk.chronicle().note(em, letter.id(), TAKE_BACK, "");
            desk.news().changed(letter.id());
        });
    }

    /** The caller's act that is taken back. */
    private IncomingStep own(IncomingActs.Acting acting, Before before) {
        List<HistoryLine> since = story(acting.em(), before.letter, before.seq);
        String account = acting.viewer().caller().account();
        return since.stream()
                .filter(line -> since.size() == 1 && line.account().equals(account) && justNow(line.at()))
                .map(HistoryLine::act)
                .flatMap(act -> List.of(IncomingStep.ASSIGN, IncomingStep.FILE, IncomingStep.CLOSE).stream()
                        .filter(step -> step.name().equals(act)))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("correspondence.error.too-late"));
    }

    private boolean justNow(Instant when) {
        return !when.isBefore(clock.instant().minus(MOMENT));
    }

    /** What goes with the step goes again; what it ended is open again. */
    private static void slips(EntityManager em, Before before) {
        for (Slip slip : IncomingStock.slips(em, before.letter)) {
            if (!before.slips.contains(slip.id())) {
                em.remove(slip);
            } else if (before.open.contains(slip.id()) && !open(slip)) {
                slip.open();
            }
        }
    }

    private void withdrawn(IncomingLetter letter) {
        letter.course().officer().ifPresent(officer ->
                approvals.proposedBy(LetterRecords.id(Direction.INCOMING, letter.id()), officer));
        desk.chronicle().minute(Direction.INCOMING, letter.id(), Decision.WITHDRAWN, Decision.ASSIGNED.thai());
    }

    private static List<HistoryLine> story(EntityManager em, String letter, long seq) {
        return em.createQuery("select h from HistoryLine h where h.letterId = :letter and h.seq > :seq", HistoryLine.class)
                .setParameter("letter", letter)
                .setParameter("seq", seq)
                .getResultList();
    }

    private static Set<String> ids(List<Slip> slips, Predicate<Slip> which) {
        return slips.stream().filter(which).map(Slip::id).collect(Collectors.toSet());
    }

    private static boolean open(Slip slip) {
        return slip.doneAt().isEmpty();
    }
}

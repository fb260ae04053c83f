package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.Decision;
import th.samnak.correspondence.letter.domain.HistoryLine;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Minutes;

/** Orders the lines by a counter that follows the clock and never stands still. */
@Component
public final class JpaChronicle implements Chronicle {

    private static final int NOTE_LENGTH = 2000;

    private final Access access;
    private final Minutes minutes;
    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    @Activate
    public JpaChronicle(@Reference Access access, @Reference Minutes minutes, @Reference Clock clock) {
        this.access = access;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public void note(EntityManager em, String letterId, String act, String note) {
        em.persist(line(letterId, act, note));
    }

    @Override
    public void note(EntityManager em, String letterId, String act, String note, String state) {
        em.persist(line(letterId, act, note).leadingTo(state));
    }

    private HistoryLine line(String letterId, String act, String note) {
        Caller caller = access.caller();
        String words = note.length() > NOTE_LENGTH ? note.substring(0, NOTE_LENGTH) : note;
        return new HistoryLine(
                UUID.randomUUID().toString(), letterId, next(), clock.instant(), caller.account(), caller.name(), act, words);
    }

    @Override
    public void minute(Direction direction, String letterId, Decision decision, String text) {
        minutes.write(LetterRecords.id(direction, letterId), minutes.caller(), List.of(new MinuteLine(decision, text)));
    }

    @Override
    public List<MinuteRow> minutes(Direction direction, String letterId) {
        return minutes.of(LetterRecords.id(direction, letterId)).stream().map(JpaChronicle::row).toList();
    }

    @Override
    public List<HistoryRow> history(EntityManager em, String letterId) {
        return em.createQuery("select h from HistoryLine h where h.letterId = :letter order by h.seq", HistoryLine.class)
                .setParameter("letter", letterId)
                .getResultList()
                .stream()
                .map(line -> new HistoryRow(line.at(), line.account(), line.name(), line.act(), line.note()))
                .toList();
    }

    @Override
    public long next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    private static MinuteRow row(Decided decided) {
        Decider by = decided.by();
        return new MinuteRow(
                decided.decision(), decided.text(), by.person(), by.name(), by.position(), by.printed(), decided.at());
    }
}

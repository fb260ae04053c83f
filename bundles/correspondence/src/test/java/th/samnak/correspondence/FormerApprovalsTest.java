package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.api.approvals.Decision;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.correspondence.outgoing.application.JpaFormerApprovals;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** What was kept before the platform kept it. */
@EachDatabase
class FormerApprovalsTest {

    private static final String FORMER = "insert into correspondence_minutes (id, version, letter_id, seq_no, decision, body, person,"
            + " person_name, post, capacity, on_behalf_of, made_at) values (?, 1, ?, ?, ?, '', 'malee', 'นางมาลี งามการ', 'หัวหน้า', 'OWN',"
            + " '', ?)";

    private final Office office;

    FormerApprovalsTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void decisions_and_drafts_on_their_way_are_taken_over_and_go_on() {
        String id = office.proposedToPrasert(office.draft(LetterKind.MEMO, "เสนอไว้ก่อน"));
        asBefore(id);
        takeOver();
        takeOver();
        assertThat(office.by(Cast.PRASERT).outgoing().open(id).minutes()).extracting(MinuteRow::decision)
                .containsExactly(Decision.PROPOSED, Decision.CHECKED);
        assertThat(office.approvals.waiting(0, 10).rows()).extracting(row -> row.record().key()).contains(id);
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        assertThat(office.outgoingState(id)).isEqualTo(OutgoingState.SIGNED);
    }

    private void asBefore(String id) {
        office.matters.change(em -> List.of("matters", "steps", "decisions", "requests", "clock")
                .forEach(table -> em.createNativeQuery("delete from approvals_" + table).executeUpdate()));
        office.database.change(em -> {
            int number = 0;
            for (Decision decision : List.of(Decision.PROPOSED, Decision.CHECKED)) {
                number++;
                em.createNativeQuery(FORMER)
                        .setParameter(1, "00000000-0000-0000-0000-00000000000" + number)
                        .setParameter(2, id)
                        .setParameter(3, number)
                        .setParameter(4, decision.name())
                        .setParameter(5, Timestamp.valueOf("2026-07-01 03:00:00"))
                        .executeUpdate();
            }
        });
    }

    private void takeOver() {
        assertThat(new JpaFormerApprovals(
                office.database, office.approvals, office.minutes, office.all.kinds().getFirst(), office.access, office.clock)).isNotNull();
    }
}

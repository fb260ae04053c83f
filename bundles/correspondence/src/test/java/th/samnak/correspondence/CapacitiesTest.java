package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Citation;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Signing and deciding in the capacity chosen, and proving it afterwards. */
@EachDatabase
class CapacitiesTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 8, 1);

    private final Office office;

    CapacitiesTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void the_lines_of_the_only_capacity_are_printed_and_the_power_is_proven() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ลงนามในตำแหน่ง"));
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        assertThat(paper(id)).contains("ตำแหน่งของประเสริฐ").doesNotContain("แทน");
        Report report = proof(id);
        assertThat(report.ok()).isTrue();
        assertThat(report.rows()).extracting(row -> row.get(2) + " " + row.get(5)).containsExactly(
                "clause example#ก", "post example#ก", "person ", "power example#ก");
    }

    @Test
    void who_has_several_capacities_must_choose_and_the_one_chosen_is_printed() {
        String row = delegate();
        String id = proposedToWichai();
        LetterAt at = office.outgoing(id);
        List<Capacity> held = office.by(Cast.WICHAI).signing().capacities(id);
        assertThat(held).extracting(by -> by.kind().orElse(null)).containsExactly(null, Kind.BY_DELEGATION);
        assertThatThrownBy(() -> office.by(Cast.WICHAI).signing().sign(at, ""))
                .isInstanceOf(RuleViolation.class).hasMessage("approvals.error.choose-capacity");
        office.by(Cast.WICHAI).signing().sign(at, held.getLast().key());
        assertThat(office.by(Cast.SOMCHAI).outgoing().open(id).signature().orElseThrow().printed())
                .containsExactly("ตำแหน่งของวิชัย ปฏิบัติราชการแทน", "ตำแหน่งของสิริพร");
        assertThat(paper(id)).contains("ตำแหน่งของวิชัย ปฏิบัติราชการแทน", "ตำแหน่งของสิริพร");
        assertThat(proof(id).rows()).extracting(each -> each.get(2)).contains("authority");
        assertThat(proof(id).ok()).isTrue();
        office.organisation.facts().end(row, LocalDate.of(2026, 8, 4));
        assertThat(proof(id).ok()).isTrue();
        office.organisation.facts().end(row, LocalDate.of(2026, 8, 2));
        assertThat(proof(id).ok()).isFalse();
        assertThat(office.by(Cast.SOMCHAI).outgoing().open(id).signature().orElseThrow().printed())
                .containsExactly("ตำแหน่งของวิชัย ปฏิบัติราชการแทน", "ตำแหน่งของสิริพร");
    }

    @Test
    void what_was_handed_on_is_proven_by_both_orders() {
        Authority given = new Authority(CastOrganisation.postOf(Cast.SIRIPORN), new Holder.ToPost(CastOrganisation.postOf(Cast.WICHAI)),
                Kind.BY_DELEGATION, 1, Optional.of("correspondence"), Optional.empty(), "คำสั่งที่ 12/2569", true, Optional.empty());
        String first = begin(given);
        begin(new Authority(given.post(), new Holder.ToPost(CastOrganisation.postOf(Cast.PRASERT)), Kind.BY_DELEGATION, 1,
                Optional.of("correspondence"), Optional.empty(), "คำสั่งที่ 20/2569", false, Optional.of(first)));
        String id = office.proposedToPrasert(
                DraftForm.simple(LetterKind.EXTERNAL_LETTER, Office.CENTRAL, "อธิบดีกรมตัวอย่าง", "ขอความร่วมมือ", "ด้วยสำนักงาน"));
        LetterAt at = office.outgoing(id);
        Capacity handedOn = office.by(Cast.PRASERT).signing().capacities(id).getLast();
        office.by(Cast.PRASERT).signing().sign(at, handedOn.key());
        assertThat(paper(id)).contains(
                "ตำแหน่งของประเสริฐ ปฏิบัติราชการแทน", "ตำแหน่งของวิชัย ปฏิบัติราชการแทน", "ตำแหน่งของสิริพร");
        assertThat(proof(id).rows()).filteredOn(row -> row.get(2).equals("authority")).extracting(row -> (String) row.get(4))
                .satisfiesExactly(
                        own -> assertThat(own).contains("คำสั่งที่ 20/2569"), under -> assertThat(under).contains("คำสั่งที่ 12/2569"));
        assertThat(proof(id).ok()).isTrue();
        office.organisation.facts().end(first, LocalDate.of(2026, 8, 2));
        assertThat(proof(id).ok()).isFalse();
    }

    @Test
    void the_power_is_looked_at_when_the_letter_is_signed_not_when_it_was_proposed() {
        String row = delegate();
        String id = proposedToWichai();
        String chosen = office.by(Cast.WICHAI).signing().capacities(id).getLast().key();
        office.organisation.facts().end(row, LocalDate.of(2026, 8, 3));
        LetterAt at = office.outgoing(id);
        assertThatThrownBy(() -> office.by(Cast.WICHAI).signing().sign(at, chosen))
                .isInstanceOf(RuleViolation.class).hasMessage("organisation.error.no-capacity");
    }

    @Test
    void an_absent_director_cannot_sign_and_who_acts_signs_in_their_place() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ผู้อำนวยการลา"));
        begin(new Absence(Cast.PRASERT.person(), Absence.Kind.LEAVE));
        LetterAt at = office.outgoing(id);
        assertThatThrownBy(() -> office.by(Cast.PRASERT).signing().sign(at, "")).isInstanceOf(NotPermitted.class);
        begin(new Authority(CastOrganisation.postOf(Cast.PRASERT), new Holder.ToPerson(Cast.MALEE.person()), Kind.ACTING_POSITION,
                1, Optional.empty(), Optional.empty(), "คำสั่งที่ 3/2569"));
        assertThat(office.by(Cast.MALEE).signing().capacities(id)).extracting(Capacity::lines)
                .containsExactly(List.of("ตำแหน่งของมาลี รักษาการในตำแหน่ง", "ตำแหน่งของประเสริฐ"));
    }

    @Test
    void a_decision_keeps_its_power_too() {
        String id = office.assignedToDecha("ขออนุมัติ");
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "เห็นควรอนุมัติ");
        assertThat(proof(id).rows()).extracting(row -> row.get(1)).containsOnly("assigned");
        assertThat(office.by(Cast.NARONG).matters().capacities(id)).hasSize(1);
        office.by(Cast.NARONG).matters().decide(office.incoming(id), List.of(MinuteLine.of(Decision.APPROVED)), "");
        Report report = proof(id);
        assertThat(report.ok()).isTrue();
        assertThat(report.rows()).extracting(row -> row.get(1)).containsOnly("assigned", "approved");
    }

    @Test
    void what_nobody_knows_is_not_proven() {
        assertThatThrownBy(() -> proof("no-such-letter")).isInstanceOf(NotFound.class);
    }

    private String proposedToWichai() {
        DraftForm form = DraftForm.simple(LetterKind.EXTERNAL_LETTER, Office.CENTRAL, "อธิบดีกรมตัวอย่าง", "ขอความร่วมมือ", "ด้วยสำนักงาน");
        String id = office.proposedToPrasert(form);
        office.by(Cast.PRASERT).drafting().propose(office.outgoing(id), Cast.WICHAI.person(), "");
        return id;
    }

    private String delegate() {
        return begin(new Authority(CastOrganisation.postOf(Cast.SIRIPORN), new Holder.ToPost(CastOrganisation.postOf(Cast.WICHAI)),
                Kind.BY_DELEGATION, 1, Optional.of("correspondence"), Optional.empty(), "คำสั่งที่ 12/2569"));
    }

    private String begin(Object fact) {
        return office.organisation.facts().begin(fact, BEGIN, Optional.empty(), Citation.of("example", "ก"));
    }

    private String paper(String id) {
        return new String(office.by(Cast.SOMCHAI).outgoing().signedPaper(id), StandardCharsets.UTF_8);
    }

    private Report proof(String id) {
        return office.reports.run(List.of(id));
    }
}

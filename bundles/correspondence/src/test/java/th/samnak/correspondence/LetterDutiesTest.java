package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.application.LinkRow;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Whose hands a letter is in, and what the others may not do with it. */
@EachDatabase
class LetterDutiesTest {

    private final Office office;

    LetterDutiesTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void after_the_order_the_officer_may_answer_or_file() {
        String id = ordered("รอคำตอบ");
        assertThat(office.by(Cast.DECHA).incoming().open(id).steps())
                .filteredOn(StepOffer::allowed)
                .extracting(StepOffer::step)
                .containsExactly(IncomingStep.REPLY, IncomingStep.FILE);
    }

    @Test
    void files_of_a_draft_are_the_drafters_and_of_a_checked_letter_nobodys() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "มีไฟล์แนบ"));
        String file = attach(Cast.SOMCHAI, id);
        assertThatThrownBy(() -> attach(Cast.WILAI, id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.by(Cast.SIRIPORN).attachments().remove(file)).isInstanceOf(NotPermitted.class);
        assertThat(office.by(Cast.SOMCHAI).attachments().changes(id).remove()).isTrue();
        assertThat(office.by(Cast.WILAI).attachments().changes(id).add()).isFalse();
        office.by(Cast.SOMCHAI).drafting().submit(office.outgoing(id), Cast.MALEE.person(), "");
        attach(Cast.MALEE, id);
        office.by(Cast.MALEE).drafting().check(office.outgoing(id), "");
        for (Caller person : List.of(Cast.SOMCHAI, Cast.MALEE)) {
            assertThatThrownBy(() -> attach(person, id)).hasMessage("correspondence.error.files-closed");
            assertThatThrownBy(() -> office.by(person).attachments().remove(file))
                    .hasMessage("correspondence.error.files-closed");
            assertThat(office.by(person).attachments().changes(id).add()).isFalse();
        }
    }

    @Test
    void files_of_a_letter_that_came_in_are_added_by_those_who_act_on_it() {
        String id = office.assignedToDecha("มีไฟล์รับ");
        attach(Cast.WILAI, id);
        attach(Cast.KANYA, id);
        String file = attach(Cast.DECHA, id);
        assertThatThrownBy(() -> attach(Cast.SIRIPORN, id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.by(Cast.DECHA).attachments().remove(file))
                .hasMessage("correspondence.error.files-closed");
        assertThat(office.by(Cast.DECHA).attachments().changes(id).remove()).isFalse();
    }

    @Test
    void another_units_answer_leaves_the_letter_to_its_unit() {
        String id = ordered("ไม่ใช่เรื่องของสำนักหนึ่ง");
        DraftForm plain = office.draft(LetterKind.EXTERNAL_LETTER, "ตอบแทนกัน");
        String reply = office.proposedToPrasertBy(Cast.WILAI, answering(plain, Optional.of(id)));
        office.by(Cast.PRASERT).signing().sign(office.outgoing(reply), "");
        IncomingDetails letter = office.by(Cast.DECHA).incoming().open(id);
        assertThat(letter.row().state()).isEqualTo(IncomingState.ORDERED);
        assertThat(letter.history()).noneMatch(line -> line.act().equals(IncomingStep.REPLY.name()));
    }

    @Test
    void a_letter_circulates_in_the_unit_of_whoever_sends_it_round() {
        String id = office.assignedToDecha("เวียนข้ามสำนัก");
        LetterAt at = office.incoming(id);
        assertThatThrownBy(() -> office.by(Cast.NARONG).units()
                        .circulate(at, List.of(Cast.DECHA.person(), Cast.SOMCHAI.person()), "", Optional.empty()))
                .hasMessage("correspondence.error.not-in-unit");
        assertThat(office.by(Cast.DECHA).incoming().open(id).slips()).noneMatch(slip -> !slip.assignment());
    }

    @Test
    void what_was_written_down_is_mended_at_its_own_desk_with_its_time_limit() {
        String id = office.by(Cast.WILAI).reception().arrive(office.letter("สะกดผดิ"));
        LetterAt opened = office.incoming(id);
        Instant due = office.clock.instant().plusSeconds(7200);
        office.by(Cast.WILAI).reception().amend(opened, mended(Office.CENTRAL, Secrecy.ORDINARY, Optional.of(due)));
        ArrivalForm now = office.by(Cast.WILAI).incoming().open(id).form();
        assertThat(now.subject()).isEqualTo("สะกดถูก");
        assertThat(now.dueAt()).contains(due);
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception()
                        .amend(opened, mended(Office.CENTRAL, Secrecy.ORDINARY, Optional.empty())))
                .isInstanceOf(StaleDataException.class);
        String house = office.by(Cast.KANYA).reception().arrive(ArrivalForm.simple(
                Office.NINTH, "กต 0204/7", LocalDate.of(2026, 7, 30), "กรมตัวอย่าง", "สำนัก", "ของสำนักเก้า"));
        office.database.change(em -> office.access.asSystem(() -> {
            office.all.visibility().share(em, house, "person:wilai");
            return true;
        }));
        LetterAt foreign = office.incoming(house);
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception()
                        .amend(foreign, mended(Office.CENTRAL, Secrecy.ORDINARY, Optional.empty())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_draft_that_answers_another_letter_keeps_one_link() {
        String first = office.by(Cast.WILAI).reception().receive(office.letter("ถามเรื่องแรก"));
        String second = office.by(Cast.WILAI).reception().receive(office.letter("ถามเรื่องที่สอง"));
        DraftForm plain = office.draft(LetterKind.EXTERNAL_LETTER, "ตอบหนังสือ");
        String id = office.by(Cast.WILAI).drafting().draft(answering(plain, Optional.of(first)));
        office.by(Cast.WILAI).drafting().revise(office.outgoing(id), answering(plain, Optional.of(second)));
        assertThat(office.by(Cast.WILAI).outgoing().open(id).links()).extracting(LinkRow::letterId).containsExactly(second);
        office.by(Cast.WILAI).drafting().revise(office.outgoing(id), answering(plain, Optional.empty()));
        assertThat(office.by(Cast.WILAI).outgoing().open(id).links()).isEmpty();
    }

    @Test
    void a_draft_changes_its_index_with_its_secrecy() {
        DraftForm plain = office.draft(LetterKind.MEMO, "เปลี่ยนชั้นความลับ");
        String id = office.by(Cast.ANONG).drafting().draft(at(plain, Secrecy.CONFIDENTIAL));
        assertThat(types(id)).containsExactly(LetterIndex.SECRET);
        office.by(Cast.ANONG).drafting().revise(office.outgoing(id), plain);
        assertThat(types(id)).containsExactly(LetterIndex.ORDINARY);
        office.by(Cast.ANONG).drafting().revise(office.outgoing(id), at(plain, Secrecy.SECRET));
        assertThat(types(id)).containsExactly(LetterIndex.SECRET);
    }

    private List<String> types(String id) {
        return office.texts.all().stream().filter(entry -> entry.id().endsWith(id)).map(entry -> entry.type()).toList();
    }

    private String ordered(String subject) {
        String id = office.assignedToDecha(subject);
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "เห็นควรตอบ");
        office.by(Cast.NARONG).matters()
                .decide(office.incoming(id), List.of(MinuteLine.of(Decision.APPROVED)), "");
        return id;
    }

    private String attach(Caller person, String id) {
        return office.by(person).attachments()
                .add(id, "ไฟล์.txt", new ByteArrayInputStream("ข้อความ".getBytes(StandardCharsets.UTF_8)));
    }

    private static ArrivalForm mended(UnitId registry, Secrecy level, Optional<Instant> due) {
        return new ArrivalForm(
                registry, "กต 0204/123", LocalDate.of(2026, 7, 30), "กรมตัวอย่าง", "เลขาธิการ", "สะกดถูก", "", List.of(),
                Urgency.NORMAL, level, "", due, Optional.empty(), List.of());
    }

    private static DraftForm answering(DraftForm plain, Optional<String> asked) {
        return new DraftForm(
                plain.kind(), plain.issuer(), plain.addressee(), plain.salutation(), plain.subject(), "", plain.body(), List.of(),
                List.of(), List.of(), Urgency.NORMAL, Secrecy.ORDINARY, "", asked);
    }

    private static DraftForm at(DraftForm plain, Secrecy level) {
        return new DraftForm(
                plain.kind(), plain.issuer(), plain.addressee(), plain.salutation(), plain.subject(), "", plain.body(), List.of(),
                List.of(), List.of(), Urgency.NORMAL, level, "กระทบต่อราชการ", Optional.empty());
    }
}

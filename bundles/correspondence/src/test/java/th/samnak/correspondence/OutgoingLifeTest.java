package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.correspondence.api.IssueDocument;
import th.samnak.correspondence.api.LetterSigned;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LinkRow;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.api.approvals.Decision;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.FieldDifference;
import th.samnak.correspondence.outgoing.application.JpaIssueDocument;
import th.samnak.correspondence.outgoing.application.OutgoingDetails;
import th.samnak.correspondence.outgoing.application.SignatureRow;
import th.samnak.correspondence.outgoing.application.Signing;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class OutgoingLifeTest {

    private final Office office;

    OutgoingLifeTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void the_copy_for_the_file_names_who_drafted_typed_and_checked() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "มีสำเนาคู่ฉบับ"));
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).outgoing().fileCopy(id)).hasMessage("correspondence.error.not-signed");
        office.clock.set("2026-08-04T10:00");
        office.by(Cast.SOMCHAI).drafting().revise(office.outgoing(id), office.draft(LetterKind.MEMO, "มีสำเนาคู่ฉบับ"));
        office.by(Cast.SOMCHAI).drafting().submit(office.outgoing(id), Cast.MALEE.person(), "");
        office.clock.set("2026-08-05T10:00");
        office.by(Cast.MALEE).drafting().check(office.outgoing(id), "");
        office.by(Cast.MALEE).drafting().propose(office.outgoing(id), Cast.PRASERT.person(), "");
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        String paper = new String(office.by(Cast.SOMCHAI).outgoing().signedPaper(id), StandardCharsets.UTF_8);
        assertThat(new String(office.by(Cast.SOMCHAI).outgoing().fileCopy(id), StandardCharsets.UTF_8))
                .startsWith(paper)
                .contains("drafted=" + Cast.SOMCHAI.name() + " 3 ส.ค. 69", "typed=" + Cast.SOMCHAI.name() + " 4 ส.ค. 69",
                        "checked=" + Cast.MALEE.name() + " 5 ส.ค. 69");
        assertThatThrownBy(() -> office.by(Cast.DECHA).outgoing().fileCopy(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_letter_takes_its_number_and_date_when_it_is_signed() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ขอเชิญประชุม"));
        assertThat(office.by(Cast.PRASERT).outgoing().open(id).row().docNo()).isEmpty();
        Signing.Signed signed = office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");

        assertThat(signed.docNo()).isEqualTo("อต 0001.1/" + signed.number());
        assertThat(signed.date()).isEqualTo(LocalDate.of(2026, 8, 3));
        OutgoingDetails letter = office.by(Cast.SOMCHAI).outgoing().open(id);
        assertThat(letter.row().state()).isEqualTo(OutgoingState.SIGNED);
        SignatureRow signature = letter.signature().orElseThrow();
        assertThat(signature.person()).isEqualTo(Cast.PRASERT.person());
        assertThat(signature.sha256()).isEqualTo(signed.sha256());
        assertThat(new String(office.by(Cast.SOMCHAI).outgoing().signedPaper(id), StandardCharsets.UTF_8))
                .contains(signed.docNo(), "ขอเชิญประชุม", "draft=false");
        RegisterRow line = office.by(Cast.WILAI).registers()
                .list(RegisterQuery.whole(Office.FIRST, RegisterKind.DISPATCH, 2569), 0, 1).rows().get(0);
        assertThat(line.docNo()).isEqualTo(signed.docNo());
        assertThat(letter.minutes()).extracting(MinuteRow::decision).containsExactly(
                Decision.PROPOSED, Decision.CHECKED, Decision.PROPOSED, Decision.SIGNED);
        assertThat(office.events.published()).contains(new LetterSigned(id, Office.FIRST, signed.docNo()));
    }

    @Test
    void it_goes_out_is_received_answered_and_filed() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ขอทราบผล"));
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        office.by(Cast.WILAI).dispatch().send(office.outgoing(id), Channel.EMAIL, "");
        office.by(Cast.WILAI).dispatch().confirmDelivery(office.outgoing(id), "คุณรับ", office.clock.instant());
        assertThat(office.outgoingState(id)).isEqualTo(OutgoingState.DELIVERED);
        ArrivalForm plain = office.letter("ตอบข้อหารือ");
        String answer = office.by(Cast.WILAI).reception().receive(new ArrivalForm(
                plain.registry(), plain.docNo(), plain.docDate(), plain.from(), plain.to(), plain.subject(), "", List.of(),
                Urgency.NORMAL, Secrecy.ORDINARY, "", Optional.empty(), Optional.of(id), List.of()));
        OutgoingDetails ours = office.by(Cast.WILAI).outgoing().open(id);
        assertThat(ours.row().state()).isEqualTo(OutgoingState.ANSWERED);
        assertThat(ours.links()).extracting(LinkRow::kind).containsExactly(LinkRow.Kind.ANSWERED_BY);
        assertThat(office.by(Cast.WILAI).incoming().open(answer).links())
                .extracting(LinkRow::kind, LinkRow::letterId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LinkRow.Kind.ANSWERS, id));
        office.by(Cast.SOMCHAI).dispatch().file(office.outgoing(id), "R10", "");
        assertThat(office.by(Cast.SOMCHAI).filing().list("ขอทราบผล", 0, 10).rows()).isNotEmpty();
    }

    @Test
    void signing_a_reply_closes_the_wait_of_the_letter_it_answers() {
        String asked = office.assignedToDecha("ขอข้อมูล");
        office.by(Cast.DECHA).matters().propose(office.incoming(asked), Cast.NARONG.person(), "เห็นควรตอบ");
        office.by(Cast.NARONG).matters().decide(
                office.incoming(asked), List.of(MinuteLine.of(Decision.APPROVED)), "");
        DraftForm form = office.by(Cast.DECHA).drafting().answerTo(asked);
        assertThat(form.addressee()).isEqualTo("กรมตัวอย่าง");
        assertThat(form.reference()).contains("กต 0204/123", "30 กรกฎาคม 2569");
        DraftForm filled = new DraftForm(
                form.kind(), form.issuer(), form.addressee(), form.salutation(), form.subject(), form.reference(), "ขอส่งข้อมูล",
                List.of(new Enclosure("ตาราง", 1)), List.of(), List.of(), form.urgency(), form.secrecy(), "", form.answers());
        String reply = office.by(Cast.DECHA).drafting().draft(filled);
        office.by(Cast.DECHA).drafting().submit(office.outgoing(reply), Cast.NARONG.person(), "");
        office.by(Cast.NARONG).drafting().check(office.outgoing(reply), "");
        office.by(Cast.NARONG).drafting().propose(office.outgoing(reply), Cast.WICHAI.person(), "");
        Signing.Signed signed = office.by(Cast.WICHAI).signing()
                .sign(office.outgoing(reply), "");
        IncomingDetails letter = office.by(Cast.DECHA).incoming().open(asked);
        assertThat(letter.row().state()).isEqualTo(IncomingState.REPLIED);
        assertThat(letter.action()).isEqualTo(signed.docNo());
        assertThat(new String(office.by(Cast.DECHA).outgoing().signedPaper(reply), StandardCharsets.UTF_8))
                .contains("ตำแหน่งของวิชัย", "ตาราง จำนวน 1 ฉบับ");
    }

    @Test
    void orders_are_numbered_by_the_year_and_circulars_with_their_mark() {
        String order = office.by(Cast.SOMCHAI).drafting().draft(DraftForm.simple(
                LetterKind.ORDER, Office.CENTRAL, "", "แต่งตั้งคณะทำงาน", "จึงแต่งตั้งคณะทำงาน"));
        office.by(Cast.SOMCHAI).drafting().submit(office.outgoing(order), Cast.MALEE.person(), "");
        office.by(Cast.MALEE).drafting().check(office.outgoing(order), "");
        office.by(Cast.MALEE).drafting().propose(office.outgoing(order), Cast.PRASERT.person(), "");
        LetterAt at = office.outgoing(order);
        assertThatThrownBy(() -> office.by(Cast.PRASERT).signing().sign(at, ""))
                .isInstanceOf(NotPermitted.class);
        assertThat(office.by(Cast.PRASERT).signing().capacities(order)).isEmpty();
        office.by(Cast.PRASERT).drafting().propose(at, Cast.SIRIPORN.person(), "");
        assertThat(office.by(Cast.SIRIPORN).signing().sign(office.outgoing(order), "").docNo())
                .matches("\\d+/2569");

        String circular = office.proposedToPrasert(office.draft(LetterKind.CIRCULAR, "แจ้งเวียน"));
        assertThat(office.by(Cast.PRASERT).signing().sign(office.outgoing(circular), "").docNo())
                .matches("อต 0001\\.1/ว \\d+");
    }

    @Test
    void nobody_checks_their_own_draft_and_only_the_holder_acts() {
        String id = office.by(Cast.MALEE).drafting().draft(office.draft(LetterKind.MEMO, "ร่างของมาลี"));
        LetterAt at = office.outgoing(id);
        assertThatThrownBy(() -> office.by(Cast.MALEE).drafting().check(at, "")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.by(Cast.PRASERT).drafting().check(at, "")).isInstanceOf(RuleViolation.class);
        office.by(Cast.MALEE).drafting().submit(at, Cast.PRASERT.person(), "");
        office.by(Cast.PRASERT).drafting().sendBack(office.outgoing(id), "แก้ย่อหน้าแรก");
        assertThat(office.by(Cast.MALEE).outgoing().open(id).holder()).contains(Cast.MALEE.person());
    }

    @Test
    void a_draft_without_text_is_not_checked() {
        DraftForm empty = DraftForm.simple(LetterKind.MEMO, Office.FIRST, "ผู้อำนวยการ", "ยังไม่เขียน", "");
        String id = office.by(Cast.SOMCHAI).drafting().draft(empty);
        office.by(Cast.SOMCHAI).drafting().submit(office.outgoing(id), Cast.MALEE.person(), "");
        LetterAt at = office.outgoing(id);
        assertThatThrownBy(() -> office.by(Cast.MALEE).drafting().check(at, ""))
                .extracting(e -> ((RuleViolation) e).field()).isEqualTo(Optional.of("body"));
    }

    @Test
    void two_people_edit_and_the_second_sees_both_texts() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "ฉบับแรก"));
        LetterAt opened = office.outgoing(id);
        office.by(Cast.SOMCHAI).drafting().revise(opened, office.draft(LetterKind.MEMO, "แก้โดยคนแรก"));
        DraftForm mine = office.draft(LetterKind.MEMO, "แก้โดยคนที่สอง");
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).drafting().revise(opened, mine))
                .isInstanceOf(StaleDataException.class);
        assertThat(office.by(Cast.SOMCHAI).drafting().compare(id, mine))
                .containsExactly(new FieldDifference("subject", "แก้โดยคนแรก", "แก้โดยคนที่สอง"));
    }

    @Test
    void a_cancelled_number_stays_in_the_register() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "จะยกเลิก"));
        int number = office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "").number();
        office.by(Cast.PRASERT).drafting().cancel(office.outgoing(id), "ผู้รับผิด");
        assertThat(office.outgoingState(id)).isEqualTo(OutgoingState.CANCELLED);
        RegisterRow line = office.by(Cast.WILAI).registers()
                .list(RegisterQuery.whole(Office.FIRST, RegisterKind.DISPATCH, 2569), 0, 1).rows().get(0);
        assertThat(line.number()).isEqualTo(number);
        assertThat(line.cancelled()).isEqualTo("ผู้รับผิด");
        String next = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ฉบับถัดไป"));
        assertThat(office.by(Cast.PRASERT).signing().sign(office.outgoing(next), "").number())
                .isEqualTo(number + 1);
        LetterAt at = office.outgoing(id);
        assertThatThrownBy(() -> office.by(Cast.WILAI).dispatch().send(at, Channel.POST, ""))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_signature_that_fails_leaves_no_number_behind() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ลงนามไม่สำเร็จ"));
        LetterAt at = office.outgoing(id);
        int before = office.numbering.last(RegisterKind.DISPATCH.series(Office.FIRST, 2569));
        assertThatThrownBy(() -> office.by(Cast.PRASERT).signing().sign(at, "post-siriporn/HOLDER/"))
                .isInstanceOf(RuleViolation.class);
        assertThat(office.numbering.last(RegisterKind.DISPATCH.series(Office.FIRST, 2569))).isEqualTo(before);
        assertThat(office.outgoingState(id)).isEqualTo(OutgoingState.PROPOSED);
    }

    @Test
    void a_memo_to_a_unit_of_the_house_lies_on_its_desk_when_it_is_sent() {
        DraftForm plain = office.draft(LetterKind.MEMO, "ถึงสำนักที่เก้า");
        String id = office.proposedToPrasert(new DraftForm(
                plain.kind(), plain.issuer(), plain.addressee(), plain.salutation(), plain.subject(), "", plain.body(), List.of(),
                List.of(), List.of(Office.NINTH), Urgency.NORMAL, Secrecy.ORDINARY, "", Optional.empty()));
        String docNo = office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "").docNo();
        office.by(Cast.WILAI).dispatch().send(office.outgoing(id), Channel.ESARABAN, "");
        IncomingRow arrived = office.by(Cast.KANYA).incoming()
                .list(IncomingFilter.box(IncomingFilter.Box.DESK), 0, 50).rows().stream()
                .filter(row -> row.docNo().equals(docNo)).findFirst().orElseThrow();
        office.by(Cast.KANYA).reception().check(office.incoming(arrived.id()), "");
        office.by(Cast.KANYA).reception().register(office.incoming(arrived.id()));
        assertThat(office.incomingState(arrived.id())).isEqualTo(IncomingState.AT_UNIT);
        assertThat(office.by(Cast.KANYA).attachments().list(arrived.id())).hasSize(1);
    }

    @Test
    void other_functions_have_a_document_drafted_and_ask_how_it_stands() {
        JpaIssueDocument issue = new JpaIssueDocument(
                office.all.drafting(), office.all.outgoing(), office.all.attachments(), office.database);
        office.by(Cast.SOMCHAI);
        String id = issue.draft(new IssueDocument.Request(
                IssueDocument.Kind.MEMO, Office.FIRST, "กรรมการทุกท่าน", "เชิญประชุม", "ขอเชิญประชุม", List.of("ระเบียบวาระ"),
                List.of(new IssueDocument.Attachment("วาระ.txt", "วาระที่ 1".getBytes(StandardCharsets.UTF_8)))));
        assertThat(issue.status(id).state()).isEqualTo("DRAFT");
        assertThat(office.all.attachments().list(id)).hasSize(1);
    }
}

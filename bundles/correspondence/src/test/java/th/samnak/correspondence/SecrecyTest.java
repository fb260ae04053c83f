package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.PersonalHoldings.Holding;
import th.samnak.api.privacy.SecretRecords;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.application.JpaIncomingSource;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.JpaLetterHeads;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.JpaOutgoingSource;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.privacy.application.JpaClassifiedLetters;
import th.samnak.correspondence.privacy.application.JpaLetterPeople;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class SecrecyTest {

    private final Office office;

    SecrecyTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void only_the_registrar_takes_in_what_is_secret_and_in_a_series_of_its_own() {
        ArrivalForm form = office.secret("แผนลับ", Secrecy.SECRET);
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception().receive(form)).isInstanceOf(NotPermitted.class);
        String arrived = office.by(Cast.WILAI).reception().arrive(form);
        assertThat(office.incomingState(arrived)).isEqualTo(IncomingState.SECRET_DESK);
        LetterAt at = office.incoming(arrived);
        assertThatThrownBy(() -> office.by(Cast.WILAI).reception().register(at)).isInstanceOf(NotPermitted.class);
        int ordinary = office.numbering.last(RegisterKind.RECEIPT.series(Office.CENTRAL, 2569));
        int number = office.by(Cast.ANONG).reception().register(at);
        assertThat(number).isEqualTo(office.numbering.last(RegisterKind.SECRET_RECEIPT.series(Office.CENTRAL, 2569)));
        assertThat(office.numbering.last(RegisterKind.RECEIPT.series(Office.CENTRAL, 2569))).isEqualTo(ordinary);
    }

    @Test
    void lists_show_the_uncleared_that_there_is_a_secret_and_nothing_of_it() {
        String id = office.by(Cast.ANONG).reception().receive(office.secret("แผนลับมาก", Secrecy.SECRET));
        IncomingRow masked = row(Cast.WILAI, id);
        assertThat(masked.masked()).isTrue();
        assertThat(masked.subject() + masked.from() + masked.to() + masked.docNo()).isEmpty();
        assertThat(row(Cast.ANONG, id).subject()).isEqualTo("แผนลับมาก");
        RegisterQuery register = RegisterQuery.whole(Office.CENTRAL, RegisterKind.SECRET_RECEIPT, 2569);
        assertThat(office.by(Cast.WILAI).registers().list(register, 0, 10).rows())
                .allSatisfy(line -> assertThat(line.masked() && line.subject().isEmpty()).isTrue());
        String printed = new String(office.by(Cast.WILAI).registers().print(register), StandardCharsets.UTF_8);
        assertThat(printed).contains("เรื่องลับ").doesNotContain("แผนลับมาก", "กต 0204/99", "กรมตัวอย่าง");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        office.by(Cast.WILAI).registers().exportXlsx(register, file);
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("เรื่องลับ").doesNotContain("แผนลับมาก");
        assertThat(office.audit.acts()).contains("register.export");
    }

    @Test
    void a_secret_cannot_be_guessed_by_searching_for_its_words() {
        office.by(Cast.ANONG).reception().receive(office.secret("ปฏิบัติการพิราบขาว", Secrecy.SECRET));
        IncomingFilter words = new IncomingFilter(
                IncomingFilter.Box.ALL, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), "พิราบขาว");
        assertThat(office.by(Cast.WILAI).incoming().list(words, 0, 10).rows()).isEmpty();
        assertThat(office.by(Cast.ANONG).incoming().list(words, 0, 10).rows()).hasSize(1);
        assertThat(office.search(Cast.WILAI, "พิราบขาว")).isEmpty();
        assertThat(office.search(Cast.ANONG, "พิราบขาว")).hasSize(1);
    }

    @Test
    void every_read_of_a_secret_is_logged_and_every_refusal() {
        String id = office.by(Cast.ANONG).reception().receive(office.secret("อ่านแล้วบันทึก", Secrecy.CONFIDENTIAL));
        office.by(Cast.ANONG).incoming().open(id);
        assertThatThrownBy(() -> office.by(Cast.WILAI).incoming().open(id)).isInstanceOf(NotPermitted.class);
        assertThat(office.audit.about("correspondence:letter:" + id))
                .extracting(AuditTrail.Entry::account, AuditTrail.Entry::act)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("anong", "letter.read-secret"),
                        org.assertj.core.groups.Tuple.tuple("wilai", "letter.refuse-secret"));
    }

    @Test
    void another_units_letter_and_a_forged_id_are_told_alike() {
        String draft = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "ของสำนักหนึ่ง"));
        assertThatThrownBy(() -> office.by(Cast.DECHA).outgoing().open(draft)).isInstanceOf(NotFound.class);
        for (String forged : List.of("", "1", "' or 1=1 --", "\u0000", "00000000-0000-0000-0000-000000000000", "x".repeat(5000))) {
            assertThatThrownBy(() -> office.by(Cast.DECHA).outgoing().open(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.by(Cast.DECHA).incoming().open(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.by(Cast.DECHA).attachments().open(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.by(Cast.DECHA).attachments().list(forged)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.by(Cast.DECHA).units().acknowledge(forged, "")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_head_sees_every_unit_of_the_agency_and_the_administrator_nothing() {
        String draft = office.by(Cast.DECHA).drafting().draft(
                DraftForm.simple(LetterKind.MEMO, Office.NINTH, "เลขาธิการ", "ของสำนักเก้า", "ข้อความ"));
        assertThat(office.by(Cast.SIRIPORN).outgoing().open(draft).row().subject()).isEqualTo("ของสำนักเก้า");
        assertThatThrownBy(() -> office.by(Cast.ADMIN).outgoing().open(draft)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.by(Cast.ADMIN).incoming().list(
                IncomingFilter.box(IncomingFilter.Box.ALL), 0, 10)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobody_drafts_above_their_clearance_nor_hands_a_secret_to_the_uncleared() {
        DraftForm secret = secretDraft(Secrecy.CONFIDENTIAL);
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).drafting().draft(secret)).isInstanceOf(RuleViolation.class);
        String id = office.by(Cast.ANONG).drafting().draft(secret);
        LetterAt at = office.outgoing(id);
        assertThatThrownBy(() -> office.by(Cast.ANONG).drafting().submit(at, Cast.MALEE.person(), ""))
                .isInstanceOf(RuleViolation.class);
        office.by(Cast.ANONG).drafting().submit(at, Cast.PRASERT.person(), "");
    }

    @Test
    void a_secret_letter_is_sent_by_the_registrar_alone() {
        String id = office.by(Cast.ANONG).drafting().draft(secretDraft(Secrecy.CONFIDENTIAL));
        office.by(Cast.ANONG).drafting().submit(office.outgoing(id), Cast.PRASERT.person(), "");
        office.by(Cast.PRASERT).drafting().check(office.outgoing(id), "");
        office.by(Cast.PRASERT).drafting().propose(office.outgoing(id), Cast.SIRIPORN.person(), "");
        office.by(Cast.SIRIPORN).signing().sign(office.outgoing(id), "");
        LetterAt at = office.outgoing(id);
        assertThatThrownBy(() -> office.by(Cast.WILAI).dispatch().send(at, Channel.MESSENGER, ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.by(Cast.ANONG).dispatch().send(at, Channel.EMAIL, ""))
                .isInstanceOf(RuleViolation.class);
        assertThat(office.by(Cast.ANONG).outgoing().count(OutgoingFilter.Box.TO_SEND)).isPositive();
        office.by(Cast.ANONG).dispatch().send(at, Channel.MESSENGER, "");
    }

    @Test
    void files_of_a_secret_are_for_the_cleared_and_reads_of_them_logged() {
        String id = office.by(Cast.ANONG).reception().receive(office.secret("มีไฟล์", Secrecy.SECRET));
        String file = office.by(Cast.ANONG).attachments()
                .add(id, "แผน.txt", new ByteArrayInputStream("เนื้อหาลับ".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> office.by(Cast.WILAI).attachments().open(file)).isInstanceOf(NotPermitted.class);
        assertThat(new String(office.by(Cast.ANONG).attachments().open(file).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("เนื้อหาลับ");
        assertThatThrownBy(() -> office.by(Cast.WILAI).attachments().again(file)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.by(Cast.WILAI).attachments().secrecy(id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void what_stands_in_the_files_of_a_secret_leads_only_the_cleared_to_it_and_is_quoted_to_nobody() {
        String id = office.by(Cast.ANONG).reception().receive(office.secret("มีไฟล์", Secrecy.SECRET));
        office.by(Cast.ANONG).attachments()
                .add(id, "แผน.txt", new ByteArrayInputStream("ปลาโลมาสีชมพู".getBytes(StandardCharsets.UTF_8)));
        assertThat(office.search(Cast.ANONG, "ปลาโลมาสีชมพู")).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.excerpt()).isEmpty();
        });
        assertThat(office.search(Cast.WILAI, "ปลาโลมาสีชมพู")).isEmpty();
        assertThat(office.search(Cast.PRASERT, "ปลาโลมาสีชมพู")).isEmpty();
        assertThat(office.texts.all()).filteredOn(entry -> entry.attachments().toString().contains("ปลาโลมาสีชมพู"))
                .isNotEmpty().allSatisfy(entry -> assertThat(entry.secret()).isTrue());
    }

    @Test
    void a_further_page_of_a_secret_is_checked_again_but_is_the_same_reading() {
        String id = office.by(Cast.ANONG).reception().receive(office.secret("หลายหน้า", Secrecy.SECRET));
        String file = office.by(Cast.ANONG).attachments()
                .add(id, "แผน.txt", new ByteArrayInputStream("หน้าแรก".getBytes(StandardCharsets.UTF_8)));
        office.by(Cast.ANONG).attachments().open(file);
        long reads = reads(id);
        office.by(Cast.ANONG).attachments().again(file);
        assertThat(reads(id)).isEqualTo(reads);
        office.by(Cast.ANONG).attachments().open(file);
        assertThat(reads(id)).isEqualTo(reads + 1);
    }

    @Test
    void a_level_that_is_lifted_opens_the_letter_and_one_that_is_set_shuts_it_everywhere() {
        String id = office.by(Cast.ANONG).reception().receive(office.secret("นกยูงสีเงิน", Secrecy.SECRET));
        RecordId record = LetterRecords.id(Direction.INCOMING, id);
        SecretRecords levels = levels();
        assertThat(levels.mayKnow(record)).isTrue();
        assertThat(levels.holders(record)).isEmpty();
        levels.classify(record, Secrecy.ORDINARY, "เปิดเผยแล้ว");
        assertThat(row(Cast.WILAI, id).subject()).isEqualTo("นกยูงสีเงิน");
        assertThat(office.search(Cast.WILAI, "นกยูงสีเงิน")).hasSize(1);
        RegisterQuery register = RegisterQuery.whole(Office.CENTRAL, RegisterKind.SECRET_RECEIPT, 2569);
        assertThat(office.by(Cast.WILAI).registers().list(register, 0, 10).rows()).extracting(RegisterRow::subject).contains("นกยูงสีเงิน");
        office.access.signIn(Cast.SIRIPORN);
        levels.classify(record, Secrecy.TOP_SECRET, "กระทบร้ายแรงที่สุด");
        assertThat(row(Cast.WILAI, id).masked()).isTrue();
        assertThat(office.search(Cast.WILAI, "นกยูงสีเงิน")).isEmpty();
        assertThat(office.by(Cast.WILAI).registers().list(register, 0, 10).rows()).extracting(RegisterRow::subject).doesNotContain("นกยูงสีเงิน");
        assertThat(levels.mayKnow(record)).isFalse();
        assertThat(levels.mayKnow(new RecordId(CorrespondenceModule.ID, "incoming", "'"))).isFalse();
    }

    @Test
    void a_persons_data_name_the_secret_letters_they_wrote_and_tell_nothing_of_them() {
        office.by(Cast.ANONG).reception().receive(office.secret("นกกระเรียน", Secrecy.SECRET));
        office.by(Cast.WILAI).reception().receive(office.letter("ขอข้อมูล"));
        assertThat(new JpaLetterPeople(office.database, office.clock).of(new DataSubject(Optional.empty(), "กรมตัวอย่าง", "")))
                .extracting(Holding::title)
                .contains("เรื่องลับ", "ขอข้อมูล")
                .doesNotContain("นกกระเรียน");
    }

    private SecretRecords levels() {
        return new JpaClassifiedLetters(
                office.database, new JpaLetterHeads(new JpaIncomingSource(), new JpaOutgoingSource()), office.all.desk());
    }

    private long reads(String id) {
        return office.audit.about("correspondence:letter:" + id).stream()
                .filter(entry -> entry.act().equals("letter.read-secret"))
                .count();
    }

    private IncomingRow row(Caller person, String id) {
        return office.by(person).incoming().list(IncomingFilter.box(IncomingFilter.Box.ALL), 0, 200).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DraftForm secretDraft(Secrecy level) {
        return new DraftForm(
                LetterKind.EXTERNAL_LETTER, Office.FIRST, "ผู้อำนวยการ", "เรียน", "หนังสือลับ", "", "ข้อความลับ", List.of(),
                List.of(), List.of(), Urgency.NORMAL, level, "กระทบต่อราชการ", Optional.empty());
    }
}

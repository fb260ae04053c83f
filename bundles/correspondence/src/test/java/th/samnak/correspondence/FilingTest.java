package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.filing.application.DestructionItemRow;
import th.samnak.correspondence.filing.application.DestructionRow;
import th.samnak.correspondence.filing.application.FiledRow;
import th.samnak.correspondence.filing.application.JpaTombstones;
import th.samnak.correspondence.filing.application.RetentionRow;
import th.samnak.correspondence.filing.domain.DestructionState;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.application.JpaIncomingRemains;
import th.samnak.correspondence.letter.application.JpaChronicle;
import th.samnak.correspondence.letter.application.JpaLetterNews;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.JpaOutgoingRemains;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class FilingTest {

    private final Office office;

    FilingTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void ten_years_end_on_the_last_day_of_the_tenth_year() {
        assertThat(office.by(Cast.WILAI).filing().keepUntil("R10", LocalDate.of(2016, 3, 12), LocalDate.of(2015, 1, 1)))
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(office.by(Cast.WILAI).filing().keepUntil("R_HIST", LocalDate.of(2016, 3, 12), LocalDate.of(2015, 1, 1)))
                .isEmpty();
        assertThat(office.by(Cast.WILAI).filing().retentionClasses()).extracting(RetentionRow::code)
                .contains("R10", "R1", "R5_DUP", "R5_FIN", "R_SECRET", "R_CASE", "R_HIST", "R_PERM");
    }

    @Test
    void an_unknown_class_is_refused_and_a_secret_is_not_counted_in_years() {
        String id = closable("ปิดผิดอายุ");
        LetterAt at = office.incoming(id);
        assertThatThrownBy(() -> office.by(Cast.DECHA).matters().close(at, "R99", ""))
                .extracting(e -> ((RuleViolation) e).field()).isEqualTo(Optional.of("retention"));
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.FILED);
    }

    @Test
    void a_list_goes_its_way_and_leaves_tombstones() {
        office.clock.set("2040-05-02T09:00");
        String gone = closable("จะถูกทำลาย");
        String file = office.by(Cast.DECHA).attachments()
                .add(gone, "หลักฐาน.txt", new ByteArrayInputStream("หลักฐาน".getBytes(StandardCharsets.UTF_8)));
        String sha = office.by(Cast.DECHA).attachments().list(gone).get(0).sha256();
        String kept = closable("จะขยายเวลา");
        for (String id : List.of(gone, kept)) {
            office.by(Cast.DECHA).matters().close(office.incoming(id), "R1", "");
        }
        office.clock.set("2042-01-10T09:00");
        int due = office.by(Cast.WILAI).destruction().due(2585);
        assertThat(due).isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> office.by(Cast.WILAI).destruction().survey(2586))
                .hasMessage("correspondence.error.future-year");
        String list = office.by(Cast.WILAI).destruction().survey(2585);
        assertThatThrownBy(() -> office.by(Cast.WILAI).destruction().survey(2585)).isInstanceOf(RuleViolation.class);
        List<PersonId> members = List.of(Cast.PRASERT.person(), Cast.NARONG.person(), Cast.MALEE.person());
        assertThatThrownBy(() -> office.by(Cast.SIRIPORN).destruction().appointCommittee(at(list), members.subList(0, 2)))
                .isInstanceOf(RuleViolation.class);
        office.by(Cast.SIRIPORN).destruction().appointCommittee(at(list), members);
        assertThatThrownBy(() -> office.by(Cast.SIRIPORN).destruction().decide(at(list)))
                .hasMessage("correspondence.error.unmarked");
        judge(list);
        office.by(Cast.SIRIPORN).destruction().decide(at(list));
        LetterAt decided = at(list);
        for (LocalDate wrong : List.of(LocalDate.of(2042, 1, 9), LocalDate.of(2042, 1, 11))) {
            assertThatThrownBy(() -> office.by(Cast.WILAI).destruction().askArchives(decided, wrong))
                    .extracting(e -> ((RuleViolation) e).field()).isEqualTo(Optional.of("on"));
        }
        office.by(Cast.WILAI).destruction().askArchives(decided, LocalDate.of(2042, 1, 10));
        LetterAt waiting = at(list);
        for (LocalDate wrong : List.of(LocalDate.of(2042, 1, 9), LocalDate.of(2042, 1, 11))) {
            assertThatThrownBy(() -> office.by(Cast.WILAI).destruction().approve(waiting, Optional.of(wrong)))
                    .extracting(e -> ((RuleViolation) e).field()).isEqualTo(Optional.of("answeredOn"));
        }
        assertThatThrownBy(() -> office.by(Cast.WILAI).destruction().approve(waiting, Optional.empty()))
                .hasMessage("correspondence.error.archives-time");
        office.clock.set("2042-03-20T09:00");
        office.by(Cast.WILAI).destruction().approve(at(list), Optional.empty());
        office.by(Cast.WILAI).destruction().carryOut(at(list), "ย่อยทำลายต่อหน้าคณะกรรมการ");

        assertThat(office.by(Cast.WILAI).destruction().lists().get(0).state()).isEqualTo(DestructionState.DESTROYED);
        FiledRow stone = filed("จะถูกทำลาย");
        assertThat(stone.fate()).isEqualTo("DESTROYED");
        assertThat(filed("จะขยายเวลา").keepUntil()).contains(LocalDate.of(2050, 12, 31));
        assertThatThrownBy(() -> office.by(Cast.DECHA).attachments().open(file)).isInstanceOf(NotFound.class);
        String kernel = office.database.read(em -> em.createQuery(
                        "select f.judgement.tombstone from FiledLetter f where f.letterId = :id", String.class)
                .setParameter("id", gone).getSingleResult());
        assertThat(kernel).isEqualTo(sha + " หลักฐาน.txt");
        assertThat(office.files.holds(sha)).isFalse();
        assertThat(office.by(Cast.DECHA).incoming().open(gone).form().note()).isEmpty();
        assertThat(new String(office.by(Cast.WILAI).destruction().print(list), StandardCharsets.UTF_8))
                .contains("บัญชีหนังสือขอทำลาย ประจำปี 2585", "×");
    }

    @Test
    void the_paper_of_a_destroyed_letter_goes_and_a_file_that_another_letter_has_stays() {
        office.clock.set("2050-05-02T09:00");
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ส่งออกแล้วครบอายุ"));
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        String paper = office.by(Cast.SOMCHAI).outgoing().open(id).signature().orElseThrow().sha256();
        office.by(Cast.WILAI).dispatch().send(office.outgoing(id), Channel.POST, "");
        office.by(Cast.WILAI).dispatch().file(office.outgoing(id), "R1", "");
        String incoming = closable("มีแฟ้มเดียวกับอีกเรื่อง");
        String other = closable("อีกเรื่อง");
        String shared = add(incoming, "ใช้ร่วมกัน");
        String own = add(incoming, "เฉพาะเรื่องนี้");
        assertThat(add(other, "ใช้ร่วมกัน")).isEqualTo(shared);
        office.by(Cast.DECHA).matters().close(office.incoming(incoming), "R1", "");
        office.clock.set("2052-01-10T09:00");
        assertThatThrownBy(() -> office.transactions.together(() -> {
                    bury(id);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(office.files.holds(paper)).isTrue();
        assertThat(bury(id)).contains(paper);
        assertThat(bury(incoming)).contains(shared, own);
        assertThat(office.files.holds(paper)).isFalse();
        assertThat(office.files.holds(own)).isFalse();
        assertThat(office.files.holds(shared)).isTrue();
        assertThat(office.by(Cast.DECHA).attachments().list(other)).hasSize(1);
    }

    private String add(String letter, String words) {
        office.by(Cast.DECHA).attachments().add(
                letter, words + ".txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        return office.by(Cast.DECHA).attachments().list(letter).getLast().sha256();
    }

    private String bury(String letter) {
        office.access.signIn(Cast.WILAI);
        return office.database.write(em -> {
            FiledLetter filed = em.createQuery("select f from FiledLetter f where f.letterId = :id", FiledLetter.class)
                    .setParameter("id", letter).getSingleResult();
            filed.list("list-of-" + letter.substring(0, 8), 1);
            filed.mark(Fate.DESTROY, Optional.empty(), "");
            JpaChronicle chronicle = new JpaChronicle(office.access, office.minutes, office.clock);
            return new JpaTombstones(
                            new JpaIncomingRemains(), new JpaOutgoingRemains(), chronicle,
                            new JpaLetterNews(office.events, office.all.index(), office.letterRecords()), office.files, office.versions, office.stones)
                    .bury(em, filed, "บัญชีหนังสือขอทำลาย", "ย่อยทำลาย");
        });
    }

    @Test
    void a_replaced_attachment_of_a_draft_leaves_nothing_behind() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "แนบผิดแฟ้ม"));
        String file = office.by(Cast.SOMCHAI).attachments()
                .add(id, "ผิด.txt", new ByteArrayInputStream("ผิดแฟ้ม".getBytes(StandardCharsets.UTF_8)));
        String sha = office.by(Cast.SOMCHAI).attachments().list(id).getFirst().sha256();
        office.by(Cast.SOMCHAI).attachments().remove(file);
        assertThat(office.files.holds(sha)).isFalse();
    }

    @Test
    void a_destroyed_letter_of_ours_is_not_read_again() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ส่งออกแล้วทำลาย"));
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        assertThat(office.by(Cast.SOMCHAI).outgoing().signedPaper(id)).isNotEmpty();
        office.database.change(em -> new JpaOutgoingRemains().empty(em, id));
        assertThat(office.by(Cast.SOMCHAI).outgoing().open(id).destroyed()).isTrue();
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).outgoing().signedPaper(id))
                .hasMessage("correspondence.error.destroyed");
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).drafting().preview(id))
                .hasMessage("correspondence.error.destroyed");
    }

    private void judge(String list) {
        for (DestructionItemRow item : office.by(Cast.PRASERT).destruction().items(list)) {
            assertThatThrownBy(() -> office.by(Cast.WILAI).destruction().mark(item.id(), Fate.DESTROY, Optional.empty(), ""))
                    .isInstanceOf(RuleViolation.class);
            if (item.subject().equals("จะขยายเวลา")) {
                assertThatThrownBy(() -> office.by(Cast.PRASERT).destruction().mark(
                        item.id(), Fate.EXTENDED, Optional.of(LocalDate.of(2041, 1, 1)), "ยังใช้"))
                        .isInstanceOf(RuleViolation.class);
                office.by(Cast.NARONG).destruction().mark(
                        item.id(), Fate.EXTENDED, Optional.of(LocalDate.of(2050, 12, 31)), "ยังต้องใช้อ้างอิง");
            } else {
                office.by(Cast.PRASERT).destruction().mark(item.id(), Fate.DESTROY, Optional.empty(), "");
            }
        }
    }

    private FiledRow filed(String subject) {
        return office.by(Cast.NARONG).filing().list(subject, 0, 10).rows().get(0);
    }

    private LetterAt at(String list) {
        DestructionRow row = office.access.as(Cast.SIRIPORN, () -> office.all.destruction().lists()).stream()
                .filter(one -> one.id().equals(list)).findFirst().orElseThrow();
        return new LetterAt(row.id(), row.version());
    }

    private String closable(String subject) {
        ArrivalForm plain = office.letter(subject);
        String id = office.by(Cast.WILAI).reception().receive(new ArrivalForm(
                plain.registry(), plain.docNo(), plain.docDate(), plain.from(), plain.to(), subject, "รายละเอียด", List.of(),
                Urgency.NORMAL, Secrecy.ORDINARY, "", Optional.empty(), Optional.empty(), List.of()));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        office.by(Cast.KANYA).units().accept(office.incoming(id));
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.DECHA.person(), "", Optional.empty());
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "เพื่อทราบ");
        office.by(Cast.NARONG).matters().decide(
                office.incoming(id), List.of(MinuteLine.of(Decision.NOTED)), "");
        office.by(Cast.DECHA).matters().file(office.incoming(id), "");
        return id;
    }
}

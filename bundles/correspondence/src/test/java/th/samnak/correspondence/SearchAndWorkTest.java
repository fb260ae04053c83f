package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.FileStore.TextRead;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.letter.application.JpaFileTexts;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.search.application.JpaOrdinaryLetters;
import th.samnak.correspondence.search.application.JpaSecretLetters;
import th.samnak.correspondence.work.application.JpaLetterDates;
import th.samnak.correspondence.work.application.Statistics;
import th.samnak.correspondence.work.application.WorkItem;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.PlainSentences;
import th.samnak.testing.TestDatabase;

@EachDatabase
class SearchAndWorkTest {

    private final Office office;

    SearchAndWorkTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void a_letter_is_found_by_subject_number_body_and_attachment_within_its_units() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "ดาวเทียมดวงใหม่"));
        office.by(Cast.SOMCHAI).attachments()
                .add(id, "ผนวก.txt", new ByteArrayInputStream("วงโคจรต่ำ".getBytes(StandardCharsets.UTF_8)));
        for (String words : List.of("ดาวเทียม", "ประสงค์จะจัดประชุม", "วงโคจรต่ำ")) {
            assertThat(office.search(Cast.MALEE, words)).extracting(Office.Found::id).contains(id);
            assertThat(office.search(Cast.DECHA, words)).extracting(Office.Found::id).doesNotContain(id);
        }
        assertThat(office.search(Cast.SIRIPORN, "ดาวเทียม")).extracting(Office.Found::id).contains(id);
    }

    @Test
    void a_text_that_was_read_in_the_background_leads_to_every_letter_that_has_the_file() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "มีแฟ้มใหญ่"));
        office.by(Cast.SOMCHAI).attachments()
                .add(id, "ใหญ่.txt", new ByteArrayInputStream("แมงกะพรุนไฟ".getBytes(StandardCharsets.UTF_8)));
        String sha256 = office.by(Cast.SOMCHAI).attachments().list(id).getFirst().sha256();
        office.texts.clear(LetterIndex.ORDINARY);
        new JpaFileTexts(office.database, office.all.index(), office.events);
        office.events.publish(new TextRead("0".repeat(64)));
        assertThat(office.search(Cast.SOMCHAI, "แมงกะพรุนไฟ")).isEmpty();
        office.events.publish(new TextRead(sha256));
        assertThat(office.search(Cast.SOMCHAI, "แมงกะพรุนไฟ")).extracting(Office.Found::id).containsExactly(id);
    }

    @Test
    void an_index_that_was_lost_is_filled_again_and_secrets_stay_apart() {
        String plain = office.by(Cast.WILAI).reception().receive(office.letter("นกกระจอกเทศ"));
        String secret = office.by(Cast.ANONG).reception().receive(office.secret("นกกระจอกเทศลับ", Secrecy.SECRET));
        office.search(Cast.WILAI, "x");
        office.texts.clear(LetterIndex.ORDINARY);
        office.texts.clear(LetterIndex.SECRET);
        new JpaOrdinaryLetters(office.all.index()).reindexAll();
        assertThat(office.search(Cast.ANONG, "นกกระจอกเทศ")).extracting(Office.Found::id).containsExactly(plain);
        new JpaSecretLetters(office.all.index()).reindexAll();
        assertThat(office.search(Cast.ANONG, "นกกระจอกเทศ")).extracting(Office.Found::id)
                .containsExactlyInAnyOrder(plain, secret);
        assertThat(office.search(Cast.WILAI, "นกกระจอกเทศ")).extracting(Office.Found::id).containsExactly(plain);
    }

    @Test
    void urgency_decides_when_the_first_action_is_due() {
        office.clock.set("2026-08-07T15:50"); // a Friday
        assertThat(due(Urgency.NORMAL)).isEqualTo("2026-08-12T16:30");
        assertThat(due(Urgency.URGENT)).isEqualTo("2026-08-10T16:30");
        assertThat(due(Urgency.VERY_URGENT)).isEqualTo("2026-08-10T11:50");
        assertThat(due(Urgency.MOST_URGENT)).isEqualTo("2026-08-10T08:50");
        office.clock.set("2026-08-08T10:00"); // a Saturday
        assertThat(due(Urgency.MOST_URGENT)).isEqualTo("2026-08-10T09:30");
    }

    @Test
    void work_waits_for_whom_it_was_given_to_and_is_late_in_their_unit() {
        office.clock.set("2035-08-01T09:00");
        String id = office.assignedToDecha("งานที่จะสาย");
        assertThat(office.by(Cast.DECHA).work().waitingForMe(50))
                .extracting(WorkItem::letterId, WorkItem::what)
                .contains(org.assertj.core.groups.Tuple.tuple(id, WorkItem.What.WORK_ON));
        assertThat(new JpaLetterDates(office.by(Cast.DECHA).work(), new PlainSentences(), office.clock)
                        .of(Cast.DECHA, LocalDate.of(2035, 7, 1), LocalDate.of(2035, 9, 1)))
                .extracting(date -> date.record().key()).contains(id);
        int before = office.by(Cast.NARONG).work().counts().overdueInUnit();
        office.clock.set("2035-08-20T09:00");
        assertThat(office.by(Cast.NARONG).work().counts().overdueInUnit()).isGreaterThan(before);
        assertThat(office.by(Cast.NARONG).work().overdueInMyUnit(50)).extracting(WorkItem::letterId).contains(id);
        assertThat(office.by(Cast.ADMIN).work().counts().forMe()).isZero();
    }

    @Test
    void a_year_is_counted_by_month_and_kind() {
        office.clock.set("2036-02-04T09:00");
        office.by(Cast.WILAI).reception().receive(office.letter("กุมภาพันธ์"));
        String sent = office.proposedToPrasert(office.draft(LetterKind.MEMO, "นับ"));
        office.by(Cast.PRASERT).signing().sign(office.outgoing(sent), "");
        assertThat(office.by(Cast.WILAI).work().statistics(Office.CENTRAL, 2579).received())
                .containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Statistics first = office.by(Cast.WILAI).work().statistics(Office.FIRST, 2579);
        assertThat(first.sent().get(1)).isEqualTo(1);
        assertThat(first.sentByKind()).containsEntry(LetterKind.MEMO, 1);
    }

    @Test
    void an_email_nobody_confirmed_by_the_next_working_day_is_to_be_telephoned() {
        office.clock.set("2037-08-06T10:00"); // a Thursday
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ทางอีเมล"));
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        assertThat(office.by(Cast.WILAI).outgoing().count(OutgoingFilter.Box.TO_SEND)).isPositive();
        office.by(Cast.WILAI).dispatch().send(office.outgoing(id), Channel.EMAIL, "");
        int before = office.by(Cast.WILAI).outgoing().count(OutgoingFilter.Box.UNCONFIRMED);
        office.clock.set("2037-08-07T16:00");
        assertThat(office.by(Cast.WILAI).outgoing().count(OutgoingFilter.Box.UNCONFIRMED)).isEqualTo(before);
        office.clock.set("2037-08-08T09:00");
        assertThat(office.by(Cast.WILAI).outgoing().count(OutgoingFilter.Box.UNCONFIRMED)).isEqualTo(before + 1);
    }

    private String due(Urgency urgency) {
        ArrivalForm plain = office.letter("กำหนด " + urgency);
        String id = office.by(Cast.WILAI).reception().receive(new ArrivalForm(
                plain.registry(), "", plain.docDate(), plain.from(), plain.to(), plain.subject(), "", List.of(), urgency,
                Secrecy.ORDINARY, "", Optional.empty(), Optional.empty(), List.of()));
        Instant due = office.by(Cast.WILAI).incoming().open(id).row().dueAt().orElseThrow();
        return LocalDateTime.ofInstant(due, office.clock.getZone()).toString();
    }
}

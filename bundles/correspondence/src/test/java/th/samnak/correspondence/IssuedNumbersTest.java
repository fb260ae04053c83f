package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.demo.application.WholeOffice;
import th.samnak.correspondence.letter.application.JpaLetterIndex;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.Signing;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryIndexQueue;
import th.samnak.testing.TestDatabase;

@EachDatabase
class IssuedNumbersTest {

    private final Office office;

    IssuedNumbersTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void no_two_letters_of_a_unit_and_year_bear_the_same_number() {
        List<String> numbers = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (LetterKind kind : LetterKind.values()) {
                for (Secrecy level : List.of(Secrecy.ORDINARY, Secrecy.CONFIDENTIAL)) {
                    numbers.add(signed(kind, level).docNo());
                }
            }
        }
        assertThat(numbers).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void a_memo_and_a_letter_share_the_register_of_dispatch_and_a_secret_has_its_mark() {
        int letter = signed(LetterKind.EXTERNAL_LETTER, Secrecy.ORDINARY).number();
        assertThat(signed(LetterKind.MEMO, Secrecy.ORDINARY).number()).isEqualTo(letter + 1);
        Signing.Signed secret = signed(LetterKind.MEMO, Secrecy.CONFIDENTIAL);
        assertThat(secret.docNo()).isEqualTo("อต 0001.1/ล " + secret.number());
        assertThat(Wording.ownNumber("อต ๐๐๐๑.๑/ล๕")).isEqualTo("อต 0001.1/ล 5");
        assertThat(signed(LetterKind.ORDER, Secrecy.CONFIDENTIAL).docNo()).matches("ล \\d+/2569");
    }

    @Test
    void number_date_and_register_are_of_one_year_while_the_clock_goes_on() {
        List<Integer> years = new ArrayList<>();
        for (int seconds : List.of(1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128, 256)) {
            office.clock.set("2031-12-31T12:00");
            String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ลงนามวันสิ้นปี"));
            office.clock.set("2031-12-31T23:50:00");
            Instant midnight = office.clock.instant().plus(Duration.ofMinutes(10));
            WholeOffice late = WholeOffice.of(office.platform, new Going(midnight.minusSeconds(seconds)), heads -> new JpaLetterIndex(
                    office.database, new MemoryIndexQueue(office.transactions), office.texts, heads, office.files));
            LetterAt at = office.outgoing(id);
            office.by(Cast.PRASERT);
            Signing.Signed signed = late.signing().sign(at, "");
            RegisterRow line = line(id, signed.date().getYear() + 543);
            assertThat(line.number()).isEqualTo(signed.number());
            assertThat(line.docDate()).contains(signed.date());
            assertThat(LocalDate.ofInstant(line.registeredAt(), office.clock.getZone())).isEqualTo(signed.date());
            years.add(signed.date().getYear());
        }
        assertThat(years).contains(2031, 2032);
    }

    private RegisterRow line(String id, int year) {
        return office.by(Cast.WILAI).registers()
                .list(RegisterQuery.whole(Office.FIRST, RegisterKind.DISPATCH, year), 0, 50).rows().stream()
                .filter(row -> row.letterId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private Signing.Signed signed(LetterKind kind, Secrecy level) {
        DraftForm plain = office.draft(kind, "หนังสือทดสอบเลข");
        String id = office.by(Cast.ANONG).drafting().draft(new DraftForm(
                kind, plain.issuer(), plain.addressee(), plain.salutation(), plain.subject(), "", plain.body(), List.of(),
                List.of(), List.of(), Urgency.NORMAL, level, level.isSecret() ? "กระทบต่อราชการ" : "", Optional.empty()));
        office.by(Cast.ANONG).drafting().submit(office.outgoing(id), Cast.PRASERT.person(), "");
        office.by(Cast.PRASERT).drafting().check(office.outgoing(id), "");
        office.by(Cast.PRASERT).drafting().propose(office.outgoing(id), Cast.SIRIPORN.person(), "");
        return office.by(Cast.SIRIPORN).signing().sign(office.outgoing(id), "");
    }

    /** A second passes between any two looks at it. */
    private static final class Going extends Clock {

        private Instant now;

        Going(Instant begin) {
            now = begin;
        }

        @Override
        public Instant instant() {
            Instant told = now;
            now = now.plus(Duration.ofSeconds(1));
            return told;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Bangkok");
        }

        @Override
        public Clock withZone(ZoneId other) {
            throw new UnsupportedOperationException();
        }
    }
}

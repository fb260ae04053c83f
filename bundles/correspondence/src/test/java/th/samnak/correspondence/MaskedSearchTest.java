package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Findings;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.search.LuceneTextIndex;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;
import th.samnak.thai.ThaiDate;
import th.samnak.thai.ThaiKeyboard;
import th.samnak.thai.ThaiText;

/**
 * Whatever anybody asks in whatever way, they find, count and read exactly what they could open: random letters of all levels in
 * two units, everybody of the cast, and each record's own words as subject, beginning, misspelling, number, file and day.
 */
@EachDatabase
class MaskedSearchTest {

    private static final long SEED = 2569;
    private static final int LETTERS = 20;
    private static final String COMMON = "วาระร่วมกัน";
    private static final String CONSONANTS = "กขคจชซดตถทนบปผพฟมยรลวสหอ";

    private final Random chance = new Random(SEED);
    private final Office office;
    private final List<Known> records = new ArrayList<>();

    @TempDir
    Path folder;

    MaskedSearchTest(TestDatabase database) {
        office = new Office(database);
    }

    /** A letter and the words that stand in it alone. */
    private record Known(String id, boolean incoming, String subject, String file, String number, LocalDate day) {

        List<Asked> questions() {
            String shorter = subject.substring(0, subject.length() - 2);
            return List.of(
                    Asked.of(subject, 0, 50), Asked.of(file, 0, 50), Asked.typing(shorter, 6),
                    Asked.of(COMMON + " " + subject, 0, 50), Asked.of(ThaiText.toneless(subject), 0, 50),
                    Asked.typing(ThaiKeyboard.toThai(ThaiKeyboard.toLatin(subject)), 6), Asked.typing(number, 6));
        }
    }

    @Test
    void everybody_finds_counts_and_reads_exactly_what_they_could_open() throws IOException {
        System.setProperty("samnak.data", folder.toString());
        for (int i = 0; i < LETTERS; i++) {
            records.add(i % 2 == 0 ? arrived(i) : drafted());
        }
        LuceneTextIndex index = new LuceneTextIndex();
        index.putAll(office.texts.all());
        int seen = 0;
        int hidden = 0;
        for (Caller person : Cast.all()) {
            Set<String> open = records.stream().filter(it -> opens(person, it)).map(Known::id).collect(Collectors.toSet());
            var finder = office.finder(index, person);
            Findings common = finder.find(Asked.of(COMMON, 0, 200));
            assertThat(ids(common)).as(person.account()).isEqualTo(open);
            assertThat(common.total()).isEqualTo(open.size());
            for (Known record : records) {
                for (Asked asked : record.questions()) {
                    Findings found = finder.find(asked);
                    String cell = person.account() + " " + record.id() + " " + asked.words();
                    if (open.contains(record.id())) {
                        assertThat(ids(found)).as(cell).contains(record.id());
                        seen++;
                    } else {
                        assertThat(found.total()).as(cell).isZero();
                        assertThat(found.found()).as(cell).isEmpty();
                        hidden++;
                    }
                }
                assertThat(ids(finder.find(Asked.of(day(record), 0, 200)))).as(person.account()).isSubsetOf(open);
            }
            assertThat(common.found()).allSatisfy(finding -> {
                if (finding.secrecy().isSecret()) {
                    assertThat(finding.excerpt()).isEmpty();
                    assertThat(finding.attachment()).isEmpty();
                }
            });
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(hidden).isGreaterThan(800);
    }

    private static String day(Known record) {
        return ThaiDate.numeric(record.day());
    }

    private static Set<String> ids(Findings found) {
        return found.found().stream().map(Finding::address).map(it -> it.substring(it.lastIndexOf('/') + 1)).collect(Collectors.toSet());
    }

    private boolean opens(Caller person, Known record) {
        try {
            if (record.incoming()) {
                office.by(person).incoming().open(record.id());
            } else {
                office.by(person).outgoing().open(record.id());
            }
            return true;
        } catch (OfficeException refused) {
            return false;
        }
    }

    private Known arrived(int i) {
        Secrecy level = Secrecy.values()[chance.nextInt(Secrecy.values().length)];
        String subject = word();
        String number = "กต 0204/" + (7000 + i);
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(200));
        Caller registrar = level.isSecret() ? Cast.ANONG : Cast.WILAI;
        String id = office.by(registrar).reception().receive(new ArrivalForm(
                Office.CENTRAL, number, day, "กรมตัวอย่าง", "เลขาธิการ", COMMON + " " + subject, "", List.of(), Urgency.NORMAL, level,
                level.isSecret() ? "กระทบต่อราชการ" : "", Optional.empty(), Optional.empty(), List.of()));
        if (chance.nextBoolean()) {
            office.by(registrar).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        }
        return new Known(id, true, subject, attach(registrar, id), number, day);
    }

    private Known drafted() {
        boolean first = chance.nextBoolean();
        Caller drafter = first ? Cast.SOMCHAI : Cast.DECHA;
        UnitId unit = first ? Office.FIRST : Office.NINTH;
        String subject = word();
        String id = office.by(drafter).drafting().draft(
                DraftForm.simple(LetterKind.MEMO, unit, "เลขาธิการ", COMMON + " " + subject, "ข้อความ"));
        return new Known(id, false, subject, attach(drafter, id), subject, LocalDate.of(2026, 8, 3));
    }

    private String attach(Caller person, String id) {
        String words = word();
        office.by(person).attachments().add(id, "แนบ.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        return words;
    }

    /** No word of the language, and not the same twice. */
    private String word() {
        return chance.ints(8, 0, CONSONANTS.length())
                .mapToObj(at -> CONSONANTS.charAt(at) + (chance.nextInt(3) == 0 ? "่า" : "า"))
                .collect(Collectors.joining());
    }
}

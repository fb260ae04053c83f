package th.samnak.announcements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.announcements.api.Elements;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.announcements.api.Span;
import th.samnak.thai.ThaiDigits;

/** What holds whatever the text: made of pieces of the examples, of noise, and of both. */
class ReaderPropertyTest {

    private static final int ROUNDS = 1500;
    private static final List<String> EXAMPLES = Texts.names().stream().map(Texts::text).toList();
    private static final String NOISE = "\u0e4d\u0e33\u0e48\u0e40\u200b\ufeff\u00a0\r\n\t()[]“”.๑๒1a\ud83d\uf70a ดังนี้ข้อกขฃคฅฆง";

    @Test
    void every_part_stands_where_it_is_said_to_stand() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            Proposal proposal = Texts.read(text);

            assertThat(Elements.of(proposal)).allMatch(element -> element.at().stream().allMatch(at -> at.within(text)));
            assertThat(proposal.findings()).allMatch(finding -> finding.at().within(text));
            for (ProposedUnit unit : proposal.units()) {
                assertThat(plain(unit.at(), text).replace("\n", "")).as(text).startsWith(unnumbered(unit.name()));
            }
            for (ProposedClause clause : proposal.clauses()) {
                assertThat(plain(clause.at(), text).replace('\n', ' ')).as(text).endsWith(clause.wording());
            }
            proposal.instrument().agency().ifPresent(agency -> same(agency, text));
            proposal.operations().forEach(operation -> operation.from().forEach(unit -> same(unit, text)));
        }
    }

    @Test
    void no_mark_is_given_to_two_clauses() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> marks = new HashSet<>();
            assertThat(Texts.read(text(random)).clauses()).allMatch(clause -> marks.add(clause.mark()));
        }
    }

    @Test
    void thai_and_arabic_digits_are_read_alike() {
        for (String example : EXAMPLES) {
            assertThat(Texts.read(ThaiDigits.allToThai(example))).isEqualTo(Texts.read(ThaiDigits.toArabic(example)));
        }
    }

    @Test
    void the_kind_of_line_end_makes_no_difference_to_what_is_read() {
        for (String example : EXAMPLES) {
            String unix = example.replace("\r\n", "\n");
            assertThat(Texts.read(unix.replace("\n", "\r\n")).units()).extracting(ProposedUnit::name)
                    .isEqualTo(Texts.read(unix).units().stream().map(ProposedUnit::name).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(ก)", "1. ", "(1) กองกลาง มีหน้าที่ดังนี้ (ก) งาน\n", "สำนักงาน ", "ให้โอนกิจการ ", "A b ", "ดังต่อไปนี้1. ", "• ก\n"})
    void eight_times_the_text_takes_about_eight_times_as_long(String piece) {
        Texts.read(piece.repeat(20_000 / piece.length()));
        long small = cpuMillis(piece.repeat(100_000 / piece.length()));
        long large = cpuMillis(piece.repeat(800_000 / piece.length()));

        assertThat(large).isLessThan(24 * Math.max(small, 40));
    }

    @Test
    void two_megabytes_are_read() {
        String text = String.join("\n\n", EXAMPLES);
        String large = text.repeat(2_000_000 / text.length() + 1);

        assertThat(Texts.read(large).coverage().total()).isGreaterThan(1_000_000);
    }

    private static long cpuMillis(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Texts.read(text);
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static void same(Found<String> found, String text) {
        assertThat(plain(found.at(), text).replace("\n", "")).as(text).isEqualTo(found.value());
    }

    private static String unnumbered(String name) {
        return name.replaceFirst("\\d+$", "");
    }

    private static String plain(Span at, String text) {
        return Source.of(at.cut(text)).text();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
            String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
            int from = random.nextInt(example.length());
            text.append(example, from, Math.min(example.length(), from + random.nextInt(300)));
            for (int noise = random.nextInt(4); noise > 0; noise--) {
                text.append(NOISE.charAt(random.nextInt(NOISE.length())));
            }
        }
        return text.toString();
    }
}

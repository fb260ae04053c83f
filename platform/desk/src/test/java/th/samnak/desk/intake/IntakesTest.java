package th.samnak.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.IntakeColumn;
import th.samnak.api.intake.IntakeRow;
import th.samnak.api.intake.IntakeRow.Fault;
import th.samnak.api.intake.Intakes;
import th.samnak.api.intake.Intakes.Report;
import th.samnak.desk.DeskModule;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class IntakesTest {

    private final TestDatabase test;
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final Intakes intakes;
    private final Rooms rooms = new Rooms();

    IntakesTest(TestDatabase test) {
        this.test = test;
        intakes = new JpaIntakes(
                test.open(new DeskModule()), test.transactions(), new Tabbed(), access, TestClock.at("2026-08-03T09:30"));
    }

    @BeforeEach
    void start() {
        test.empty();
        access.signIn(Cast.SOMCHAI);
    }

    @Test
    void the_file_to_fill_in_is_taken_in_as_it_is() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        intakes.template(rooms, out);
        assertThat(intakes.take(rooms, out.toByteArray(), "one").taken()).isEqualTo(1);
        assertThat(rooms.taken).containsExactly("ห้อง 1 (20)");
    }

    @Test
    void columns_stand_anywhere_and_under_either_name_and_what_means_nothing_is_told() {
        Report report = intakes.take(rooms, file("SEATS\tสี\tห้อง", " 8 \tแดง\t เล็ก ", "\t\t", "9\t\tใหญ่"), "one");
        assertThat(report).isEqualTo(new Report(2, 2, List.of(), List.of("สี")));
        assertThat(rooms.taken).containsExactly("เล็ก (8)", "ใหญ่ (9)");
    }

    @Test
    void one_faulty_row_keeps_all_out_and_each_is_told_by_its_line() {
        byte[] file = file("ห้อง\tที่นั่ง", "ดี\t5", "\tหก", "ยาวเกินไปแล้ว\t7");
        Report report = intakes.take(rooms, file, "one");
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.taken()).isZero();
        assertThat(report.faulty()).extracting(IntakeRow::line).containsExactly(3, 4);
        assertThat(report.faulty().getFirst().faults()).containsExactly(
                new Fault("desk.intake.missing", List.of("ห้อง")), new Fault("rooms.number", List.of("หก")));
        assertThat(rooms.taken).isEmpty();
        assertThat(intakes.dryRun(rooms, file).faulty()).hasSize(2);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        intakes.faulty(rooms, file, "เหตุ", Fault::key, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "ห้อง\tที่นั่ง\tเหตุ", "\tหก\tdesk.intake.missing; rooms.number", "ยาวเกินไปแล้ว\t7\tdesk.intake.too-long");
        assertThat(intakes.take(rooms, file("ห้อง", "ดี"), "one").taken()).as("a refused request is free again").isEqualTo(1);
    }

    @Test
    void a_request_sent_twice_is_done_once_and_answered_the_same() {
        byte[] file = file("ห้อง", "หนึ่ง");
        assertThat(intakes.take(rooms, file, "one")).isEqualTo(intakes.take(rooms, file, "one"));
        assertThat(rooms.taken).hasSize(1);
        assertThatThrownBy(() -> intakes.take(rooms, file("ห้อง", "สอง"), "one")).hasMessage("desk.intake.other-file");
        access.signIn(Cast.MALEE);
        assertThat(intakes.take(rooms, file("ห้อง", "สอง"), "one").taken()).as("another person's").isEqualTo(1);
    }

    @Test
    void what_fails_on_the_way_takes_the_request_back_too() {
        byte[] file = file("ห้อง", "หนึ่ง");
        rooms.breaks = true;
        assertThatThrownBy(() -> intakes.take(rooms, file, "one")).isInstanceOf(IllegalStateException.class);
        rooms.breaks = false;
        rooms.taken.clear();
        assertThat(intakes.take(rooms, file, "one").taken()).isEqualTo(1);
        assertThat(rooms.taken).hasSize(1);
    }

    @Test
    void a_table_without_its_columns_or_rows_and_a_person_who_may_not_are_refused() {
        assertThatThrownBy(() -> intakes.dryRun(rooms, file("ที่นั่ง", "5"))).hasMessage("desk.intake.heading");
        assertThatThrownBy(() -> intakes.dryRun(rooms, file("ห้อง\tRoom", "ก\tข"))).hasMessage("desk.intake.twice");
        assertThatThrownBy(() -> intakes.dryRun(rooms, file("ห้อง\tที่นั่ง"))).isInstanceOf(RuleViolation.class).hasMessage("desk.intake.empty");
        access.signIn(Cast.KANYA);
        assertThatThrownBy(() -> intakes.take(rooms, file("ห้อง", "หนึ่ง"), "one")).isInstanceOf(NotPermitted.class);
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private final class Rooms implements Intake {

        private final List<String> taken = new ArrayList<>();
        private boolean breaks;

        @Override
        public String name() {
            return "rooms";
        }

        @Override
        public List<IntakeColumn> columns() {
            return List.of(
                    IntakeColumn.of("room", "ห้อง", 10).known("Room").needed(), IntakeColumn.of("seats", "ที่นั่ง", 5).known("Seats"));
        }

        @Override
        public List<String> example() {
            return List.of("ห้อง 1", "20");
        }

        @Override
        public void admit() {
            if (access.caller().equals(Cast.KANYA)) {
                throw new NotPermitted("rooms");
            }
        }

        @Override
        public void judge(List<IntakeRow> rows) {
            rows.stream().filter(row -> !row.text("seats").matches("\\d*")).forEach(row -> row.fault("rooms.number", row.text("seats")));
        }

        @Override
        public void take(List<IntakeRow> rows) {
            rows.forEach(row -> taken.add(row.text("room") + " (" + row.text("seats") + ")"));
            if (breaks) {
                throw new IllegalStateException("broken");
            }
        }
    }

    /** Tables as lines with tabs. */
    private static final class Tabbed implements Spreadsheets {

        @Override
        public List<List<String>> read(InputStream file) {
            try (file) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> List.of(line.split("\t", -1))).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void writeXlsx(OutputStream out, String sheetName, List<String> columns, List<List<Object>> rows) {
            writeCsv(out, columns, rows);
        }

        @Override
        public void writeCsv(OutputStream out, List<String> columns, List<List<Object>> rows) {
            try {
                out.write((String.join("\t", columns) + rows.stream()
                        .map(row -> "\n" + row.stream().map(String::valueOf).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.IntakeRow;
import th.samnak.api.intake.Intakes;
import th.samnak.api.intake.Intakes.Report;
import th.samnak.api.numbering.Series;
import th.samnak.correspondence.register.application.RegisterImport;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.desk.DeskModule;
import th.samnak.desk.intake.JpaIntakes;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RegisterImportTest {

    private final Office office;
    private final Intakes intakes;

    RegisterImportTest(TestDatabase database) {
        office = new Office(database);
        intakes = new JpaIntakes(
                database.open(new DeskModule()), office.transactions, office.platform.sheets(), office.access, office.clock);
    }

    @Test
    void good_rows_become_the_past_of_the_series() {
        Intake target = into(2560);
        byte[] file = file("1\tกต 1/1\t5 ม.ค. 2560\tกรม ก\tเลขา\tเรื่องแรก\tเวียน\t", "๓\t\t2017-02-01\tกรม ข\tเลขา\tเรื่องที่สาม\t\t");
        assertThat(intakes.dryRun(target, file)).isEqualTo(new Report(2, 0, List.of(), List.of()));
        assertThat(office.numbering.last(series(2560))).isZero();

        assertThat(intakes.take(target, file, "2560").taken()).isEqualTo(2);
        assertThat(intakes.take(target, file, "2560").taken()).as("sent twice").isEqualTo(2);
        assertThat(office.numbering.last(series(2560))).isEqualTo(3);
        List<RegisterRow> lines = office.by(Cast.KANYA).registers()
                .list(RegisterQuery.whole(Office.NINTH, RegisterKind.RECEIPT, 2560), 0, 10).rows();
        assertThat(lines).extracting(RegisterRow::number).containsExactly(3, 2, 1);
        assertThat(lines.get(1).cancelled()).isNotEmpty();
        assertThat(lines.get(2).docDate()).contains(LocalDate.of(2017, 1, 5));
        assertThat(lines.get(2).action()).isEqualTo("เวียน");
        assertThatThrownBy(() -> intakes.take(target, file, "again"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("correspondence.import.not-empty");
    }

    @Test
    void bad_rows_are_told_with_their_line_and_reason_and_nothing_is_written() {
        Intake target = into(2561);
        byte[] file = file(
                "1\t\t5 ม.ค. 2561\tกรม\tเลขา\tดี\t\t",
                "1\t\t6 ม.ค. 2561\tกรม\tเลขา\tซ้ำ\t\t",
                "สอง\t\t\tกรม\tเลขา\tเลขเสีย\t\t",
                "4\t\t31 ก.พ. 2561\tกรม\tเลขา\t\t\t",
                "",
                "5\t\t\t" + "ก".repeat(301) + "\tเลขา\tยาว\t\t");
        Report report = intakes.take(target, file, "2561");
        assertThat(report.taken()).isZero();
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.faulty()).extracting(IntakeRow::line).containsExactly(3, 4, 5, 7);
        assertThat(report.faulty()).flatExtracting(IntakeRow::faults).extracting(IntakeRow.Fault::key).containsExactly(
                "correspondence.import.duplicate", "correspondence.import.number", "desk.intake.missing",
                "correspondence.import.date", "desk.intake.too-long");
        assertThat(office.numbering.last(series(2561))).isZero();
    }

    @Test
    void a_file_with_other_columns_or_a_wild_number_is_refused() {
        byte[] other = "a\tb\tc\n1\t2\t3".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> intakes.dryRun(into(2562), other)).hasMessage("desk.intake.heading");
        byte[] wild = file("999999\t\t\tกรม\tเลขา\tไกลมาก\t\t");
        assertThatThrownBy(() -> intakes.dryRun(into(2562), wild)).hasMessage("correspondence.import.gaps");
    }

    @Test
    void only_the_units_own_clerks_import() {
        byte[] file = file("1\t\t\tกรม\tเลขา\tดี\t\t");
        Intake ninth = into(2562);
        office.by(Cast.SOMCHAI);
        assertThatThrownBy(() -> intakes.dryRun(ninth, file)).isInstanceOf(NotPermitted.class);
        Intake first = office.by(Cast.KANYA).imports().into(new RegisterImport.Target(Office.FIRST, RegisterKind.RECEIPT, 2562));
        assertThatThrownBy(() -> intakes.dryRun(first, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_template_can_be_read_back() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Intake target = into(2563);
        intakes.template(target, out);
        assertThat(intakes.dryRun(target, out.toByteArray()).faulty()).isEmpty();
    }

    private Intake into(int year) {
        return office.by(Cast.KANYA).imports().into(new RegisterImport.Target(Office.NINTH, RegisterKind.RECEIPT, year));
    }

    private static Series series(int year) {
        return RegisterKind.RECEIPT.series(Office.NINTH, year);
    }

    private static byte[] file(String... rows) {
        String heading = "เลขทะเบียน\tที่\tลงวันที่\tจาก\tถึง\tเรื่อง\tการปฏิบัติ\tหมายเหตุ";
        return (heading + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}

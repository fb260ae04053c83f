package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.register.application.RegisterImport;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RegisterImportTest {

    private final Office office;

    RegisterImportTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void good_rows_become_the_past_of_the_series() {
        RegisterImport.Target target = target(2560);
        byte[] file = file("1\tกต 1/1\t5 ม.ค. 2560\tกรม ก\tเลขา\tเรื่องแรก\tเวียน\t", "๓\t\t2017-02-01\tกรม ข\tเลขา\tเรื่องที่สาม\t\t");
        assertThat(imports().dryRun(target, file)).isEqualTo(new RegisterImport.Report(2, 2, 0, List.of()));
        assertThat(office.numbering.last(series(2560))).isZero();

        assertThat(imports().run(target, file, RegisterImport.Mode.ALL_OR_NOTHING).imported()).isEqualTo(2);
        assertThat(office.numbering.last(series(2560))).isEqualTo(3);
        List<RegisterRow> lines = office.by(Cast.KANYA).registers()
                .list(RegisterQuery.whole(Office.NINTH, RegisterKind.RECEIPT, 2560), 0, 10).rows();
        assertThat(lines).extracting(RegisterRow::number).containsExactly(3, 2, 1);
        assertThat(lines.get(1).cancelled()).isNotEmpty();
        assertThat(lines.get(2).docDate()).contains(LocalDate.of(2017, 1, 5));
        assertThat(lines.get(2).action()).isEqualTo("เวียน");
        assertThatThrownBy(() -> imports().run(target, file, RegisterImport.Mode.ALL_OR_NOTHING))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("correspondence.import.not-empty");
    }

    @Test
    void bad_rows_are_told_with_their_line_and_reason_and_nothing_is_written() {
        RegisterImport.Target target = target(2561);
        byte[] file = file(
                "1\t\t5 ม.ค. 2561\tกรม\tเลขา\tดี\t\t",
                "1\t\t6 ม.ค. 2561\tกรม\tเลขา\tซ้ำ\t\t",
                "สอง\t\t\tกรม\tเลขา\tเลขเสีย\t\t",
                "4\t\t31 ก.พ. 2561\tกรม\tเลขา\t\t\t",
                "",
                "5\t\t\t" + "ก".repeat(301) + "\tเลขา\tยาว\t\t");
        RegisterImport.Report report = imports().run(target, file, RegisterImport.Mode.ALL_OR_NOTHING);
        assertThat(report.imported()).isZero();
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.bad()).extracting(RegisterImport.BadRow::line).containsExactly(3, 4, 5, 7);
        assertThat(report.bad()).flatExtracting(RegisterImport.BadRow::reasons).extracting(StepOffer.Reason::key)
                .containsExactly(
                        "correspondence.import.duplicate", "correspondence.import.number", "correspondence.import.date",
                        "correspondence.import.subject", "correspondence.import.too-long");
        assertThat(office.numbering.last(series(2561))).isZero();

        ByteArrayOutputStream thai = new ByteArrayOutputStream();
        imports().errorFile(target, file, Locale.forLanguageTag("th"), thai);
        assertThat(thai.toString(StandardCharsets.UTF_8)).contains("เหตุที่นำเข้าไม่ได้", "เลข 1 ซ้ำกับบรรทัด 2", "31 ก.พ. 2561");
        ByteArrayOutputStream english = new ByteArrayOutputStream();
        imports().errorFile(target, file, Locale.ENGLISH, english);
        assertThat(english.toString(StandardCharsets.UTF_8)).contains("Number 1 stands in line 2 too");

        assertThat(imports().run(target, file, RegisterImport.Mode.ONLY_GOOD).imported()).isEqualTo(1);
        assertThat(office.numbering.last(series(2561))).isEqualTo(1);
    }

    @Test
    void a_file_with_other_columns_or_a_wild_number_is_refused() {
        byte[] other = "a\tb\tc\n1\t2\t3".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> imports().dryRun(target(2562), other)).hasMessage("correspondence.import.heading");
        byte[] wild = file("999999\t\t\tกรม\tเลขา\tไกลมาก\t\t");
        assertThatThrownBy(() -> imports().dryRun(target(2562), wild)).hasMessage("correspondence.import.gaps");
    }

    @Test
    void only_the_units_own_clerks_import() {
        byte[] file = file("1\t\t\tกรม\tเลขา\tดี\t\t");
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).imports().dryRun(target(2562), file))
                .isInstanceOf(NotPermitted.class);
        RegisterImport.Target first = new RegisterImport.Target(Office.FIRST, RegisterKind.RECEIPT, 2562);
        assertThatThrownBy(() -> office.by(Cast.KANYA).imports().dryRun(first, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_template_can_be_read_back() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports().template(out);
        assertThat(imports().dryRun(target(2563), out.toByteArray()).good()).isEqualTo(1);
    }

    private RegisterImport imports() {
        return office.by(Cast.KANYA).imports();
    }

    private static RegisterImport.Target target(int year) {
        return new RegisterImport.Target(Office.NINTH, RegisterKind.RECEIPT, year);
    }

    private static Series series(int year) {
        return RegisterKind.RECEIPT.series(Office.NINTH, year);
    }

    private static byte[] file(String... rows) {
        String heading = "เลขทะเบียน\tที่\tลงวันที่\tจาก\tถึง\tเรื่อง\tการปฏิบัติ\tหมายเหตุ";
        return (heading + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}

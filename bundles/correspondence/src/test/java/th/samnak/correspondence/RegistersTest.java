package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.register.application.JpaIssuedNumbers;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.correspondence.work.application.JpaOverdueCommand;
import th.samnak.correspondence.work.application.JpaRegisterCommand;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RegistersTest {

    private final Office office;

    RegistersTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void eight_clerks_at_once_leave_no_gap_and_no_duplicate() throws Exception {
        int before = office.numbering.last(RegisterKind.RECEIPT.series(Office.CENTRAL, 2569));
        int each = 12;
        office.access.signIn(Cast.WILAI);
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> work = IntStream.range(0, 8 * each)
                    .<Callable<String>>mapToObj(i -> () -> office.all.reception().receive(office.letter("พร้อมกัน " + i)))
                    .toList();
            for (Future<String> done : clerks.invokeAll(work)) {
                assertThat(done.get()).isNotEmpty();
            }
        }
        List<Integer> numbers = new JpaIssuedNumbers(office.database)
                .numbers(RegisterKind.RECEIPT.series(Office.CENTRAL, 2569)).stream()
                .filter(number -> number > before)
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(
                IntStream.rangeClosed(before + 1, before + 8 * each).boxed().toList());
    }

    @Test
    void the_year_begins_at_midnight_in_bangkok() {
        office.clock.set("2029-12-31T23:59");
        String last = office.by(Cast.WILAI).reception().receive(office.letter("ก่อนสิ้นปี"));
        office.clock.set("2030-01-01T00:01");
        String first = office.by(Cast.WILAI).reception().receive(office.letter("หลังสิ้นปี"));
        assertThat(office.by(Cast.WILAI).registers().list(whole(2572), 0, 1).rows().get(0).letterId()).contains(last);
        RegisterRow line = office.by(Cast.WILAI).registers().list(whole(2573), 0, 1).rows().get(0);
        assertThat(line.letterId()).contains(first);
        assertThat(line.number()).isEqualTo(1);
    }

    @Test
    void a_register_is_printed_by_date_range_and_read_only_by_its_own_unit() {
        office.clock.set("2031-02-03T10:00");
        office.by(Cast.WILAI).reception().receive(office.letter("วันที่สาม"));
        office.clock.set("2031-02-05T10:00");
        office.by(Cast.WILAI).reception().receive(office.letter("วันที่ห้า"));
        RegisterQuery fifth = new RegisterQuery(
                Office.CENTRAL, RegisterKind.RECEIPT, 2574, Optional.of(LocalDate.of(2031, 2, 4)),
                Optional.of(LocalDate.of(2031, 2, 5)), "");
        String printed = new String(office.by(Cast.WILAI).registers().print(fifth), StandardCharsets.UTF_8);
        assertThat(printed).contains("วันที่ห้า", "ทะเบียนหนังสือรับ พ.ศ. 2574").doesNotContain("วันที่สาม");
        assertThatThrownBy(() -> office.by(Cast.KANYA).registers().list(whole(2574), 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.by(Cast.SOMCHAI).registers().exportCsv(whole(2574), new ByteArrayOutputStream()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void words_with_signs_of_a_pattern_are_taken_as_they_are() {
        office.clock.set("2032-02-03T10:00");
        office.by(Cast.WILAI).reception().receive(office.letter("ลดราคา 50% ทั้งหมด_จริง!"));
        office.by(Cast.WILAI).reception().receive(office.letter("ไม่เกี่ยว"));
        for (String words : List.of("50%", "หมด_จริง", "จริง!", "%")) {
            RegisterQuery query = new RegisterQuery(
                    Office.CENTRAL, RegisterKind.RECEIPT, 2575, Optional.empty(), Optional.empty(), words);
            assertThat(office.by(Cast.WILAI).registers().list(query, 0, 10).rows()).hasSize(1);
        }
    }

    @Test
    void a_spoiled_number_is_cancelled_and_a_line_annotated() {
        office.clock.set("2033-02-03T10:00");
        int spoiled = office.by(Cast.WILAI).registers().cancelNext(Office.FIRST, RegisterKind.DISPATCH, "พิมพ์เสีย");
        RegisterQuery query = RegisterQuery.whole(Office.FIRST, RegisterKind.DISPATCH, 2576);
        RegisterRow line = office.by(Cast.WILAI).registers().list(query, 0, 1).rows().get(0);
        assertThat(line.number()).isEqualTo(spoiled);
        assertThat(line.cancelled()).isEqualTo("พิมพ์เสีย");
        office.by(Cast.WILAI).registers().annotate(line.id(), "", "แจ้งหัวหน้าแล้ว");
        assertThat(office.by(Cast.WILAI).registers().list(query, 0, 1).rows().get(0).remark()).isEqualTo("แจ้งหัวหน้าแล้ว");
        assertThatThrownBy(() -> office.by(Cast.KANYA).registers().annotate(line.id(), "", "ของคนอื่น"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.by(Cast.WILAI).registers().cancelNext(Office.FIRST, RegisterKind.DISPATCH, " "))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_console_counts_registers_and_lists_what_is_late() {
        office.clock.set("2034-02-01T10:00");
        String id = office.by(Cast.WILAI).reception().receive(office.letter("จะสาย"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        office.clock.set("2034-03-01T10:00");
        assertThat(new JpaRegisterCommand(office.database, office.clock).run(List.of("2577")).rows())
                .containsExactly(List.<Object>of(2577, "oags", "RECEIPT", 1L, 1, 0L));
        assertThat(new JpaOverdueCommand(office.database, office.clock).run(List.of()).rows())
                .anySatisfy(row -> assertThat(row).startsWith("oags-9", 1, "ROUTED"));
        assertThatThrownBy(() -> new JpaRegisterCommand(office.database, office.clock).run(List.of("2026")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RegisterQuery whole(int year) {
        return RegisterQuery.whole(Office.CENTRAL, RegisterKind.RECEIPT, year);
    }
}

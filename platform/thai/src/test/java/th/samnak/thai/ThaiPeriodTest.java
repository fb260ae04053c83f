package th.samnak.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiPeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"22 พ.ย. 69", "22/11/2569", "22/11/69", "22-11-2569", "๒๒ พฤศจิกายน ๒๕๖๙", "22พ.ย.69", "2026-11-22",
            "วันที่ 22 พฤศจิกายน พ.ศ. 2569", "22 November 2569"})
    void a_day_is_understood_as_people_type_it(String typed) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(ThaiPeriod.in(typed)).contains(new ThaiPeriod.Found(new ThaiPeriod(day, day), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"พ.ย. 2569", "พย 69", "พ.ย.69", "พฤศจิกายน 2569", "เดือนพฤศจิกายน พ.ศ. ๒๕๖๙", "november 2569"})
    void a_month_is_all_its_days(String typed) {
        assertThat(ThaiPeriod.in(typed)).contains(new ThaiPeriod.Found(
                new ThaiPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)), ""));
    }

    @ParameterizedTest
    @CsvSource({"พ.ศ. 2569,2026-01-01,2026-12-31", "ปี 2569,2026-01-01,2026-12-31", "ปีงบประมาณ 2569,2025-10-01,2026-09-30",
            "ปีงบ 2569,2025-10-01,2026-09-30"})
    void years_of_the_calendar_and_of_the_budget(String typed, LocalDate first, LocalDate last) {
        assertThat(ThaiPeriod.in(typed)).map(ThaiPeriod.Found::period).contains(new ThaiPeriod(first, last));
    }

    @Test
    void the_other_words_are_left() {
        assertThat(ThaiPeriod.in("ประชุม 22 พ.ย. 69 พัสดุ")).map(ThaiPeriod.Found::rest).contains("ประชุม พัสดุ");
        assertThat(ThaiPeriod.in("คำสั่ง พ.ย. 2569")).map(ThaiPeriod.Found::rest).contains("คำสั่ง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2569", "อส 0001/123", "123/2569", "ประชุม 5", "32/13/2569", "ข้อ 22", "พ.ย.", "ว 89", "งบประมาณ"})
    void what_is_no_date_is_left_alone(String typed) {
        assertThat(ThaiPeriod.in(typed)).isEmpty();
    }
}

package th.samnak.organisation.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final LocalDate EVE = LocalDate.of(2020, 9, 30);
    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    @ParameterizedTest
    @ValueSource(strings = {
        "2563-09-30 2563-10-01", "30/09/2563 01/10/2563", "30 ก.ย. 2563 1 ต.ค. 2563", "2020-09-30 1 ต.ค. 2563",
        "30 กันยายน พ.ศ. 2563 2020-10-01", "๓๐ ก.ย. ๒๕๖๓ ๑ ต.ค. ๒๕๖๓"
    })
    void two_days_are_read_however_they_are_written(String typed) {
        assertThat(Days.all(List.of(typed.split(" ")))).containsExactly(EVE, DAY);
    }

    @Test
    void an_option_takes_its_day_and_leaves_the_rest() {
        List<String> words = new ArrayList<>(List.of("wilai", "--as-of", "1", "ต.ค.", "2563", "correspondence:sign"));
        assertThat(Days.option(words, "--as-of", EVE)).isEqualTo(DAY);
        assertThat(words).containsExactly("wilai", "correspondence:sign");
        assertThat(Days.option(words, "--as-of", EVE)).isEqualTo(EVE);
    }

    @Test
    void what_is_no_day_is_named_in_a_sentence() {
        assertThatThrownBy(() -> Days.all(List.of("banana"))).hasMessageContaining("“banana” is not a day").hasMessageContaining("1 ต.ค. 2563");
        assertThatThrownBy(() -> Days.all(List.of("31", "ก.พ.", "2563"))).hasMessageContaining("no such day as “31 ก.พ. 2563”");
        assertThatThrownBy(() -> Days.option(new ArrayList<>(List.of("--as-of")), "--as-of", EVE))
                .hasMessage("a day is needed after --as-of");
    }
}

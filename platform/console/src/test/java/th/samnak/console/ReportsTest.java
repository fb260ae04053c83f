package th.samnak.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.api.console.Report;

class ReportsTest {

    private static final Report REPORT = Report.table(
                    List.of("id", "name", "letters"),
                    List.of(List.of("oags-1", "สำนักบริหารกลาง", 12), List.of("ops", "a \"quoted\"\nname", 3)))
            .withSummary("2 units");

    @Test
    void columns_line_up_and_thai_marks_take_no_room() {
        List<String> lines = Reports.table(REPORT).lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(columns(lines.get(1), "12")).isEqualTo(columns(lines.get(0), "LETTERS"));
        assertThat(columns(lines.get(2), "3")).isEqualTo(columns(lines.get(0), "LETTERS"));
        assertThat(lines.get(3)).isEqualTo("2 units");
    }

    @Test
    void json_keeps_numbers_and_escapes_text() {
        assertThat(Reports.json(REPORT).replaceAll("\\n ?", "")).isEqualTo("{\"ok\":true,\"summary\":\"2 units\",\"rows\":["
                + "{\"id\":\"oags-1\",\"name\":\"สำนักบริหารกลาง\",\"letters\":12},"
                + "{\"id\":\"ops\",\"name\":\"a \\\"quoted\\\"\\nname\",\"letters\":3}]}");
    }

    private static long columns(String line, String until) {
        return line.substring(0, line.indexOf(until)).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}

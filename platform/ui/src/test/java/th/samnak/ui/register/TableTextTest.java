package th.samnak.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.ui.page.Badge;

class TableTextTest {

    private record Row(String subject, String state) {}

    @Test
    void rows_become_lines_and_columns_are_parted_by_tabs() {
        String table = TableText.lines(
                List.of(Column.<Row>text("x.subject", Row::subject), Column.<Row>badges("x.state",
                        row -> List.of(new Badge(row.state(), Badge.Tone.PLAIN, Badge.Shape.DOT)))),
                List.of(new Row("ขอเชิญ\tประชุม\nด่วน", "ใหม่"), new Row("เรื่องที่สอง", "ปิด")));
        assertThat(table.lines()).containsExactly("ขอเชิญ ประชุม ด่วน\tใหม่", "เรื่องที่สอง\tปิด");
    }

    @Test
    void what_somebody_wrote_is_no_formula_of_a_spreadsheet() {
        String table = TableText.lines(List.of(Column.text("x.subject", Row::subject)),
                List.of(new Row("=HYPERLINK(\"http://example\")", ""), new Row("-12", ""), new Row("@SUM(A1)", "")));
        assertThat(table.lines()).containsExactly("'=HYPERLINK(\"http://example\")", "-12", "'@SUM(A1)");
    }
}

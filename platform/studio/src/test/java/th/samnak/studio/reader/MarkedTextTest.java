package th.samnak.studio.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.announcements.api.Span;
import th.samnak.studio.reader.MarkedText.Range;

class MarkedTextTest {

    @Test
    void the_shortest_range_gives_the_colour_and_all_are_told() {
        String marked = MarkedText.of("ให้มีสำนักบริหารกลาง", List.of(
                new Range(0, "passage", new Span(0, 20)), new Range(1, "unit", new Span(5, 20))));

        assertThat(marked).isEqualTo("<mark class=\"sk-read-passage\" data-e=\"0 \">ให้มี</mark>"
                + "<mark class=\"sk-read-unit\" data-e=\"1 0 \">สำนักบริหารกลาง</mark>");
    }

    @Test
    void ranges_may_overlap_and_no_character_is_lost() {
        String text = "กขคงจฉช";
        String marked = MarkedText.of(text, List.of(
                new Range(0, "a", new Span(0, 4)), new Range(1, "b", new Span(2, 6)), new Range(2, "c", new Span(3, 3))));

        assertThat(marked.replaceAll("<[^>]*>", "")).isEqualTo(text);
    }

    @Test
    void markup_in_a_text_stays_text() {
        String marked = MarkedText.of("<script>\"&\"</script>", List.of(
                new Range(0, "\"onclick=\"x", new Span(0, 8)), new Range(1, "out", new Span(5, 99))));

        assertThat(marked).doesNotContain("<script>", "\"onclick").contains("&lt;script&gt;", "&quot;&amp;&quot;");
    }
}

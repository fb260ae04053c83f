package th.samnak.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import th.samnak.ui.page.Badge.Tone;

class DrawingTest {

    private static final String NASTY = "<script>alert(\"1\")</script> & 'จอม' ]]> \u0000\u0007\uFFFE \uD800";
    private static final String LONG = "กลุ่มงานประสานราชการและติดตามประเมินผลการปฏิบัติราชการของสำนักงานทั้งหมด";

    static List<Drawing> drawings() {
        return List.of(bars(), days(), ring(), spark());
    }

    private static Bars bars() {
        return new Bars("ชื่อ", "รวม", List.of(
                Bar.of(NASTY, parts(3, 0, 7)).leadingTo("x?q=<&\""),
                Bar.of(LONG, parts(1234, 56, 7)).saying("6 จาก 10 วันทำการตามที่ระเบียบกำหนดไว้ทั้งหมด").within(3000),
                Bar.of("", parts(0, 0, 0))));
    }

    private static List<Part> parts(long late, long today, long later) {
        return List.of(new Part("เกินกำหนด", late, Tone.LATE), new Part("วันนี้", today, Tone.SOON), new Part("ต่อไป", later, Tone.ACCENT));
    }

    private static Days days() {
        return new Days("วัน", List.of("2 พ.ย. 2569", NASTY, "23 พ.ย. 2569"), List.of(
                new Days.Line("รับเข้า", List.of(3L, 0L, 12L), Tone.ACCENT),
                new Days.Line(LONG, List.of(1L, 2L, 12L), Tone.DONE),
                new Days.Line("ค้าง", List.of(1L, 2L, 11L), Tone.LATE)));
    }

    private static Ring ring() {
        return new Ring("สถานะ", "รวม", List.of(new Part(LONG, 3, Tone.LATE), new Part(NASTY, 5, Tone.DONE)), List.of(Optional.of("x")));
    }

    private static Spark spark() {
        return new Spark("วัน", "รวม", List.of("1", "2"), List.of(4L, 0L), Tone.ACCENT);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void a_drawing_is_well_formed_whatever_the_words(Drawing drawing) throws Exception {
        Document svg = parsed(drawing.svg(NASTY));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getDocumentElement().getAttribute("aria-label")).startsWith("<script>alert(\"1\")</script> & 'จอม'");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void no_two_words_overlap_from_280_px_on(Drawing drawing) throws Exception {
        for (int width : new int[] {280, 358, 700}) {
            List<Box> boxes = boxes(parsed(drawing.svg("ชื่อ")), width);
            for (int one = 0; one < boxes.size(); one++) {
                assertThat(boxes.get(one).right()).as(boxes.get(one).words()).isLessThanOrEqualTo(width);
                assertThat(boxes.get(one).left()).as(boxes.get(one).words()).isGreaterThanOrEqualTo(0);
                for (int other = one + 1; other < boxes.size(); other++) {
                    assertThat(boxes.get(one).overlaps(boxes.get(other)))
                            .as(width + " px: " + boxes.get(one) + " and " + boxes.get(other))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothing_that_takes_the_focus_lies_in_a_picture(Drawing drawing) throws Exception {
        Document svg = parsed(drawing.svg("ชื่อ"));
        boolean picture = "img".equals(svg.getDocumentElement().getAttribute("role"));

        assertThat(drawing.svg("ชื่อ").contains("tabindex")).isEqualTo(!picture);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void the_table_has_a_cell_under_each_head(Drawing drawing) {
        assertThat(drawing.table().rows()).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(drawing.table().heads()));
    }

    @Test
    void the_table_tells_each_part_and_the_sum() {
        assertThat(bars().table().heads()).containsExactly("ชื่อ", "เกินกำหนด", "วันนี้", "ต่อไป", "รวม");
        assertThat(bars().table().rows().getFirst()).endsWith("3", "0", "7", "10");
    }

    @Test
    void a_value_is_said_in_words_and_leads_where_it_should() throws Exception {
        Element first = (Element) parsed(bars().svg("ชื่อ")).getElementsByTagName("a").item(0);

        assertThat(first.getAttribute("href")).isEqualTo("x?q=<&\"");
        assertThat(first.getAttribute("aria-label")).endsWith(": 10 (เกินกำหนด 3, ต่อไป 7)");
    }

    @Test
    void a_word_that_is_too_long_is_shortened_between_letters() {
        IntStream.range(16, 300).forEach(px -> {
            String shown = Ink.fitting(LONG, px);
            assertThat(Ink.width(shown)).isLessThanOrEqualTo(px);
            String kept = shown.replace("…", "");
            assertThat(LONG).startsWith(kept);
            if (kept.length() < LONG.length()) {
                assertThat(Character.getType(LONG.charAt(kept.length()))).isNotEqualTo((int) Character.NON_SPACING_MARK);
            }
        });
    }

    @Test
    void counts_that_do_not_fit_the_days_are_refused() {
        List<Days.Line> lines = List.of(new Days.Line("x", List.of(1L), Tone.PLAIN));
        assertThatThrownBy(() -> new Days("วัน", List.of("1", "2"), lines)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part("x", -1, Tone.PLAIN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private record Box(String words, double left, double right, double y) {

        boolean overlaps(Box other) {
            return Math.abs(y - other.y) < 12 && left < other.right && other.left < right;
        }
    }

    private static List<Box> boxes(Document svg, int width) {
        NodeList texts = svg.getElementsByTagName("text");
        List<Box> boxes = new ArrayList<>();
        for (int at = 0; at < texts.getLength(); at++) {
            Element text = (Element) texts.item(at);
            String written = text.getAttribute("x");
            double x = written.endsWith("%")
                    ? Double.parseDouble(written.replace("%", "")) * width / 100
                    : Double.parseDouble(written);
            int wide = Ink.width(text.getTextContent());
            double left = switch (text.getAttribute("text-anchor")) {
                case "middle" -> x - wide / 2.0;
                case "end" -> x - wide;
                default -> x;
            };
            boxes.add(new Box(text.getTextContent(), left, left + wide, Double.parseDouble(text.getAttribute("y"))));
        }
        return boxes;
    }
}

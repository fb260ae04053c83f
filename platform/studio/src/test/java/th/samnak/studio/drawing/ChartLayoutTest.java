package th.samnak.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import th.samnak.studio.drawing.Picture.Placed;

class ChartLayoutTest {

    @RepeatedTest(60)
    void boxes_never_overlap_and_stay_within_the_picture(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Tree tree = tree("r", 3, random);
        Picture picture = ChartLayout.of(tree, 1 + random.nextInt(5), 240 + random.nextInt(60));

        List<Placed> boxes = picture.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Placed one = boxes.get(i);
            assertThat(one.x()).isNotNegative();
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(picture.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(picture.height());
            for (Placed other : boxes.subList(i + 1, boxes.size())) {
                assertThat(overlap(one, other)).as("%s and %s", one, other).isFalse();
            }
        }
        assertThat(boxes).hasSize(size(tree));
    }

    @RepeatedTest(20)
    void no_stroke_crosses_a_box(RepetitionInfo round) {
        Picture picture = ChartLayout.of(tree("r", 3, new Random(round.getCurrentRepetition())), 4, 272);

        assertThat(picture.strokes()).allSatisfy(stroke -> assertThat(picture.boxes()).noneMatch(box ->
                stroke.fromX() < box.x() + box.width() && stroke.toX() > box.x()
                        && stroke.fromY() < box.y() + box.height() && stroke.toY() > box.y()));
    }

    @Test
    void every_line_of_a_name_fits_into_its_box() {
        Tree tree = new Tree(box("1", "สำนักงานส่งเสริมการพัฒนาและวิจัยระบบสารสนเทศเพื่อประชาชนแห่งชาติ"), List.of());
        Placed placed = ChartLayout.of(tree, 1, 200).boxes().getFirst();

        assertThat(placed.name()).hasSizeGreaterThan(1).allSatisfy(line ->
                assertThat(Lines.width(line) * 8).isLessThanOrEqualTo(placed.width()));
        assertThat(String.join("", placed.name())).isEqualTo(tree.box().name());
    }

    @Test
    void thirteen_bureaus_stand_in_four_columns_in_their_order() {
        List<Tree> bureaus = IntStream.rangeClosed(1, 13).mapToObj(i -> new Tree(box("b" + i, "สำนัก " + i), List.of())).toList();
        Picture picture = ChartLayout.of(new Tree(box("a", "สำนักงาน"), bureaus), 4, 272);

        assertThat(picture.width()).isEqualTo(4 * 272);
        assertThat(picture.boxes()).extracting(box -> box.box().id())
                .containsExactly("a", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "b11", "b12", "b13");
        assertThat(picture.boxes().stream().skip(1).map(Placed::x).distinct()).hasSize(4);
    }

    @Test
    void whatever_a_unit_is_called_stays_text() {
        Tree tree = new Tree(
                new Box("<i>", "\"><script>x</script>&", List.of("'<b>"), Box.Mark.NEW, "<u>", "javascript\"onload=\""), List.of());
        String svg = Svg.of(ChartLayout.of(tree, 1, 400), "<title>");

        assertThat(svg).doesNotContain("<script", "<b>", "<u>", "<i>", "<title>", "\"onload").contains("&lt;script&gt;", "&amp;");
        assertThat(svg.replaceAll("[^<]", "")).hasSameSizeAs(svg.replaceAll("[^>]", ""));
    }

    private static boolean overlap(Placed one, Placed other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    private static int size(Tree tree) {
        return 1 + tree.below().stream().mapToInt(ChartLayoutTest::size).sum();
    }

    private static Tree tree(String id, int depth, Random random) {
        List<Tree> below = new ArrayList<>();
        int many = depth == 0 ? 0 : random.nextInt(depth == 3 ? 14 : 4);
        for (int i = 0; i < many; i++) {
            below.add(tree(id + i, depth - 1, random));
        }
        String name = "สำนักการคลังและทรัพย์สิน ".repeat(1 + random.nextInt(4)).strip();
        return new Tree(box(id, name), below);
    }

    private static Box box(String id, String name) {
        return new Box(id, name, List.of("อต 0001", "2 ตำแหน่ง"), Box.Mark.SAME, "", "studio/units/" + id);
    }
}

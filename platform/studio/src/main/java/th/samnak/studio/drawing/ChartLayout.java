package th.samnak.studio.drawing;

import java.util.ArrayList;
import java.util.List;
import th.samnak.studio.drawing.Picture.Placed;
import th.samnak.studio.drawing.Picture.Stroke;

/**
 * Places the boxes of a chart: the first one on top, those directly below it in columns from left to right, what lies deeper
 * hanging below its own box, indented. With one column it fits a telephone.
 */
public final class ChartLayout {

    static final int NAME_LINE = 22;
    static final int SMALL_LINE = 20;
    static final int PADDING = 10;
    private static final int SIGN_WIDTH = 8;
    private static final int GAP = 12;
    private static final int STEM = 10;
    private static final int INDENT = 22;
    private static final int BUS = 18;

    private final int columns;
    private final int columnWidth;
    private final List<Placed> boxes = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();

    private ChartLayout(int columns, int columnWidth) {
        this.columns = columns;
        this.columnWidth = columnWidth;
    }

    /** @param columnWidth in pixels, with the room for its stem */
    public static Picture of(Tree tree, int columns, int columnWidth) {
        return new ChartLayout(columns, columnWidth).picture(tree);
    }

    private Picture picture(Tree tree) {
        int used = Math.max(1, Math.min(columns, tree.below().size()));
        int width = used * columnWidth;
        int rootWidth = Math.min(width, Math.max(columnWidth, 2 * columnWidth - INDENT));
        int rootX = (width - rootWidth) / 2;
        int rootBottom = put(tree.box(), rootX, 0, rootWidth);
        int bottom = rootBottom;
        if (!tree.below().isEmpty()) {
            bottom = columns(split(tree.below(), used), rootBottom, width / 2);
        }
        return new Picture(boxes, strokes, width, bottom + 1);
    }

    private int columns(List<List<Tree>> split, int rootBottom, int middle) {
        int bus = rootBottom + BUS;
        int first = STEM;
        int last = (split.size() - 1) * columnWidth + STEM;
        boolean single = split.size() == 1;
        int trunk = single ? STEM : middle;
        strokes.add(new Stroke(trunk, rootBottom, trunk, bus));
        strokes.add(new Stroke(Math.min(first, trunk), bus, Math.max(last, trunk), bus));
        int bottom = bus;
        for (int i = 0; i < split.size(); i++) {
            bottom = Math.max(bottom, hang(split.get(i), i * columnWidth, bus, i * columnWidth + columnWidth));
        }
        return bottom;
    }

    /** Hangs the boxes on a stem at the left. @return the lowest point */
    private int hang(List<Tree> trees, int x, int top, int right) {
        int y = top + GAP;
        int lastMiddle = top;
        for (Tree tree : trees) {
            int bottom = put(tree.box(), x + INDENT, y, right - x - INDENT);
            lastMiddle = (y + bottom) / 2;
            strokes.add(new Stroke(x + STEM, lastMiddle, x + INDENT, lastMiddle));
            y = tree.below().isEmpty() ? bottom + GAP : hang(tree.below(), x + INDENT, bottom, right) + GAP;
        }
        if (!trees.isEmpty()) {
            strokes.add(new Stroke(x + STEM, top, x + STEM, lastMiddle));
        }
        return y - GAP;
    }

    private int put(Box box, int x, int y, int width) {
        List<String> name = Lines.of(box.name(), Math.max(8, (width - 2 * PADDING) / SIGN_WIDTH));
        int height = height(box, name);
        boxes.add(new Placed(box, name, x, y, width, height));
        return y + height;
    }

    private static int height(Box box, List<String> name) {
        int small = box.lines().size() + (box.word().isEmpty() ? 0 : 1);
        return 2 * PADDING + name.size() * NAME_LINE + small * SMALL_LINE;
    }

    /** Into columns of about the same height, the order kept. */
    private static List<List<Tree>> split(List<Tree> trees, int into) {
        int all = trees.stream().mapToInt(ChartLayout::weight).sum();
        List<List<Tree>> split = new ArrayList<>();
        int passed = 0;
        for (Tree tree : trees) {
            int column = Math.min(into - 1, (passed + weight(tree) / 2) * into / Math.max(1, all));
            while (split.size() <= column) {
                split.add(new ArrayList<>());
            }
            split.get(column).add(tree);
            passed += weight(tree);
        }
        split.removeIf(List::isEmpty);
        return split;
    }

    private static int weight(Tree tree) {
        int own = 2 * PADDING + NAME_LINE * 2 + SMALL_LINE * tree.box().lines().size() + GAP;
        return own + tree.below().stream().mapToInt(ChartLayout::weight).sum();
    }
}

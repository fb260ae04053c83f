package th.samnak.studio.drawing;

import java.util.List;

/** Where everything stands, in pixels from the upper left corner. */
public record Picture(List<Placed> boxes, List<Stroke> strokes, int width, int height) {

    public Picture {
        boxes = List.copyOf(boxes);
        strokes = List.copyOf(strokes);
    }

    /** @param name its name, broken into lines */
    public record Placed(Box box, List<String> name, int x, int y, int width, int height) {}

    public record Stroke(int fromX, int fromY, int toX, int toY) {}
}

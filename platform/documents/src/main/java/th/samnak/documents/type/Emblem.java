package th.samnak.documents.type;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Stands where the garuda will be printed. On purpose not the garuda, which only the state may use: an abstract outline with
 * wings, and words that say so. Drawn, not written, so that it adds nothing to the text of the paper.
 */
public final class Emblem {

    private static final String WORDS = "ที่ประทับตราครุฑ";

    private Emblem() {}

    /** Drawn so that it is exactly as high as given, in points, with its top at {@code top} and its middle at {@code axis}. */
    public static void draw(Sheet sheet, Typeface face, float axis, float top, float height) {
        AffineTransform place = new AffineTransform(height, 0, 0, height, axis - height / 2, top);
        float thickness = Math.max(0.5f, height / 110);
        place.scale(1 - thickness / height, 1 - thickness / height);
        place.translate(thickness / height / 2, thickness / height / 2);
        sheet.shape(place.createTransformedShape(wings()), Color.BLACK, thickness);
        words(sheet, face, axis, top, height);
    }

    private static Path2D wings() {
        Path2D path = new Path2D.Float();
        for (int side = -1; side <= 1; side += 2) {
            for (int feather = 0; feather < 5; feather++) {
                float rootX = 0.5f + side * 0.15f;
                float rootY = 0.3f + 0.072f * feather;
                float tipX = 0.5f + side * (0.5f - 0.06f * feather);
                float tipY = 0.05f + 0.125f * feather;
                path.moveTo(rootX, rootY);
                path.quadTo(0.5f + side * 0.34f, rootY, tipX, tipY);
                path.quadTo(0.5f + side * 0.42f, rootY + 0.06f, rootX, rootY + 0.06f);
            }
        }
        closed(path, 0.5f, 0, 0.65f, 0.24f, 0.65f, 0.62f, 0.5f, 0.76f, 0.35f, 0.62f, 0.35f, 0.24f);
        closed(path, 0.5f, 0.14f, 0.58f, 0.28f, 0.5f, 0.42f, 0.42f, 0.28f);
        closed(path, 0.04f, 0.84f, 0.96f, 0.84f, 0.96f, 1, 0.04f, 1);
        return path;
    }

    /** @param xy the corners, x and y in turns */
    private static void closed(Path2D path, float... xy) {
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
    }

    private static void words(Sheet sheet, Typeface face, float axis, float top, float height) {
        Shape outline = face.outline(WORDS);
        Rectangle2D box = outline.getBounds2D();
        double scale = Math.min(height * 0.84 / box.getWidth(), height * 0.12 / box.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(axis, top + height * 0.92);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        sheet.shape(place.createTransformedShape(outline), Color.BLACK, 0);
    }
}

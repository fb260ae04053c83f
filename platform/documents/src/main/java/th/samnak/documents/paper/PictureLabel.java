package th.samnak.documents.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The label at the top and the bottom of the picture of a page, with a white edge so that it is seen on any ground. */
final class PictureLabel {

    /** Height of the word, and its distance from the edge, as parts of the width of the page. */
    private static final double HIGH = 0.026;
    private static final double EDGE = 0.012;

    private PictureLabel() {}

    static void draw(BufferedImage page, Shape word, Color colour) {
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Rectangle2D box = word.getBounds2D();
        double scale = page.getWidth() * HIGH / box.getHeight();
        double middle = page.getWidth() / 2.0 - box.getCenterX() * scale;
        double edge = page.getWidth() * EDGE;
        for (double top : new double[] {edge, page.getHeight() - edge - box.getHeight() * scale}) {
            AffineTransform place = AffineTransform.getTranslateInstance(middle, top - box.getMinY() * scale);
            place.scale(scale, scale);
            Shape placed = place.createTransformedShape(word);
            pen.setColor(Color.WHITE);
            pen.setStroke(new BasicStroke(page.getWidth() / 250f));
            pen.draw(placed);
            pen.setColor(colour);
            pen.fill(placed);
        }
        pen.dispose();
    }
}

package th.samnak.documents.type;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** One page while it is written. All positions are points from the top left corner; text stands on its baseline. */
public final class Sheet {

    /**
     * Beyond this a spread line would look torn, and readers of the file would see spaces between the letters: thousandths of
     * the type size between two letters.
     */
    private static final float LOOSEST = 95;

    /** A space takes as much of the spreading as this many letters. */
    private static final int SPACE_WEIGHT = 3;

    private final PdfFile file;
    private final float height;
    private final float width;
    private final StringBuilder out = new StringBuilder(8192);

    Sheet(PdfFile file, float width, float height) {
        this.file = file;
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    String content() {
        return out.toString();
    }

    public void text(String text, Ink ink, float x, float baseline) {
        piece(text, ink, x, baseline, 0, 0);
    }

    public void centred(String text, Ink ink, float axis, float baseline) {
        text(text, ink, axis - ink.width(text) / 2, baseline);
    }

    public void rightAligned(String text, Ink ink, float right, float baseline) {
        text(text, ink, right - ink.width(text), baseline);
    }

    /** Sets a line from x on, spread between its letters to the given width unless it is the last of its paragraph. */
    public void line(Line line, Ink ink, float x, float baseline, float room) {
        float perStep = line.last() ? 0 : spreading(line, ink, room);
        float at = x;
        for (String piece : line.pieces()) {
            at += piece(piece, ink, at, baseline, perStep, SPACE_WEIGHT * perStep);
        }
    }

    private static float spreading(Line line, Ink ink, float room) {
        int steps = -1;
        for (String piece : line.pieces()) {
            int spaces = (int) piece.chars().filter(c -> c == ' ').count();
            steps += ink.face().shape(piece).clusters() + spaces * (SPACE_WEIGHT - 1);
        }
        float extra = (room - line.width()) * 1000 / ink.size();
        return steps < 1 || extra / steps > LOOSEST ? 0 : extra / steps;
    }

    /** Returns how far the next piece stands from this one, in points. The text can be copied back whatever the glyphs are. */
    private float piece(String text, Ink ink, float x, float baseline, float perStep, float perSpace) {
        if (text.isEmpty()) {
            return 0;
        }
        Shaped shaped = ink.face().shape(text);
        String resource = file.use(ink.face(), shaped);
        out.append("/Span <</ActualText ").append(PdfFile.utf16(text)).append(">> BDC\nBT ").append(colour(ink.colour())).append("rg /");
        out.append(resource).append(' ').append(number(ink.size())).append(" Tf ");
        out.append("1 0 0 1 ").append(number(x)).append(' ').append(number(height - baseline)).append(" Tm ");
        float moreForSpaces = new GlyphRun(shaped, ink, perStep, perSpace - perStep).write(out);
        out.append("ET\nEMC\n");
        return (shaped.advance() + perStep * shaped.clusters() + moreForSpaces) * ink.size() / 1000;
    }

    /** A straight line; {@code dash} is empty for a solid one, else for example {@code 1 2}. */
    public void rule(float x1, float y1, float x2, float y2, float thickness, String dash) {
        out.append("/Artifact BMC\nq ").append(number(thickness)).append(" w [").append(dash).append("] 0 d 0 0 0 RG ");
        out.append(number(x1)).append(' ').append(number(height - y1)).append(" m ");
        out.append(number(x2)).append(' ').append(number(height - y2)).append(" l S Q\nEMC\n");
    }

    public void fill(float x, float y, float wide, float high, Color colour) {
        shape(new Rectangle2D.Float(x, y, wide, high), colour, 0);
    }

    /** A drawing in the page's own coordinates, y downwards: filled when the thickness is 0, else outlined. */
    public void shape(Shape shape, Color colour, float thickness) {
        out.append("/Artifact BMC\nq ").append(colour(colour)).append(thickness == 0 ? "rg " : "RG " + number(thickness) + " w 1 j ");
        float[] p = new float[6];
        float[] pen = new float[2];
        for (PathIterator path = shape.getPathIterator(new AffineTransform(1, 0, 0, -1, 0, height)); !path.isDone(); path.next()) {
            segment(path.currentSegment(p), p, pen);
        }
        out.append(thickness == 0 ? "f" : "S").append(" Q\nEMC\n");
    }

    private void segment(int kind, float[] p, float[] pen) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> points(p, 2, "m", pen);
            case PathIterator.SEG_LINETO -> points(p, 2, "l", pen);
            case PathIterator.SEG_CUBICTO -> points(p, 6, "c", pen);
            case PathIterator.SEG_QUADTO -> {
                float[] cubic = {
                    pen[0] + 2 * (p[0] - pen[0]) / 3, pen[1] + 2 * (p[1] - pen[1]) / 3, p[2] + 2 * (p[0] - p[2]) / 3, p[3] + 2 * (p[1] - p[3]) / 3, p[2], p[3]
                };
                points(cubic, 6, "c", pen);
            }
            default -> out.append("h ");
        }
    }

    private void points(float[] p, int count, String operator, float[] pen) {
        for (int i = 0; i < count; i++) {
            out.append(number(p[i])).append(' ');
        }
        out.append(operator).append(' ');
        pen[0] = p[count - 2];
        pen[1] = p[count - 1];
    }

    private static String colour(Color colour) {
        return "%s %s %s ".formatted(number(colour.getRed() / 255f), number(colour.getGreen() / 255f), number(colour.getBlue() / 255f));
    }

    static String number(float value) {
        String text = String.format(Locale.ROOT, "%.3f", value + 0f);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}

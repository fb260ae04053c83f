package th.samnak.documents.type;

import java.awt.Color;

/**
 * How text is set.
 *
 * @param size of the type in points, as drawn
 */
public record Ink(Typeface face, float size, Color colour) {

    public Ink sized(float points) {
        return new Ink(face, points, colour);
    }

    public Ink coloured(Color other) {
        return new Ink(face, size, other);
    }

    /** Width of the text on one line, in points. */
    public float width(String text) {
        return text.isEmpty() ? 0 : face.shape(text).advance() * size / 1000;
    }
}

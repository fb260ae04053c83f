package th.samnak.documents.type;

/** Writes the glyphs of one piece of text, each exactly where the shaper wants it. Lengths in thousandths of the type size. */
final class GlyphRun {

    private final Shaped shaped;
    private final Ink ink;
    private final float perStep;
    private final float moreForSpace;
    private final int space;

    /**
     * @param perStep added before every cluster but the first
     * @param moreForSpace added to that after a space
     */
    GlyphRun(Shaped shaped, Ink ink, float perStep, float moreForSpace) {
        this.shaped = shaped;
        this.ink = ink;
        this.perStep = perStep;
        this.moreForSpace = moreForSpace;
        this.space = ink.face().spaceGlyph();
    }

    /** Returns how much the spaces were widened in all. */
    float write(StringBuilder out) {
        float pen = 0;
        float rise = 0;
        int spaces = 0;
        out.append('[');
        for (int i = 0; i < shaped.glyphs().length; i++) {
            int glyph = shaped.glyphs()[i];
            if (shaped.y()[i] != rise) {
                rise = shaped.y()[i];
                out.append("] TJ ").append(Sheet.number(rise * ink.size() / 1000)).append(" Ts [");
            }
            float x = shaped.x()[i] + perStep * shaped.steps()[i] + moreForSpace * spaces;
            if (Math.abs(x - pen) > 0.05f) {
                out.append(Sheet.number(pen - x)).append(' ');
            }
            pen = x + glyph(glyph, out);
            spaces += glyph == space ? 1 : 0;
        }
        out.append(rise == 0 ? "] TJ " : "] TJ 0 Ts ");
        return spaces * moreForSpace;
    }

    /** A space is stretched over its share, for readers take a gap beside it for a second space. */
    private float glyph(int glyph, StringBuilder out) {
        float width = ink.face().width(glyph);
        float stretched = width + perStep + moreForSpace;
        if (glyph != space || width <= 0 || stretched - width < 0.05f) {
            out.append("<%04X>".formatted(glyph));
            return width;
        }
        out.append("] TJ ").append(Sheet.number(100 * stretched / width)).append(" Tz <%04X> Tj 100 Tz [".formatted(glyph));
        return stretched;
    }
}

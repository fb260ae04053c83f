package th.samnak.documents.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One face of a TrueType font. The shaper of the JDK (HarfBuzz) places the marks; PDFBox alone cannot, its tables know no Thai.
 *
 * @see "Decision 0020"
 */
public final class Typeface {

    private static final float EM = 1000;
    private static final int REMEMBERED = 20_000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final byte[] ttf;
    private final Font font;
    private final float[] widths;
    private final Map<Integer, Integer> characters = new ConcurrentHashMap<>();
    private final Map<String, Shaped> shaped = new ConcurrentHashMap<>();

    /** @param ttf the whole font file */
    public Typeface(byte[] ttf) throws IOException {
        this.ttf = ttf.clone();
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf)).deriveFont(EM);
        } catch (FontFormatException e) {
            throw new IOException("not a TrueType font", e);
        }
        try (TrueTypeFont tables = new TTFParser().parse(new RandomAccessReadBuffer(ttf))) {
            this.widths = new float[tables.getNumberOfGlyphs()];
            for (int glyph = 0; glyph < widths.length; glyph++) {
                widths[glyph] = tables.getAdvanceWidth(glyph) * EM / tables.getUnitsPerEm();
                List<Integer> codes = tables.getUnicodeCmapLookup().getCharCodes(glyph);
                if (codes != null) {
                    characters.put(glyph, codes.getFirst());
                }
            }
        }
    }

    ByteArrayInputStream file() {
        return new ByteArrayInputStream(ttf);
    }

    /** The width the font itself gives to a glyph, in thousandths of the size. */
    float width(int glyph) {
        return widths[glyph];
    }

    /** The character that a glyph shows, learned from shaping where the font does not tell; 0 for marks it does not tell. */
    int character(int glyph) {
        return characters.getOrDefault(glyph, 0);
    }

    /** The glyph of a space, -1 when the font has none. */
    int spaceGlyph() {
        int[] glyphs = shape(" ").glyphs();
        return glyphs.length == 0 ? -1 : glyphs[0];
    }

    Shaped shape(String text) {
        Shaped known = shaped.get(text);
        if (known != null) {
            return known;
        }
        if (shaped.size() > REMEMBERED) {
            shaped.clear();
        }
        Shaped made = lay(text);
        shaped.put(text, made);
        return made;
    }

    /** The text as a drawing one unit high, its origin at the left end of the baseline, y downwards; nothing to select or search. */
    public Shape outline(String text) {
        char[] chars = text.toCharArray();
        return font.deriveFont(1f).layoutGlyphVector(EXACT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT).getOutline();
    }

    /** What the face cannot show is shown as a box; the text that can be copied keeps it. */
    private String showable(String text) {
        int box = font.canDisplay('\u25a1') ? '\u25a1' : '?';
        return text.codePoints()
                .map(character -> font.canDisplay(character) ? character : box)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Shaped lay(String given) {
        String text = font.canDisplayUpTo(given) < 0 ? given : showable(given);
        GlyphVector vector = font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        int[] drawn = IntStream.range(0, vector.getNumGlyphs()).filter(i -> isDrawn(vector.getGlyphCode(i))).toArray();
        int[] glyphs = new int[drawn.length];
        float[] x = new float[drawn.length];
        float[] y = new float[drawn.length];
        int[] steps = new int[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            Point2D at = vector.getGlyphPosition(drawn[i]);
            glyphs[i] = vector.getGlyphCode(drawn[i]);
            x[i] = (float) at.getX();
            y[i] = (float) -at.getY();
            boolean advances = width(glyphs[i]) > 0;
            steps[i] = i == 0 ? 0 : steps[i - 1] + (advances ? 1 : 0);
            if (advances) {
                characters.putIfAbsent(glyphs[i], text.codePointAt(vector.getGlyphCharIndex(drawn[i])));
            }
        }
        return new Shaped(glyphs, x, y, steps, (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX());
    }

    private boolean isDrawn(int glyph) {
        return glyph < widths.length;
    }
}

package th.samnak.documents.redaction;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import th.samnak.api.documents.Redactor.Area;

/** Where words stand on the pages of a PDF, line by line; spaces and the case of letters make no difference. */
final class WordPlaces extends PDFTextStripper {

    private static final double AIR = 0.004;
    private static final double ABOVE = 1.5;
    private static final double BELOW = 0.45;

    private final String wanted;
    private final List<Area> found = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();

    WordPlaces(String words) {
        wanted = bare(words);
        setSortByPosition(true);
    }

    List<Area> in(PDDocument document) throws IOException {
        if (!wanted.isEmpty()) {
            writeText(document, Writer.nullWriter());
        }
        return found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        line.addAll(glyphs);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        super.writeLineSeparator();
        look();
    }

    @Override
    protected void writePageEnd() throws IOException {
        super.writePageEnd();
        look();
    }

    /** Through the whole line, as names are written with spaces between their parts. */
    private void look() {
        StringBuilder said = new StringBuilder();
        List<TextPosition> owners = new ArrayList<>();
        for (TextPosition glyph : line) {
            String bare = bare(glyph.getUnicode());
            said.append(bare);
            owners.addAll(Collections.nCopies(bare.length(), glyph));
        }
        for (int at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
            mark(owners.subList(at, at + wanted.length()));
        }
        line.clear();
    }

    private void mark(List<TextPosition> glyphs) {
        PDPage page = getCurrentPage();
        boolean turned = page.getRotation() % 180 != 0;
        double wide = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        double high = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        double left = glyphs.stream().mapToDouble(TextPosition::getX).min().orElse(0);
        double right = glyphs.stream().mapToDouble(glyph -> glyph.getX() + glyph.getWidth()).max().orElse(0);
        double base = glyphs.stream().mapToDouble(TextPosition::getY).max().orElse(0);
        double size = glyphs.stream().mapToDouble(TextPosition::getHeightDir).max().orElse(0);
        double top = base - size * ABOVE;
        found.add(new Area(
                getCurrentPageNo() - 1, Math.max(0, left / wide - AIR), Math.max(0, top / high), (right - left) / wide + 2 * AIR,
                size * (ABOVE + BELOW) / high));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}

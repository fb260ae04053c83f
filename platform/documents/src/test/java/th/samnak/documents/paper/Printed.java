package th.samnak.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished paper as a reader finds it: its text, and where each piece of it stands, in millimetres from the top left. */
final class Printed {

    /** @param right where the text ends */
    record Mark(int page, String text, float left, float right, float baseline, float size) {}

    private final List<Mark> marks = new ArrayList<>();
    private final String text;
    private final int pages;

    Printed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            text = stripper.getText(document);
            collect(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(PDDocument document) throws IOException {
        PDFTextStripper collector = new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> positions) {
                TextPosition first = positions.getFirst();
                TextPosition last = positions.getLast();
                float baseline = first.getYDirAdj();
                marks.add(new Mark(getCurrentPageNo(), line, mm(first.getXDirAdj()), mm(last.getXDirAdj() + last.getWidthDirAdj()), mm(baseline), first.getFontSizeInPt()));
            }
        };
        collector.getText(document);
    }

    private static float mm(float points) {
        return points * 25.4f / 72;
    }

    String text() {
        return text;
    }

    /** The text without line breaks. */
    String flowing() {
        return text.replace("\r", "").replace("\n", "");
    }

    int pages() {
        return pages;
    }

    List<Mark> marks() {
        return marks;
    }

    Mark mark(String containing) {
        return marks.stream().filter(mark -> mark.text().contains(containing)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + containing + " in " + marks.stream().map(Mark::text).toList()));
    }
}

package th.samnak.documents.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** A picture as a PDF, a page of A4 for each, so that a label can stand on it. */
final class PictureFile {

    private static final int MOST_PAGES = 300;
    private static final int PIXELS = 1800;
    private static final float MARGIN = 50;
    private static final float QUALITY = 0.85f;

    private PictureFile() {}

    static byte[] of(byte[] picture) throws IOException {
        try (PDDocument document = new PDDocument()) {
            int pages = Math.min(Pictures.count(picture), MOST_PAGES);
            for (int i = 0; i < pages; i++) {
                page(document, Pictures.read(picture, i, PIXELS));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, BufferedImage picture) throws IOException {
        boolean wide = picture.getWidth() > picture.getHeight();
        PDRectangle paper = wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        PDPage page = new PDPage(paper);
        document.addPage(page);
        float scale = Math.min((paper.getWidth() - 2 * MARGIN) / picture.getWidth(), (paper.getHeight() - 2 * MARGIN) / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.drawImage(JPEGFactory.createFromImage(document, picture, QUALITY), (paper.getWidth() - width) / 2,
                    (paper.getHeight() - height) / 2, width, height);
        }
    }
}

package th.samnak.documents.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import th.samnak.documents.text.Deadline;

/** Draws pages of a PDF no longer than it may, and leaves out pictures that would fill the memory. */
final class PatientRenderer extends PDFRenderer {

    private static final long MOST_PIXELS = 60_000_000;
    private static final float TALLEST = 4;

    private final PDDocument document;
    private final Deadline deadline;

    PatientRenderer(PDDocument document, Deadline deadline) {
        super(document);
        this.document = document;
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    /** @param pixels the width of the picture */
    BufferedImage draw(int page, int pixels) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        boolean turned = document.getPage(page).getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        if (width < 1 || height < 1 || height / width > TALLEST) {
            throw new IOException("a page of " + width + " by " + height);
        }
        return renderImage(page, pixels / width, ImageType.RGB);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {

            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                deadline.check();
                super.processOperator(operator, operands);
            }

            @Override
            public void drawImage(PDImage image) throws IOException {
                if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                    super.drawImage(image);
                }
            }
        };
    }
}

package th.samnak.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.documents.type.PdfFile;
import th.samnak.documents.type.Unsigned;

/** A copy of any PDF with the label of its secrecy at the top and the bottom of every page, however the page lies. */
final class LabelCopy {

    private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");

    private final Style style;
    private final Clock clock;

    LabelCopy(Style style, Clock clock) {
        this.style = style;
        this.clock = clock;
    }

    byte[] of(byte[] pdf, Secrecy secrecy) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument labels = Loader.loadPDF(labels(document, secrecy))) {
            document.setAllSecurityToBeRemoved(true);
            Unsigned.make(document);
            withoutScripts(document.getDocumentCatalog().getCOSObject());
            LayerUtility layers = new LayerUtility(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDPage page = document.getPage(i);
                PDFormXObject label = layers.importPageAsForm(labels, i);
                try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    out.transform(asSeen(page));
                    out.drawForm(label);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private byte[] labels(PDDocument document, Secrecy secrecy) throws IOException {
        PdfFile labels = PdfFile.overlay();
        MarksFrame frame = new MarksFrame(style, new Marks(secrecy, "", false));
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDRectangle box = document.getPage(i).getCropBox();
            boolean turned = document.getPage(i).getRotation() % 180 != 0;
            frame.on(labels.addSheet(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight()), i, pages);
        }
        return labels.finish("", ZonedDateTime.now(clock));
    }

    /** From the page as it is looked at, its lower left corner the origin, to the page as it is stored. */
    private static Matrix asSeen(PDPage page) {
        PDRectangle box = page.getCropBox();
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float high = box.getUpperRightY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, right, low);
            case 180 -> new Matrix(-1, 0, 0, -1, right, high);
            case 270 -> new Matrix(0, -1, 1, 0, left, high);
            default -> new Matrix(1, 0, 0, 1, left, low);
        };
    }

    private static void withoutScripts(COSDictionary catalog) {
        catalog.removeItem(COSName.OPEN_ACTION);
        catalog.removeItem(COSName.AA);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            names.removeItem(SCRIPTS);
        }
    }
}

package th.samnak.documents.redaction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.documents.Previews;
import th.samnak.api.documents.Previews.Content;
import th.samnak.api.documents.Redactor;
import th.samnak.api.errors.RuleViolation;
import th.samnak.documents.paper.PdfPapers;

/** Paints into the pixels of the pages and makes a new PDF of the pictures: no text, layer, comment or former version goes along. */
@Component
public final class PixelRedactor implements Redactor {

    private static final Logger LOG = LoggerFactory.getLogger(PixelRedactor.class);
    private static final String PDF = "application/pdf";
    private static final int PIXELS = 2000;
    private static final double MOST_HIGH = 30;
    private static final double SHARE = 0.55;
    private static final double SHARE_OF_WIDTH = 0.95;

    private final Previews previews;
    private final PdfPapers papers;

    @Activate
    public PixelRedactor(@Reference Previews previews, @Reference PdfPapers papers) {
        this.previews = previews;
        this.papers = papers;
    }

    @Override
    public List<Area> find(Content document, String words) {
        if (!PDF.equals(document.mediaType())) {
            return List.of();
        }
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            return new WordPlaces(words).in(pdf);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Words could not be looked for: {}", e.getClass().getName());
            return List.of();
        }
    }

    @Override
    public byte[] blacken(Content document, List<Marked> marks) {
        int pages = previews.outline(document).pages();
        if (pages == 0) {
            throw new RuleViolation("documents.preview.unreadable");
        }
        try (PDDocument copy = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                int number = page;
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(previews.page(document, page, PIXELS)));
                paint(picture, marks.stream().filter(mark -> mark.area().page() == number).toList());
                add(copy, picture);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            LOG.warn("A copy could not be made: {}", e.getClass().getName());
            throw new RuleViolation("documents.preview.unreadable");
        }
    }

    private void paint(BufferedImage picture, List<Marked> marks) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (Marked mark : marks) {
            Rectangle black = new Rectangle(
                    (int) Math.floor(mark.area().left() * picture.getWidth()),
                    (int) Math.floor(mark.area().top() * picture.getHeight()),
                    (int) Math.ceil(mark.area().width() * picture.getWidth()) + 1,
                    (int) Math.ceil(mark.area().height() * picture.getHeight()) + 1);
            pen.setColor(Color.BLACK);
            pen.fill(black);
            write(pen, black, papers.outline(mark.reason()));
        }
        pen.dispose();
    }

    private static void write(Graphics2D pen, Rectangle black, Shape words) {
        Rectangle2D box = words.getBounds2D();
        double scale = Math.min(MOST_HIGH, black.height * SHARE) / box.getHeight();
        if (box.getWidth() * scale < black.width * SHARE_OF_WIDTH) {
            AffineTransform place = AffineTransform.getTranslateInstance(
                    black.getCenterX() - box.getCenterX() * scale, black.getCenterY() - box.getCenterY() * scale);
            place.scale(scale, scale);
            pen.setColor(Color.WHITE);
            pen.fill(place.createTransformedShape(words));
        }
    }

    private static void add(PDDocument copy, BufferedImage picture) throws IOException {
        PDRectangle a4 = picture.getWidth() > picture.getHeight()
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        float height = a4.getWidth() * picture.getHeight() / picture.getWidth();
        PDPage page = new PDPage(new PDRectangle(a4.getWidth(), height));
        copy.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(copy, page)) {
            out.drawImage(LosslessFactory.createFromImage(copy, picture), 0, 0, a4.getWidth(), height);
        }
    }
}

package th.samnak.documents.redaction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

/** Paints into the pixels of the pages and makes a new PDF of the pictures: no text, layer, comment or former version goes along. */
@Component
public final class PixelRedactor implements Redactor {

    private static final Logger LOG = LoggerFactory.getLogger(PixelRedactor.class);
    private static final String PDF = "application/pdf";
    private static final int PIXELS = 2000;
    private static final int SMALLEST_WRITING = 9;
    private static final double SHARE_OF_HEIGHT = 0.6;

    private final Previews previews;

    @Activate
    public PixelRedactor(@Reference Previews previews) {
        this.previews = previews;
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

    private static void paint(BufferedImage picture, List<Marked> marks) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (Marked mark : marks) {
            int left = (int) Math.floor(mark.area().left() * picture.getWidth());
            int top = (int) Math.floor(mark.area().top() * picture.getHeight());
            int width = (int) Math.ceil(mark.area().width() * picture.getWidth()) + 1;
            int height = (int) Math.ceil(mark.area().height() * picture.getHeight()) + 1;
            pen.setColor(Color.BLACK);
            pen.fillRect(left, top, width, height);
            int size = (int) Math.min(36, height * SHARE_OF_HEIGHT);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
            boolean fits = size >= SMALLEST_WRITING && pen.getFontMetrics().stringWidth(mark.reason()) < width;
            if (fits && pen.getFont().canDisplayUpTo(mark.reason()) < 0) {
                pen.setColor(Color.WHITE);
                pen.drawString(mark.reason(), left + 4, top + (height + size) / 2 - 2);
            }
        }
        pen.dispose();
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

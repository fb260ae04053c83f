package th.samnak.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Settings;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Previews.Content;
import th.samnak.api.documents.Redactor.Area;
import th.samnak.api.documents.Redactor.Marked;
import th.samnak.api.organisation.UnitId;
import th.samnak.documents.paper.TestPapers;
import th.samnak.documents.preview.PagePreviews;
import th.samnak.documents.seal.PadesSeals;

class PixelRedactorTest {

    private static final String WITNESS = "WITNESSNAME";

    private PixelRedactor redactor;

    @TempDir
    private Path data;

    @BeforeEach
    void begin() {
        PadesSeals seals = new PadesSeals(Settings.of(data, Map.of("demo", "true")), Clock.systemUTC(), UnitId::value);
        redactor = new PixelRedactor(new PagePreviews(seals, TestPapers.papers()), TestPapers.papers());
    }

    @Test
    void words_are_found_wherever_they_stand_whatever_their_case_and_spaces() throws IOException {
        Content document = document();
        assertThat(redactor.find(document, "witness name")).hasSize(3).extracting(Area::page).containsExactly(0, 0, 1);
        assertThat(redactor.find(document, "nobody")).isEmpty();
        assertThat(redactor.find(document, " ")).isEmpty();
        assertThat(redactor.find(new Content("x.pdf", "application/pdf", new byte[] {1, 2}, Secrecy.ORDINARY), "x")).isEmpty();
    }

    @Test
    void what_is_under_the_black_is_in_no_layer_of_the_copy() throws IOException {
        Content document = document();
        byte[] before = document.bytes().clone();
        List<Area> found = redactor.find(document, WITNESS);
        byte[] copy = redactor.blacken(document, found.stream().map(area -> new Marked(area, "ม.15(5)")).toList());
        assertThat(document.bytes()).isEqualTo(before);
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain(WITNESS).doesNotContain("author of it");
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            BufferedImage page = new PDFRenderer(pdf).renderImage(0, 2);
            found.stream().filter(area -> area.page() == 0).forEach(area -> black(page, area));
            assertThat(brightness(page, 0.5, 0.9)).isGreaterThan(200);
        }
    }

    @Test
    void an_area_beyond_the_page_is_cut_off() throws IOException {
        byte[] copy = redactor.blacken(document(), List.of(new Marked(new Area(0, 0.9, 0.9, 3, 3), "ม.14"), new Marked(new Area(7, 0, 0, 1, 1), "")));
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            assertThat(brightness(new PDFRenderer(pdf).renderImage(0, 1), 0.98, 0.98)).isLessThan(60);
        }
    }

    /** Black to its edges; its reason may stand in the middle. */
    private static void black(BufferedImage page, Area area) {
        for (double x : new double[] {0.01, 0.99}) {
            for (double y : new double[] {0.06, 0.94}) {
                assertThat(brightness(page, area.left() + x * area.width(), area.top() + y * area.height())).isLessThan(60);
            }
        }
    }

    private static int brightness(BufferedImage page, double left, double top) {
        Color colour = new Color(page.getRGB((int) (left * page.getWidth()), (int) (top * page.getHeight())));
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    private static Content document() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setAuthor("author of it");
            page(document, "The office heard Witness Name", "and believed WITNESSNAME.");
            page(document, "On page two witnessname again");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Content("บันทึก.pdf", "application/pdf", out.toByteArray(), Secrecy.ORDINARY);
        }
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.length; i++) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
                out.newLineAtOffset(72, 700 - 40 * i);
                out.showText(lines[i]);
                out.endText();
            }
        }
    }
}

package th.samnak.documents.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Settings;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.PdfSeals.Verdict;
import th.samnak.api.documents.Previews.Content;
import th.samnak.api.documents.Previews.Copy;
import th.samnak.api.documents.Previews.Outline;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.documents.paper.TestPapers;
import th.samnak.documents.seal.PadesSeals;

class PagePreviewsTest {

    private static final String PDF = "application/pdf";

    private final PadesSeals seals;
    private final PagePreviews previews;

    PagePreviewsTest(@TempDir Path data) {
        seals = new PadesSeals(Settings.of(data, Map.of("demo", "true")), Clock.systemUTC(), UnitId::value);
        previews = new PagePreviews(seals, TestPapers.papers());
    }

    private static Content pdf(byte[] bytes, Secrecy secrecy) {
        return new Content("แนบ.pdf", PDF, bytes, secrecy);
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void a_pdf_is_shown_page_by_page_in_two_widths_and_its_signature_is_proved() throws IOException {
        Content letter = pdf(seals.seal(TestPapers.longLetter(), new UnitId("oags"), "ออก"), Secrecy.ORDINARY);
        Outline outline = previews.outline(letter);
        assertThat(outline.pages()).isGreaterThan(1);
        assertThat(outline.seals()).singleElement().satisfies(seal -> assertThat(seal.verdict()).isEqualTo(Verdict.VALID));
        BufferedImage small = picture(previews.page(letter, 0, 800));
        assertThat(small.getWidth()).isEqualTo(1000);
        assertThat(small.getHeight()).isBetween(1400, 1420);
        assertThat(picture(previews.page(letter, 1, 1500)).getWidth()).isEqualTo(2000);
        assertThat(dark(small)).isGreaterThan(2000);
        assertThatThrownBy(() -> previews.page(letter, 99, 800)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_picture_of_a_secret_page_bears_its_label_at_the_top_and_the_bottom() throws IOException {
        BufferedImage plain = picture(previews.page(pdf(TestPapers.letter(), Secrecy.ORDINARY), 0, 1000));
        BufferedImage secret = picture(previews.page(pdf(TestPapers.letter(), Secrecy.TOP_SECRET), 0, 1000));
        assertThat(red(plain, 0, plain.getHeight())).isZero();
        assertThat(red(secret, 0, 60)).isGreaterThan(200);
        assertThat(red(secret, secret.getHeight() - 60, secret.getHeight())).isGreaterThan(200);
    }

    @Test
    void a_copy_for_outside_bears_the_label_on_every_page_however_it_lies() throws IOException {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            byte[] theirs = foreign(rotation);
            Copy copy = previews.copy(pdf(theirs, Secrecy.SECRET)).orElseThrow();
            try (PDDocument document = Loader.loadPDF(copy.bytes())) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                for (int page = 1; page <= 2; page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertThat(stripper.getText(document).replaceAll("\\s", "")).as("page %s turned by %s", page, rotation).contains("ลับมาก", "Annex");
                }
            }
            BufferedImage seen = picture(previews.page(pdf(copy.bytes(), Secrecy.ORDINARY), 0, 1000));
            assertThat(red(seen, 0, seen.getHeight() / 12)).as("top, turned by %s", rotation).isGreaterThan(100);
            assertThat(red(seen, seen.getHeight() * 11 / 12, seen.getHeight())).as("bottom, turned by %s", rotation).isGreaterThan(100);
            assertThat(red(seen, seen.getHeight() / 6, seen.getHeight() * 5 / 6)).isZero();
        }
    }

    @Test
    void an_ordinary_document_leaves_as_it_is() {
        assertThat(previews.copy(pdf(TestPapers.letter(), Secrecy.ORDINARY)).orElseThrow().bytes()).isEqualTo(TestPapers.letter());
    }

    @Test
    void a_labelled_copy_bears_neither_a_broken_signature_nor_a_script() throws IOException {
        byte[] armed;
        try (PDDocument document = Loader.loadPDF(TestPapers.letter()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(out);
            armed = out.toByteArray();
        }
        Content content = pdf(seals.seal(armed, new UnitId("oags"), ""), Secrecy.SECRET);
        byte[] copy = previews.copy(content).orElseThrow().bytes();
        assertThat(seals.check(copy)).isEmpty();
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION)).isFalse();
        }
    }

    @Test
    void a_picture_is_shown_and_leaves_as_a_labelled_page() throws IOException {
        Content photo = new Content("ภาพ.png", "image/png", png(3000, 1500), Secrecy.CONFIDENTIAL);
        assertThat(previews.outline(photo).pages()).isEqualTo(1);
        assertThat(picture(previews.page(photo, 0, 1000)).getWidth()).isEqualTo(1000);
        Copy copy = previews.copy(photo).orElseThrow();
        assertThat(copy.mediaType()).isEqualTo(PDF);
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("ลับ");
        }
    }

    @Test
    void a_photograph_taken_sideways_stands_upright() {
        Turn turn = Turn.of(exif(6));
        assertThat(turn.quarters()).isEqualTo(1);
        assertThat(turn.sideways()).isTrue();
        assertThat(turn.upright(30, 20).transform(new java.awt.geom.Point2D.Double(0, 20), null)).isEqualTo(new java.awt.geom.Point2D.Double(0, 0));
        assertThat(Turn.of(exif(3)).quarters()).isEqualTo(2);
        assertThat(Turn.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1}).quarters()).isZero();
        assertThat(Turn.of(new byte[0]).quarters()).isZero();
    }

    private static byte[] exif(int orientation) {
        byte[] head = {
            (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3,
            0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xda
        };
        return head;
    }

    @Test
    void what_cannot_be_shown_says_why_and_harms_nothing() throws IOException {
        assertThat(previews.outline(pdf("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII), Secrecy.ORDINARY)).reason())
                .isEqualTo("documents.preview.unreadable");
        assertThat(previews.outline(pdf(locked(), Secrecy.ORDINARY)).reason()).isEqualTo("documents.preview.locked");
        assertThat(previews.copy(pdf(locked(), Secrecy.SECRET))).as("no label, no copy").isEmpty();
        assertThat(previews.outline(new Content("ก.txt", "text/plain", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), Secrecy.ORDINARY)))
                .satisfies(outline -> {
                    assertThat(outline.pages()).isZero();
                    assertThat(outline.text()).contains("<script>");
                });
        Content word = new Content("ก.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new byte[] {'P', 'K', 3, 4}, Secrecy.SECRET);
        assertThat(previews.copy(word)).isEmpty();
    }

    @Test
    void a_page_out_of_all_proportion_is_refused() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(new PDRectangle(10, 14_000)));
            document.save(out);
            byte[] tower = out.toByteArray();
            assertThatThrownBy(() -> previews.page(pdf(tower, Secrecy.ORDINARY), 0, 1000)).isInstanceOf(RuleViolation.class);
        }
    }

    /** As others write it: no structure of ours, another origin, turned pages. */
    private static byte[] foreign(int rotation) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(new PDRectangle(100, 50, 500, 700));
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    text.transform(new org.apache.pdfbox.util.Matrix(2, 0, 0, 2, 0, 0));
                    text.beginText();
                    text.setFont(new org.apache.pdfbox.pdmodel.font.PDType1Font(
                            org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA), 8);
                    text.newLineAtOffset(150, 200);
                    text.showText("Annex " + i);
                    text.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = Loader.loadPDF(TestPapers.letter()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static int dark(BufferedImage picture) {
        return count(picture, 0, picture.getHeight(), colour -> colour.getRed() + colour.getGreen() + colour.getBlue() < 200);
    }

    private static int red(BufferedImage picture, int from, int to) {
        return count(picture, from, to, colour -> colour.getRed() > 150 && colour.getGreen() < 60 && colour.getBlue() < 60);
    }

    private static int count(BufferedImage picture, int from, int to, java.util.function.Predicate<Color> which) {
        int found = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found += which.test(new Color(picture.getRGB(x, y))) ? 1 : 0;
            }
        }
        return found;
    }
}

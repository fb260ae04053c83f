package th.samnak.documents.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.documents.FileStore.Reading;
import th.samnak.api.documents.PdfSeals;
import th.samnak.api.documents.Previews;
import th.samnak.api.errors.RuleViolation;
import th.samnak.documents.paper.PdfPapers;
import th.samnak.documents.text.Deadline;
import th.samnak.documents.text.FileText;
import th.samnak.documents.file.Checksums;

/** Draws pages here, where a file can do no harm: two at a time, each no longer than it may. */
@Component
public final class PagePreviews implements Previews {

    private static final Logger LOG = LoggerFactory.getLogger(PagePreviews.class);
    private static final String PDF = "application/pdf";
    private static final int MOST_PAGES = 300;
    private static final int[] WIDTHS = {1000, 2000};
    private static final int AT_ONCE = 2;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int MOST_SHOWN = 100_000;

    private final PdfSeals seals;
    private final PdfPapers papers;
    private final PageCache cache = new PageCache();
    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    @Activate
    public PagePreviews(@Reference PdfSeals seals, @Reference PdfPapers papers) {
        this.seals = seals;
        this.papers = papers;
    }

    @Override
    public Outline outline(Content content) {
        if (PDF.equals(content.mediaType())) {
            return pdf(content);
        }
        if (isPicture(content)) {
            return picture(content);
        }
        Reading reading = FileText.of("shown", content.bytes(), Deadline.in(LONGEST));
        return switch (reading.state()) {
            case READ -> new Outline(0, 0, reading.text().substring(0, Math.min(reading.text().length(), MOST_SHOWN)), "", List.of(), false);
            case LOCKED -> nothing("documents.preview.locked", List.of());
            case NO_TEXT -> nothing("documents.preview.no-text", List.of());
            case UNREADABLE, WAITING -> nothing("documents.preview.unreadable", List.of());
        };
    }

    private Outline pdf(Content content) {
        List<PdfSeals.Seal> found = seals.check(content.bytes());
        try (PDDocument document = open(content.bytes())) {
            int all = document.getNumberOfPages();
            int shown = Math.min(all, MOST_PAGES);
            return shown == 0 ? nothing("documents.preview.unreadable", found) : new Outline(shown, all - shown, "", "", found, true);
        } catch (InvalidPasswordException e) {
            return new Outline(0, 0, "", "documents.preview.locked", found, true);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Outline(0, 0, "", "documents.preview.unreadable", found, true);
        }
    }

    private static Outline picture(Content content) {
        try {
            int all = Pictures.count(content.bytes());
            int shown = Math.min(all, MOST_PAGES);
            return new Outline(shown, all - shown, "", "", List.of(), false);
        } catch (IOException | RuntimeException e) {
            return nothing("documents.preview.unreadable", List.of());
        }
    }

    private static Outline nothing(String why, List<PdfSeals.Seal> seals) {
        return new Outline(0, 0, "", why, seals, false);
    }

    @Override
    public byte[] page(Content content, int page, int pixels) {
        int width = pixels <= WIDTHS[0] ? WIDTHS[0] : WIDTHS[1];
        if (content.secrecy().isSecret()) {
            return drawn(content, page, width);
        }
        String key = Checksums.of(content.bytes()) + "/" + page + "/" + width;
        return cache.find(key).orElseGet(() -> {
            byte[] made = drawn(content, page, width);
            cache.keep(key, made);
            return made;
        });
    }

    private byte[] drawn(Content content, int page, int width) {
        boolean mine = false;
        try {
            mine = drawing.tryAcquire(2 * LONGEST.toSeconds(), TimeUnit.SECONDS);
            if (!mine) {
                throw new RuleViolation("documents.preview.busy");
            }
            BufferedImage picture = picture(content, page, width);
            papers.label(picture, content.secrecy());
            return Pictures.png(picture);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | Deadline.TooSlow | StackOverflowError e) {
            LOG.warn("A page could not be drawn: {}", e.toString());
            throw new RuleViolation("documents.preview.unreadable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("documents.preview.busy");
        } finally {
            if (mine) {
                drawing.release();
            }
        }
    }

    private static BufferedImage picture(Content content, int page, int width) throws IOException {
        if (!PDF.equals(content.mediaType())) {
            return Pictures.read(content.bytes(), page, width);
        }
        try (PDDocument document = open(content.bytes())) {
            return new PatientRenderer(document, Deadline.in(LONGEST)).draw(page, width);
        }
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static boolean isPicture(Content content) {
        return content.mediaType().startsWith("image/");
    }

    @Override
    public Optional<Copy> copy(Content content) {
        if (!content.secrecy().isSecret()) {
            return Optional.of(new Copy(content.name(), content.mediaType(), content.bytes()));
        }
        try {
            if (PDF.equals(content.mediaType())) {
                return Optional.of(new Copy(content.name(), PDF, papers.labelled(content.bytes(), content.secrecy())));
            }
            if (isPicture(content)) {
                byte[] pages = PictureFile.of(content.bytes());
                return Optional.of(new Copy(content.name() + ".pdf", PDF, papers.labelled(pages, content.secrecy())));
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("A copy with its label could not be made: {}", e.toString());
        }
        return Optional.empty();
    }
}

package th.samnak.documents.paper;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.PaperForms;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.PdfSeals;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.documents.type.Labels;
import th.samnak.documents.type.PdfFile;
import th.samnak.documents.word.DocxPapers;

/** Papers as PDF. The type is loaded with the first paper, so that a machine without font libraries still starts. */
@Component(service = {Papers.class, PdfPapers.class})
public final class PdfPapers implements Papers {

    /** One form, put on the file's pages. */
    @FunctionalInterface
    private interface Form {
        void print(Style style, PdfFile file);
    }

    private static final Logger LOG = LoggerFactory.getLogger(PdfPapers.class);

    private final Clock clock;
    private final Settings settings;
    private final Optional<PdfSeals> seals;
    private volatile @Nullable Style style;

    @Activate
    public PdfPapers(@Reference Clock clock, @Reference PdfSeals seals) {
        this(clock, Settings.read(), Optional.of(seals));
    }

    /** Papers that nobody signs digitally. */
    public static PdfPapers unsealed(Clock clock, Settings settings) {
        return new PdfPapers(clock, settings, Optional.empty());
    }

    private PdfPapers(Clock clock, Settings settings, Optional<PdfSeals> seals) {
        this.clock = clock;
        this.settings = settings;
        this.seals = seals;
    }

    @Override
    public byte[] externalLetter(ExternalLetter letter) {
        return pdf(letter.subject(), (type, file) -> new LetterPaper(type, letter).print(file));
    }

    @Override
    public byte[] memorandum(Memorandum memo) {
        return pdf(memo.subject(), (type, file) -> new MemoPaper(type, memo).print(file));
    }

    @Override
    public byte[] order(Order order) {
        return pdf(order.subject(), (type, file) -> new OrderPaper(type).print(file, order));
    }

    @Override
    public byte[] announcement(Announcement announcement) {
        return pdf(announcement.subject(), (type, file) -> new OrderPaper(type).print(file, announcement));
    }

    @Override
    public byte[] minutes(Minutes minutes) {
        return pdf(minutes.committee(), (type, file) -> new MinutesPaper(type, minutes).print(file));
    }

    @Override
    public byte[] agenda(Agenda agenda) {
        return pdf(agenda.committee(), (type, file) -> new AgendaPaper(type, agenda).print(file));
    }

    @Override
    public byte[] register(RegisterPages pages) {
        return pdf(pages.title(), (type, file) -> new RegisterPaper(type, pages).print(file));
    }

    @Override
    public byte[] fileCopy(byte[] paper, Initials initials) {
        try {
            return new FileCopy(style()).of(paper, initials);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a paper", e);
        }
    }

    @Override
    public PaperForms word() {
        return new DocxPapers();
    }

    @Override
    public byte[] issued(byte[] paper, UnitId agency, String reason) {
        return seals.map(all -> all.seal(paper, agency, reason)).orElse(paper);
    }

    /** A copy of any PDF with the label of its secrecy on every page. @throws IOException when it cannot be read */
    public byte[] labelled(byte[] pdf, Secrecy secrecy) throws IOException {
        return new LabelCopy(style(), clock).of(pdf, secrecy);
    }

    /** Draws the label of its secrecy, if it has one, onto the picture of a page. */
    public void label(BufferedImage page, Secrecy secrecy) {
        if (secrecy.isSecret()) {
            PictureLabel.draw(page, style().bold().face().outline(Labels.of(secrecy)), Style.RED);
        }
    }

    /** The words as a shape, to be drawn onto the picture of a page. */
    public Shape outline(String words) {
        return style().bold().face().outline(words);
    }

    private byte[] pdf(String title, Form form) {
        PdfFile file = new PdfFile();
        form.print(style(), file);
        try {
            return file.finish(Style.onPaper(title), ZonedDateTime.now(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Style style() {
        Style loaded = style;
        if (loaded != null) {
            return loaded;
        }
        try {
            loaded = Style.load(settings);
        } catch (IOException | InternalError | NoClassDefFoundError | UnsatisfiedLinkError e) {
            // the JDK reports missing font libraries as errors of several kinds
            LOG.error("The type of the papers cannot be loaded", e);
            throw new RuleViolation("documents.paper.no-fonts");
        }
        style = loaded;
        return loaded;
    }
}

package th.samnak.documents.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.documents.FileStore.Reading;
import th.samnak.api.documents.FileStore.Reading.State;
import th.samnak.documents.xml.TextBytes;
import th.samnak.thai.ThaiText;

/** The words in a file, for search and preview. What cannot be read has none; nothing fails for it. */
public final class FileText {

    private static final Logger LOG = LoggerFactory.getLogger(FileText.class);

    /** More is cut off: no letter is longer, and a search does not want more. */
    public static final int MOST_CHARACTERS = 2_000_000;

    private static final int MOST_PAGES = 1000;

    private FileText() {}

    /** @param name for the log, without what stands in the file */
    public static Reading of(String name, byte[] content, Deadline deadline) {
        try {
            String text = ThaiText.normalise(read(content, deadline));
            return text.isEmpty() ? nothing(State.NO_TEXT) : new Reading(State.READ, text);
        } catch (InvalidPasswordException | OfficeText.Locked e) {
            return nothing(State.LOCKED);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            // libraries meet damaged files with every kind of exception
            LOG.warn("No text could be read from the file {}: {}", name, e.toString());
            return nothing(e instanceof ZipException && String.valueOf(e.getMessage()).contains("encrypted") ? State.LOCKED : State.UNREADABLE);
        }
    }

    private static Reading nothing(State why) {
        return new Reading(why, "");
    }

    private static String read(byte[] content, Deadline deadline) throws IOException, XMLStreamException {
        return switch (content.length < 4 ? 0 : content[0]) {
            case '%' -> content[1] == 'P' ? pdf(content, deadline) : plain(content);
            case 'P' -> content[1] == 'K' ? cut(new OfficeText(deadline).of(new ByteArrayInputStream(content))) : plain(content);
            case (byte) 0x89, (byte) 0xff -> content[0] == (byte) 0xff && content[1] == (byte) 0xfe ? plain(content) : "";
            case 'I', 'M' -> content[2] == '*' || content[3] == '*' ? "" : plain(content);
            default -> plain(content);
        };
    }

    private static String pdf(byte[] content, Deadline deadline) throws IOException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent() && !document.getCurrentAccessPermission().canExtractForAccessibility()) {
                return "";
            }
            PatientStripper stripper = new PatientStripper(deadline, MOST_CHARACTERS);
            stripper.setEndPage(MOST_PAGES);
            return cut(stripper.read(document));
        }
    }

    private static String plain(byte[] content) {
        byte[] head = content.length <= 2 * MOST_CHARACTERS ? content : Arrays.copyOf(content, 2 * MOST_CHARACTERS);
        return cut(TextBytes.decode(head));
    }

    private static String cut(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }
}

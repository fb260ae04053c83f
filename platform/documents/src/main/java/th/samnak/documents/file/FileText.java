package th.samnak.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.documents.xml.SafeXml;
import th.samnak.documents.xml.TextBytes;
import th.samnak.thai.ThaiText;

/** The words in a file, for search. What cannot be read has none; search does not fail for it. */
final class FileText {

    private static final Logger LOG = LoggerFactory.getLogger(FileText.class);
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_PAGES = 1000;

    private static final Set<String> SPACES = Set.of("br", "tab", "line-break", "s");
    private static final Set<String> LINES = Set.of("p", "h", "tc", "table-cell", "si");

    private FileText() {}

    static Optional<String> of(Path file) {
        try {
            String text = ThaiText.normalise(read(file));
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // libraries meet damaged files with every kind of exception
            LOG.warn("No text could be read from the file {}: {}", file.getFileName(), e.toString());
            return Optional.empty();
        }
    }

    private static String read(Path file) throws IOException, XMLStreamException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        return switch (head.length == 0 ? 0 : head[0]) {
            case '%' -> head.length > 1 && head[1] == 'P' ? pdf(file) : plain(file);
            case 'P' -> head.length > 1 && head[1] == 'K' ? office(file) : plain(file);
            case (byte) 0x89, (byte) 0xff -> "";
            case 'I', 'M' -> head.length > 3 && (head[2] == '*' || head[3] == '*') ? "" : plain(file);
            default -> plain(file);
        };
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return cut(stripper.getText(document));
        }
    }

    private static String plain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return cut(TextBytes.decode(in.readNBytes(2 * MOST_CHARACTERS)));
        }
    }

    private static String office(Path file) throws IOException, XMLStreamException {
        StringBuilder out = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = zip.stream().filter(entry -> holdsText(entry.getName())).sorted((a, b) -> a.getName().compareTo(b.getName())).toList();
            for (ZipEntry part : parts) {
                try (InputStream in = zip.getInputStream(part)) {
                    words(in, out);
                }
                if (out.length() >= MOST_CHARACTERS) {
                    break;
                }
            }
        }
        return cut(out.toString());
    }

    private static boolean holdsText(String entry) {
        return entry.equals("content.xml") || entry.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml")
                || entry.matches("xl/sharedStrings\\.xml|xl/worksheets/sheet\\d+\\.xml") || entry.matches("ppt/slides/slide\\d+\\.xml");
    }

    private static void words(InputStream in, StringBuilder out) throws IOException, XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(in);
        // the numbers of a worksheet stand in v, references to shared texts too: neither are words
        int values = 0;
        while (xml.hasNext() && out.length() < MOST_CHARACTERS) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                values += isValue(xml.getLocalName()) ? 1 : 0;
                out.append(SPACES.contains(xml.getLocalName()) ? " " : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                values -= isValue(xml.getLocalName()) ? 1 : 0;
                out.append(LINES.contains(xml.getLocalName()) ? "\n" : "");
            } else if (event == XMLStreamConstants.CHARACTERS && values == 0) {
                out.append(xml.getText());
            }
        }
    }

    private static boolean isValue(String element) {
        return element.equals("v") || element.equals("f") || element.equals("instrText");
    }

    private static String cut(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }
}

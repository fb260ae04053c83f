package th.samnak.documents.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import th.samnak.documents.xml.SafeXml;

/** The words in the parts of a word processor's, a spreadsheet's or a presentation's file. A bomb is left as soon as it swells. */
final class OfficeText {

    /** The file wants a password. */
    static final class Locked extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final long MOST_UNPACKED = 128L * 1024 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MANIFEST = 64 * 1024;
    private static final Set<String> SPACES = Set.of("br", "tab", "line-break", "s");
    private static final Set<String> LINES = Set.of("p", "h", "tc", "table-cell", "si");
    private static final Set<String> VALUES = Set.of("v", "f", "instrText");
    private static final Pattern PARTS = Pattern.compile("content\\.xml|word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"
            + "|xl/sharedStrings\\.xml|xl/worksheets/sheet\\d+\\.xml|ppt/slides/slide\\d+\\.xml");

    private final Deadline deadline;
    private long unpacked;

    OfficeText(Deadline deadline) {
        this.deadline = deadline;
    }

    String of(InputStream file) throws IOException, XMLStreamException {
        Map<String, String> parts = new TreeMap<>();
        int entries = 0;
        int length = 0;
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && length < FileText.MOST_CHARACTERS; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("more than " + MOST_ENTRIES + " parts");
                }
                if (PARTS.matcher(entry.getName()).matches()) {
                    String words = words(new Counted(zip));
                    length += words.length();
                    parts.put(entry.getName(), words);
                } else {
                    pass(entry, new Counted(zip));
                }
            }
        }
        return String.join("", parts.values());
    }

    private void pass(ZipEntry entry, InputStream in) throws IOException {
        if (entry.getName().equals("META-INF/manifest.xml")
                && new String(in.readNBytes(MANIFEST), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Locked();
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private String words(InputStream in) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        XMLStreamReader xml = SafeXml.reader(in);
        // the numbers of a worksheet stand in v, references to shared texts too: neither are words
        int values = 0;
        while (xml.hasNext() && out.length() < FileText.MOST_CHARACTERS) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                values += VALUES.contains(xml.getLocalName()) ? 1 : 0;
                out.append(SPACES.contains(xml.getLocalName()) ? " " : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                values -= VALUES.contains(xml.getLocalName()) ? 1 : 0;
                out.append(LINES.contains(xml.getLocalName()) ? "\n" : "");
            } else if (event == XMLStreamConstants.CHARACTERS && values == 0) {
                out.append(xml.getText());
            }
        }
        return out.toString();
    }

    /** Never closes the archive, and counts what all its parts unpack to. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            deadline.check();
            unpacked += bytes;
            if (unpacked > MOST_UNPACKED) {
                throw new IOException("unpacks to more than " + MOST_UNPACKED + " bytes");
            }
        }

        @Override
        public void close() {
            // the next part is still to be read
        }
    }
}

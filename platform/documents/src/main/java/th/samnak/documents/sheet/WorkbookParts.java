package th.samnak.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import th.samnak.documents.xml.SafeXml;

/**
 * What the workbook says of itself.
 *
 * @param firstSheet name of the part that holds the first sheet
 * @param from1904 whether its days are counted from 1904, as old programs on the Macintosh did
 */
record WorkbookParts(String firstSheet, boolean from1904) {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static WorkbookParts read(ZipFile zip) throws IOException, XMLStreamException {
        String id = "";
        boolean from1904 = false;
        try (InputStream in = part(zip, "xl/workbook.xml")) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String flag = xml.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.getLocalName().equals("sheet") && id.isEmpty()) {
                    String found = xml.getAttributeValue(RELATIONS, "id");
                    id = found == null ? "rId1" : found;
                }
            }
        }
        return new WorkbookParts(target(zip, id), from1904);
    }

    private static String target(ZipFile zip, String id) throws IOException, XMLStreamException {
        if (zip.getEntry("xl/_rels/workbook.xml.rels") != null) {
            try (InputStream in = part(zip, "xl/_rels/workbook.xml.rels")) {
                XMLStreamReader xml = SafeXml.reader(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT && id.equals(xml.getAttributeValue(null, "Id"))) {
                        return absolute(xml.getAttributeValue(null, "Target"));
                    }
                }
            }
        }
        return "xl/worksheets/sheet1.xml";
    }

    private static String absolute(@Nullable String target) throws IOException {
        if (target == null) {
            throw new IOException("a sheet without a part");
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        return zip.getInputStream(entry);
    }
}

package th.samnak.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import th.samnak.documents.xml.SafeXml;

/** The first sheet of an XLSX file. */
final class XlsxReader {

    private final ZipFile zip;
    private final SheetLimits sheet;
    private List<String> texts = List.of();
    private XlsxNumbers numbers = XlsxNumbers.NONE;

    XlsxReader(ZipFile zip, SheetLimits sheet) {
        this.zip = zip;
        this.sheet = sheet;
    }

    /** Whether the opened file is a workbook at all. */
    static boolean isWorkbook(ZipFile zip) {
        return zip.getEntry("xl/workbook.xml") != null;
    }

    List<List<String>> read() throws IOException, XMLStreamException {
        WorkbookParts parts = WorkbookParts.read(zip);
        texts = sharedTexts();
        numbers = XlsxNumbers.read(zip, parts.from1904());
        XMLStreamReader xml = open(parts.firstSheet()).orElseThrow(() -> new IOException("no sheet"));
        int next = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                next = number == null ? next : Integer.parseInt(number) - 1;
                sheet.row(next++, row(xml));
            }
        }
        return sheet.rows();
    }

    private List<String> row(XMLStreamReader xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                int column = reference == null ? cells.size() : column(reference);
                sheet.column(column);
                String value = cell(xml);
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, value);
            }
        }
        return cells;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value.append(xml.getElementText());
            } else if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                skip(xml, "rPh");
            }
        }
        return meaning(type, style, value.toString()).strip();
    }

    private String meaning(@Nullable String type, @Nullable String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> texts.get(Integer.parseInt(value));
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "str", "inlineStr", "e", "d" -> value;
            default -> numbers.text(value, style == null ? 0 : Integer.parseInt(style));
        };
    }

    private List<String> sharedTexts() throws IOException, XMLStreamException {
        List<String> out = new ArrayList<>();
        Optional<XMLStreamReader> opened = open("xl/sharedStrings.xml");
        if (opened.isEmpty()) {
            return out;
        }
        XMLStreamReader xml = opened.get();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                skip(xml, "rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                out.add(text.toString());
                text.setLength(0);
            }
        }
        return out;
    }

    private static void skip(XMLStreamReader xml, String element) throws XMLStreamException {
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
            // hints on how to pronounce are no part of the text
        }
    }

    private Optional<XMLStreamReader> open(String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        InputStream in = zip.getInputStream(entry);
        return Optional.of(SafeXml.reader(in));
    }

    /** Column of a reference such as {@code AB12}, from 0. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 3; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}

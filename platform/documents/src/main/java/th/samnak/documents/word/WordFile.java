package th.samnak.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import th.samnak.api.documents.Papers.Marks;

/** The parts of a DOCX around a body: margins of the regulation, page numbers from the second page, label and mark of a draft. */
final class WordFile {

    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String TYPES = XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("document", "document.main") + type("styles", "styles") + type("first", "header") + type("head", "header")
            + type("foot", "footer") + "</Types>";

    private static final String ROOT = XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static final String PARTS = XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + part(1, "styles", "styles") + part(2, "header", "first") + part(3, "header", "head") + part(4, "footer", "foot") + "</Relationships>";

    /** TH Sarabun New 16 pt; as in the regulation, single spacing. */
    private static final String STYLES = XML + "<w:styles" + NAMES + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"TH Sarabun New\" w:hAnsi=\"TH Sarabun New\" w:eastAsia=\"TH Sarabun New\" w:cs=\"TH Sarabun New\"/>"
            + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
            + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>";

    /** A4; left 3 cm, right 2 cm, top 2.5 cm, bottom 2 cm. */
    private static final String SECTION = "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId2\"/>"
            + "<w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"first\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"340\" w:gutter=\"0\"/>"
            + "<w:titlePg/></w:sectPr>";

    private static final String PAGE = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">- </w:t></w:r>"
            + "<w:fldSimple w:instr=\" PAGE \\* ThaiArabic \"><w:r><w:t>๒</w:t></w:r></w:fldSimple>"
            + "<w:r><w:t xml:space=\"preserve\"> -</w:t></w:r></w:p>";

    private WordFile() {}

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + kind + "+xml\"/>";
    }

    private static String part(int number, String kind, String file) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + file + ".xml\"/>";
    }

    /** @param label of the secrecy, empty for none */
    static byte[] of(WordText body, Marks marks, String label) {
        WordText head = new WordText();
        if (!label.isEmpty()) {
            head.label(label);
        }
        if (marks.draft()) {
            head.centred("ร่าง");
        }
        WordText foot = new WordText();
        if (!label.isEmpty()) {
            foot.label(label);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", ROOT);
        parts.put("word/document.xml", XML + "<w:document" + NAMES + "><w:body>" + body.xml() + SECTION + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", PARTS);
        parts.put("word/styles.xml", STYLES);
        parts.put("word/first.xml", XML + "<w:hdr" + NAMES + ">" + head.xmlOrEmpty() + "</w:hdr>");
        parts.put("word/head.xml", XML + "<w:hdr" + NAMES + ">" + head.xml() + PAGE + "</w:hdr>");
        parts.put("word/foot.xml", XML + "<w:ftr" + NAMES + ">" + foot.xmlOrEmpty() + "</w:ftr>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // the same text makes the same file
                entry.setLastModifiedTime(FileTime.from(Instant.parse("2000-01-01T00:00:00Z")));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

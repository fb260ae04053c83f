package th.samnak.documents.type;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF (PDF/A-2b) while it is made: its pages, and the part of each font that they use. */
public final class PdfFile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx''", Locale.ROOT);

    private record UsedFace(String resource, Set<Integer> glyphs) {}

    private final String prefix;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Typeface, UsedFace> faces = new LinkedHashMap<>();

    public PdfFile() {
        this("F");
    }

    private PdfFile(String prefix) {
        this.prefix = prefix;
    }

    /** What is to be written over another file's pages: its fonts have names of their own. */
    public static PdfFile overlay() {
        return new PdfFile("O");
    }

    /** A new page after the others, in points. */
    public Sheet addSheet(float width, float height) {
        Sheet sheet = new Sheet(this, width, height);
        sheets.add(sheet);
        return sheet;
    }

    String use(Typeface face, Shaped shaped) {
        UsedFace used = faces.computeIfAbsent(face, key -> new UsedFace(prefix + (faces.size() + 1), new TreeSet<>()));
        for (int glyph : shaped.glyphs()) {
            used.glyphs().add(glyph);
        }
        return used.resource();
    }

    static String utf16(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** The finished file. */
    public byte[] finish(String title, ZonedDateTime made) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDResources resources = new PDResources();
            fonts(document, resources);
            for (Sheet sheet : sheets) {
                document.addPage(page(document, sheet, resources));
            }
            describe(document, title, made);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /**
     * The other file, made by {@link #finish} too, with each of our pages written over the one of the same number; pages beyond
     * ours stay as they are. Signatures do not hold for the new file and are left out.
     */
    public byte[] over(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            Unsigned.make(document);
            Set<COSDictionary> done = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int i = 0; i < sheets.size(); i++) {
                PDPage page = document.getPage(i);
                if (done.add(page.getResources().getCOSObject())) {
                    fonts(document, page.getResources());
                }
                List<PDStream> contents = new ArrayList<>();
                page.getContentStreams().forEachRemaining(contents::add);
                contents.add(stream(document, sheets.get(i).content()));
                page.setContents(contents);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void fonts(PDDocument document, PDResources resources) throws IOException {
        for (Map.Entry<Typeface, UsedFace> face : faces.entrySet()) {
            PDType0Font font = PDType0Font.load(document, face.getKey().file(), true);
            font.addGlyphsToSubset(face.getValue().glyphs());
            font.subset();
            // PDFBox knows only the glyphs of the font's own table, not those that shaping put in their place
            font.getCOSObject().setItem(COSName.TO_UNICODE, stream(document, ToUnicode.map(face.getKey(), face.getValue().glyphs())));
            resources.put(COSName.getPDFName(face.getValue().resource()), font);
        }
    }

    private static PDPage page(PDDocument document, Sheet sheet, PDResources resources) throws IOException {
        PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        page.setResources(resources);
        page.setContents(stream(document, sheet.content()));
        return page;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static void describe(PDDocument document, String title, ZonedDateTime made) throws IOException {
        document.setVersion(1.7f);
        PDDocumentInformation info = document.getDocumentInformation();
        info.setTitle(title);
        info.setProducer("Samnak");
        ZonedDateTime second = made.withNano(0);
        info.getCOSObject().setString(COSName.CREATION_DATE, DATE.format(second));
        info.getCOSObject().setString(COSName.MOD_DATE, DATE.format(second));
        document.getDocumentCatalog().setLanguage("th");
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        colours.setInfo("sRGB IEC61966-2.1");
        colours.setOutputCondition("sRGB IEC61966-2.1");
        colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
        byte[] xmp = Xmp.packet(title, second).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    }
}

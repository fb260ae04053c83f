package th.samnak.documents.type;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The description that PDF/A wants inside the file; says the same as the document information. */
final class Xmp {

    private static final String PACKET = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                  <dc:format>application/pdf</dc:format>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                  <dc:language><rdf:Bag><rdf:li>th</rdf:li></rdf:Bag></dc:language>
                  <xmp:CreateDate>%2$s</xmp:CreateDate>
                  <xmp:ModifyDate>%2$s</xmp:ModifyDate>
                  <pdf:Producer>Samnak</pdf:Producer>
                  <pdfaid:part>2</pdfaid:part>
                  <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Xmp() {}

    static String packet(String title, ZonedDateTime made) {
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return PACKET.formatted(escaped, made.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }
}

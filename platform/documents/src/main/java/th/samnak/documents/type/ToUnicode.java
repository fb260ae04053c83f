package th.samnak.documents.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Tells readers of the file which character each glyph shows. Marks that shaping shifted are left out: the text of each word is
 * written beside it, and PDFBox takes the way back from a shifted mark for a space.
 */
final class ToUnicode {

    private static final int ENTRIES_A_BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static String map(Typeface face, Set<Integer> glyphs) {
        List<String> entries = new ArrayList<>();
        for (int glyph : glyphs) {
            int character = face.character(glyph);
            if (character != 0) {
                String hex = HexFormat.of().withUpperCase().formatHex(Character.toString(character).getBytes(StandardCharsets.UTF_16BE));
                entries.add("<%04X> <%s>\n".formatted(glyph, hex));
            }
        }
        StringBuilder out = new StringBuilder(HEAD);
        for (int from = 0; from < entries.size(); from += ENTRIES_A_BLOCK) {
            List<String> block = entries.subList(from, Math.min(entries.size(), from + ENTRIES_A_BLOCK));
            out.append(block.size()).append(" beginbfchar\n").append(String.join("", block)).append("endbfchar\n");
        }
        return out.append(FOOT).toString();
    }
}

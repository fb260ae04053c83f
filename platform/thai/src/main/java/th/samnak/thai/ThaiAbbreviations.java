package th.samnak.thai;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Abbreviations of the administration and what they stand for, both ways, with and without full stops. */
public final class ThaiAbbreviations {

    private static final Map<String, Set<String>> SAME = load();

    private ThaiAbbreviations() {}

    /** Other ways to say it: {@code สปน} and {@code สปน.} give สำนักงานปลัดสำนักนายกรัฐมนตรี; empty when none is known. */
    public static Set<String> same(String term) {
        return SAME.getOrDefault(bare(term), Set.of());
    }

    private static String bare(String term) {
        return ThaiText.normalise(term).replace(".", "");
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> out = new HashMap<>();
        for (String line : WordList.load("abbreviations.txt")) {
            String[] pair = line.split("\\s*=\\s*");
            out.computeIfAbsent(bare(pair[0]), key -> new LinkedHashSet<>()).add(pair[1]);
            out.computeIfAbsent(bare(pair[1]), key -> new LinkedHashSet<>()).add(pair[0]);
        }
        out.replaceAll((key, value) -> Set.copyOf(value));
        return Map.copyOf(out);
    }
}

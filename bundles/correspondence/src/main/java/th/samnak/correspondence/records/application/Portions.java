package th.samnak.correspondence.records.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.UnitId;

/** Letters named singly, by where they go, as many at a time as one statement takes. */
final class Portions {

    private static final int MOST = 500;

    interface Work {
        void on(UnitId to, List<String> letters);
    }

    private Portions() {}

    static void each(Map<String, UnitId> single, Work work) {
        Map<UnitId, List<String>> byUnit = new HashMap<>();
        single.forEach((letter, unit) -> byUnit.computeIfAbsent(unit, any -> new ArrayList<>()).add(letter));
        byUnit.forEach((unit, letters) -> {
            for (int from = 0; from < letters.size(); from += MOST) {
                work.on(unit, letters.subList(from, Math.min(from + MOST, letters.size())));
            }
        });
    }

    /** {@code (?, ?, …)} */
    static String marks(List<String> letters) {
        return "(" + String.join(", ", Collections.nCopies(letters.size(), "?")) + ")";
    }
}

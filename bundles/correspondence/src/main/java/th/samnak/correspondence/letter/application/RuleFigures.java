package th.samnak.correspondence.letter.application;

import java.util.List;

/** Figures of the rules, by code, as in force today; each is dated data with its citation. */
public interface RuleFigures {

    /** @throws IllegalArgumentException when no figure of that code is in force */
    String text(String code);

    default int number(String code) {
        return Integer.parseInt(text(code));
    }

    default List<String> list(String code) {
        return List.of(text(code).split(","));
    }
}

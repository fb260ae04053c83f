package th.samnak.ui.rule;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Measure;
import th.samnak.ui.words.Words;

/** Name and value of a figure, in the language of the browser tab. */
public final class FigureWords {

    private FigureWords() {}

    /** Its code where the function that brought it has no name for it. */
    public static String name(Figure figure) {
        return wordOr(figure.nameKey(), figure.code());
    }

    public static String function(Figure figure) {
        return wordOr(figure.module() + ".name", figure.module().value());
    }

    public static String value(Figure figure) {
        return value(figure.measure(), figure.value());
    }

    /** @param value as the measure says; a number with its unit, a list item by item */
    public static String value(Measure measure, String value) {
        if (!measure.isNumber()) {
            return Stream.of(value.split(",")).map(FigureWords::item).collect(Collectors.joining(", "));
        }
        BigDecimal number = new BigDecimal(value);
        String form = measure == Measure.BAHT ? "#,##0.00" : "#,##0.####";
        String told = new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        return Words.now("rules.measure." + measure.name().toLowerCase(Locale.ROOT) + ".of", measure.isWhole() ? number : told);
    }

    /** A role by its name; anything else as it stands. */
    private static String item(String value) {
        return wordOr("role." + value.strip().toLowerCase(Locale.ROOT), value.strip());
    }

    private static String wordOr(String key, String fallback) {
        String word = Words.now(key);
        return word.contains(key) ? fallback : word;
    }
}

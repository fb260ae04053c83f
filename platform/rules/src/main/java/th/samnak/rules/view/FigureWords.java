package th.samnak.rules.view;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Measure;
import th.samnak.api.rules.RuleBook.State;
import th.samnak.ui.page.Badge;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** How figures are told, in the language of the browser tab. */
record FigureWords(Organisation organisation) {

    static String name(Figure figure) {
        String name = Words.now(figure.nameKey());
        return name.contains(figure.nameKey()) ? figure.code() : name;
    }

    static String function(Figure figure) {
        String key = figure.module() + ".name";
        String name = Words.now(key);
        return name.contains(key) ? figure.module().value() : name;
    }

    static String value(Measure measure, String value) {
        String told = measure.isNumber()
                ? new DecimalFormat(measure == Measure.BAHT ? "#,##0.00" : "#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(new BigDecimal(value))
                : value;
        return measure.isNumber()
                ? Words.now("rules.measure." + measure.name().toLowerCase(Locale.ROOT) + ".of", told)
                : Stream.of(told.split(",")).map(FigureWords::item).collect(Collectors.joining(", "));
    }

    /** A role by its name; anything else as it stands. */
    private static String item(String value) {
        String key = "role." + value.strip().toLowerCase(Locale.ROOT);
        String name = Words.now(key);
        return name.contains(key) ? value.strip() : name;
    }

    static String value(Figure figure) {
        return value(figure.measure(), figure.value());
    }

    static String time(Figure figure) {
        return figure.until()
                .map(end -> Words.now("rules.from-to", ThaiDates.date(figure.from()), ThaiDates.date(end.minusDays(1))))
                .orElseGet(() -> Words.now("rules.from", ThaiDates.date(figure.from())));
    }

    String agency(Optional<UnitId> agency) {
        return agency.map(id -> organisation.now().lastKnown(id).map(unit -> unit.name(Words.locale())).orElse(id.value()))
                .orElseGet(() -> Words.now("rules.for-all"));
    }

    String person(PersonId id) {
        return organisation.person(id).map(person -> person.fullName()).orElse(id.value());
    }

    static Badge badge(State state) {
        String word = Words.now("rules.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case OPEN -> new Badge(word, Badge.Tone.SOON, Badge.Shape.RING);
            case ADOPTED -> new Badge(word, Badge.Tone.DONE, Badge.Shape.CHECK);
            case REFUSED, WITHDRAWN -> new Badge(word, Badge.Tone.PLAIN, Badge.Shape.CROSS);
        };
    }
}

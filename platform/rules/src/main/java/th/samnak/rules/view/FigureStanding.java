package th.samnak.rules.view;

import java.util.Locale;
import java.util.Optional;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook.State;
import th.samnak.ui.page.Badge;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** For whom, since when and by whom a figure holds, in the language of the browser tab. */
record FigureStanding(Organisation organisation) {

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

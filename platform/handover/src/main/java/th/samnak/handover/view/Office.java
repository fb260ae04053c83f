package th.samnak.handover.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Retirements;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOvers;
import th.samnak.ui.page.Badge;
import th.samnak.ui.words.Words;

/** What the screens need, and names of what they show. */
public record Office(HandOvers handOvers, Organisation organisation, Retirements retirements, Access access, Clock clock) {

    static final String HOME = "handover";

    static String address(HandOver it) {
        return HOME + "/" + it.id();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String name(PersonId person) {
        return person.value().equals("system")
                ? Words.now("handover.screen.console")
                : organisation.person(person).map(Person::fullName).orElse(person.value());
    }

    static String nameAndPost(Person person) {
        return person.fullName() + (person.position().isBlank() ? "" : " · " + person.position());
    }

    String title(HandOver it) {
        return Words.now("handover.screen.title", name(it.wish().occasion().person()), name(it.wish().to()));
    }

    static String said(Finding finding) {
        return Words.now(finding.messageKey(), finding.arguments().toArray());
    }

    static Badge badge(HandOver it) {
        String word = Words.now("handover.state." + it.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (it.trouble().isPresent()) {
            return new Badge(word, Badge.Tone.LATE, Badge.Shape.CLOCK);
        }
        return switch (it.state()) {
            case PROPOSED -> new Badge(word, Badge.Tone.SOON, Badge.Shape.RING);
            case PLANNED -> new Badge(word, Badge.Tone.ACCENT, Badge.Shape.CLOCK);
            case CARRIED_OUT -> new Badge(word, Badge.Tone.SOON, Badge.Shape.DOT);
            case CLOSED -> new Badge(word, Badge.Tone.DONE, Badge.Shape.CHECK);
            case WITHDRAWN -> new Badge(word, Badge.Tone.PLAIN, Badge.Shape.CROSS);
        };
    }
}

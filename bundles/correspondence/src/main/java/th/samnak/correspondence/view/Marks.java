package th.samnak.correspondence.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.OutgoingRow;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.Badge.Shape;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.page.Badges;
import th.samnak.ui.words.Words;

/** The marks beside a letter, and what is shown in place of what is secret. */
final class Marks {

    private Marks() {}

    static String subject(boolean masked, String subject) {
        return masked ? Words.now("correspondence.screen.masked") : subject;
    }

    static Badge state(IncomingState state) {
        String word = Words.now("correspondence.incoming-state." + state);
        return switch (state) {
            case CLOSED, ARCHIVED, FILED, REPLIED -> new Badge(word, Tone.DONE, Shape.CHECK);
            case RETURNED -> new Badge(word, Tone.PLAIN, Shape.CROSS);
            case ARRIVED, CHECKED, SECRET_DESK, REGISTERED, ROUTED -> new Badge(word, Tone.PLAIN, Shape.RING);
            case AT_UNIT, ASSIGNED, PROPOSED, ORDERED -> new Badge(word, Tone.ACCENT, Shape.DOT);
        };
    }

    static Badge state(OutgoingState state) {
        String word = Words.now("correspondence.outgoing-state." + state);
        return switch (state) {
            case DRAFT -> new Badge(word, Tone.PLAIN, Shape.RING);
            case CHECKED, PROPOSED -> new Badge(word, Tone.ACCENT, Shape.DOT);
            case SIGNED, SENT -> new Badge(word, Tone.ACCENT, Shape.CHECK);
            case DELIVERED, ANSWERED -> new Badge(word, Tone.DONE, Shape.CHECK);
            case CANCELLED -> new Badge(word, Tone.PLAIN, Shape.CROSS);
        };
    }

    static List<Badge> of(Urgency urgency, Secrecy secrecy) {
        List<Badge> badges = new ArrayList<>();
        Badges.urgency(shown(urgency)).ifPresent(badges::add);
        Badges.secrecy(secrecy).ifPresent(badges::add);
        return badges;
    }

    static List<Badge> of(IncomingRow row, Office office) {
        List<Badge> badges = new ArrayList<>(of(row.urgency(), row.secrecy()));
        deadline(row.dueAt(), row.state().settled(), office).ifPresent(badges::add);
        return badges;
    }

    static List<Badge> of(OutgoingRow row) {
        List<Badge> badges = new ArrayList<>();
        badges.add(state(row.state()));
        badges.addAll(of(row.urgency(), row.secrecy()));
        return badges;
    }

    /** Empty when nothing is due, or nothing more is to be done. */
    static Optional<Badge> deadline(Optional<Instant> dueAt, boolean settled, Office office) {
        return dueAt.filter(due -> !settled).map(office::day).map(due -> deadline(due, office));
    }

    static Badge deadline(LocalDate due, Office office) {
        return Badges.deadline(due, office.dates(), office.calendar());
    }

    private static th.samnak.ui.page.Urgency shown(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> th.samnak.ui.page.Urgency.ORDINARY;
            case URGENT -> th.samnak.ui.page.Urgency.URGENT;
            case VERY_URGENT -> th.samnak.ui.page.Urgency.VERY_URGENT;
            case MOST_URGENT -> th.samnak.ui.page.Urgency.MOST_URGENT;
            case WITHIN -> th.samnak.ui.page.Urgency.WITHIN;
        };
    }
}

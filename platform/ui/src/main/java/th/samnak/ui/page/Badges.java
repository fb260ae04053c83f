package th.samnak.ui.page;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.time.WorkingDays;
import th.samnak.ui.page.Badge.Shape;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The marks that mean the same everywhere, in the language of the current browser tab. */
public final class Badges {

    private static final int SOON_DAYS = 1;

    private Badges() {}

    /** Empty for ordinary documents. */
    public static Optional<Badge> secrecy(Secrecy level) {
        return switch (level) {
            case ORDINARY -> Optional.empty();
            case CONFIDENTIAL -> Optional.of(secret("secrecy.confidential", Shape.LOCK));
            case SECRET -> Optional.of(secret("secrecy.secret", Shape.DOUBLE_LOCK));
            case TOP_SECRET -> Optional.of(secret("secrecy.top_secret", Shape.TRIPLE_LOCK));
        };
    }

    private static Badge secret(String key, Shape shape) {
        return new Badge(Words.now(key), Tone.SECRET, shape);
    }

    /** Empty for ordinary letters. */
    public static Optional<Badge> urgency(Urgency urgency) {
        return switch (urgency) {
            case ORDINARY -> Optional.empty();
            case URGENT -> Optional.of(new Badge(Words.now("urgency.urgent"), Tone.SOON, Shape.UP));
            case VERY_URGENT -> Optional.of(new Badge(Words.now("urgency.very_urgent"), Tone.SOON, Shape.DOUBLE_UP));
            case MOST_URGENT -> Optional.of(new Badge(Words.now("urgency.most_urgent"), Tone.LATE, Shape.TRIPLE_UP));
            case WITHIN -> Optional.of(new Badge(Words.now("urgency.within"), Tone.LATE, Shape.CLOCK));
        };
    }

    /** A date by which something must be done: overdue by how many working days, today, tomorrow, or the date. */
    public static Badge deadline(LocalDate due, ThaiDates dates, WorkingDays calendar) {
        LocalDate today = dates.today();
        if (due.isBefore(today)) {
            int over = Math.max(1, calendar.between(due, today));
            return new Badge(Words.now("date.overdue", over), Tone.LATE, Shape.CROSS);
        }
        boolean soon = !due.isAfter(today.plusDays(SOON_DAYS));
        return new Badge(dates.near(due), soon ? Tone.SOON : Tone.PLAIN, soon ? Shape.CLOCK : Shape.NONE);
    }

    /** A rule, rate or holiday that nobody has checked against its source yet. */
    public static Badge verified(boolean verified) {
        return verified
                ? new Badge(Words.now("common.verified"), Tone.DONE, Shape.CHECK)
                : new Badge(Words.now("common.unverified"), Tone.SOON, Shape.RING);
    }
}

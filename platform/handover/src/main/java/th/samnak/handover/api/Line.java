package th.samnak.handover.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.organisation.PersonId;

/**
 * One thing on the list of a hand-over.
 *
 * @param group {@code module:kind}
 * @param record {@code module:type:key}, empty for none
 * @param to who gets it; empty for what ends
 */
public record Line(
        String group,
        String key,
        String title,
        String record,
        Optional<LocalDate> since,
        Optional<LocalDate> due,
        Fate fate,
        Optional<PersonId> to) {

    public static Line of(Dependant it, Optional<PersonId> to) {
        return new Line(it.group(), it.key(), it.title(), it.record().map(Object::toString).orElse(""), it.since(), it.due(), it.fate(), to);
    }

    public String id() {
        return group + ":" + key;
    }

    /** Message key of the name of its kind. */
    public String kindKey() {
        return group.replace(":", ".dependant.");
    }

    /** Message key of what becomes of it. */
    public String fateKey() {
        return "handover.fate." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it has come out: what would have ended unless somebody had been named has ended or passed. */
    public Line settled() {
        return fate == Fate.ENDS_UNLESS_NAMED
                ? new Line(group, key, title, record, since, due, to.isPresent() ? Fate.PASSES : Fate.ENDS, to)
                : this;
    }

    public Line withoutTitle() {
        return new Line(group, key, "", "", since, due, fate, to);
    }
}

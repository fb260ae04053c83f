package th.samnak.api.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.PersonId;

/**
 * What the register is told of a record besides its {@link RecordEntry}: begin with {@link #NONE} and say what is known.
 *
 * @param reference its number as printed; empty for none. Shown to those alone who are cleared for the record
 * @param status where it stands, the function's own code of at most 40 characters; its type gives the words
 * @param holder in whose hands it is; empty when nobody's or a whole unit's
 * @param urgency ชั้นความเร็ว, 0 ordinary to 3 most urgent
 * @param personal what it tells of people, besides what every record of its type does
 * @param changed when it last became what it is; empty for now
 * @param ended when the matter ended, for the retention clock; the register takes the day on which it stops being open
 * @param keptUntil the last day on which it must be kept, where the function reckons that itself
 * @param tasks what is to be done now; an open record with a holder and no task waits for its holder
 * @param links to other records
 */
public record RecordFacts(
        String reference,
        String status,
        Optional<PersonId> holder,
        int urgency,
        Set<PersonalContent> personal,
        Optional<Instant> changed,
        Optional<LocalDate> ended,
        Optional<LocalDate> keptUntil,
        List<RecordTask> tasks,
        List<RecordLink> links) {

    public static final RecordFacts NONE = new RecordFacts(
            "", "", Optional.empty(), 0, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public RecordFacts {
        personal = Set.copyOf(personal);
        tasks = List.copyOf(tasks);
        links = List.copyOf(links);
    }

    public RecordFacts numbered(String number) {
        return new RecordFacts(number, status, holder, urgency, personal, changed, ended, keptUntil, tasks, links);
    }

    public RecordFacts in(Enum<?> state) {
        return new RecordFacts(reference, state.name(), holder, urgency, personal, changed, ended, keptUntil, tasks, links);
    }

    public RecordFacts with(Optional<PersonId> person) {
        return new RecordFacts(reference, status, person, urgency, personal, changed, ended, keptUntil, tasks, links);
    }

    /** @param level 0 ordinary to 3 most urgent */
    public RecordFacts urgent(int level) {
        return new RecordFacts(reference, status, holder, level, personal, changed, ended, keptUntil, tasks, links);
    }

    public RecordFacts telling(Set<PersonalContent> categories) {
        return new RecordFacts(reference, status, holder, urgency, categories, changed, ended, keptUntil, tasks, links);
    }

    public RecordFacts changed(Instant moment) {
        return new RecordFacts(reference, status, holder, urgency, personal, Optional.of(moment), ended, keptUntil, tasks, links);
    }

    public RecordFacts ended(Optional<LocalDate> day) {
        return new RecordFacts(reference, status, holder, urgency, personal, changed, day, keptUntil, tasks, links);
    }

    public RecordFacts keptUntil(Optional<LocalDate> day) {
        return new RecordFacts(reference, status, holder, urgency, personal, changed, ended, day, tasks, links);
    }

    public RecordFacts waitingFor(List<RecordTask> asked) {
        return new RecordFacts(reference, status, holder, urgency, personal, changed, ended, keptUntil, asked, links);
    }

    public RecordFacts linked(List<RecordLink> others) {
        return new RecordFacts(reference, status, holder, urgency, personal, changed, ended, keptUntil, tasks, others);
    }
}

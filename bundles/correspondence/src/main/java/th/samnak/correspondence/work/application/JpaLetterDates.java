package th.samnak.correspondence.work.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Caller;
import th.samnak.api.notices.Appointments;
import th.samnak.api.records.RecordId;
import th.samnak.api.words.Sentences;
import th.samnak.correspondence.CorrespondenceModule;

/** What waits for a person and has a time, in their calendar; of a secret letter its number only. */
@Component
public final class JpaLetterDates implements Appointments {

    private static final int MOST = 300;

    private final WorkLists work;
    private final Sentences sentences;
    private final Clock clock;

    @Activate
    public JpaLetterDates(@Reference WorkLists work, @Reference Sentences sentences, @Reference Clock clock) {
        this.work = work;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public List<Appointment> of(Caller person, LocalDate from, LocalDate until) {
        return work.waitingForMe(MOST).stream()
                .flatMap(item -> item.dueAt().map(due -> appointment(item, LocalDate.ofInstant(due, clock.getZone()))).stream())
                .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(until))
                .toList();
    }

    private Appointment appointment(WorkItem item, LocalDate day) {
        String title = item.masked() ? item.docNo() : item.docNo() + " " + item.subject();
        return new Appointment(
                new RecordId(CorrespondenceModule.ID, item.direction().name().toLowerCase(Locale.ROOT), item.letterId()),
                sentences.say(Sentences.THAI, "correspondence.calendar.due", title.strip()), day, Optional.empty(), Optional.empty(), "");
    }
}

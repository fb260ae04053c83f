package th.samnak.correspondence.work.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.work.Work;
import th.samnak.api.work.WorkSource;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Wording;

/** What waits at the desk for the caller: letters to take in, to pass on, to deal with, to read, to send. */
@Component
public final class JpaLetterWork implements WorkSource {

    private final WorkLists lists;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaLetterWork(@Reference WorkLists lists, @Reference Access access, @Reference Clock clock) {
        this.lists = lists;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<Work> waiting(int limit) {
        return access.may(CorrespondenceModule.READ) ? lists.waitingForMe(limit).stream().map(this::work).toList() : List.of();
    }

    private Work work(WorkItem item) {
        String type = LetterRecords.type(item.direction());
        return new Work(
                LetterRecords.id(item.direction(), item.letterId()), "correspondence.work." + item.what(),
                item.masked() ? Wording.MASKED : item.subject(), "correspondence/" + type + "/" + item.letterId(), item.docNo(),
                item.urgency().ordinal(), item.secrecy(), item.dueAt().map(at -> LocalDate.ofInstant(at, clock.getZone())));
    }
}

package th.samnak.meetings.application;

import java.time.Clock;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.documents.Papers;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** Prints meetings as they stand. */
@Component
public final class JpaMeetingPapers implements MeetingPapers {

    private final Database database;
    private final Access access;
    private final MeetingStock stock;
    private final Papers papers;
    private final MinutesPaper page;

    @Activate
    public JpaMeetingPapers(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Papers papers,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.stock = new MeetingStock(organisation, clock);
        this.papers = papers;
        this.page = new MinutesPaper(organisation, clock.getZone());
    }

    @Override
    public byte[] minutes(String id) {
        return papers.minutes(read(id, page::of));
    }

    @Override
    public byte[] minutesToEdit(String id) {
        return papers.word().minutes(read(id, page::of));
    }

    @Override
    public byte[] agenda(String id) {
        return papers.agenda(read(id, page::agenda));
    }

    @Override
    public byte[] agendaToEdit(String id) {
        return papers.word().agenda(read(id, page::agenda));
    }

    private <T> T read(String id, BiFunction<Meeting, Committee, T> how) {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> {
            Meeting meeting = stock.meeting(em, caller, id);
            return how.apply(meeting, em.find(Committee.class, meeting.committee()));
        });
    }
}

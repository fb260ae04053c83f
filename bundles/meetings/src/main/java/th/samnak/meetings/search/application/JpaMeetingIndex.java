package th.samnak.meetings.search.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordWatch;
import th.samnak.api.search.IndexQueue;
import th.samnak.api.search.Indexed;
import th.samnak.api.search.TextIndex;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/**
 * Keeps the search index in step with the meetings. An entry lies under its committee, which stays when the committee goes to
 * another unit.
 */
@Component(service = {RecordWatch.class, Indexed.class}, immediate = true)
public final class JpaMeetingIndex implements RecordWatch, Indexed {

    static final String TYPE = "meetings.meeting";
    private static final int PORTION = 100;
    private static final String SOME = "select m.id from Meeting m where m.id > :after order by m.id";

    private final Database database;
    private final TextIndex index;
    private final Clock clock;
    private final IndexQueue.Source meetings;

    @Activate
    public JpaMeetingIndex(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference IndexQueue queue,
            @Reference TextIndex index,
            @Reference Clock clock) {
        this.database = database;
        this.index = index;
        this.clock = clock;
        meetings = queue.source(TYPE, this::replace);
    }

    static String scope(String committee) {
        return "committee:" + committee;
    }

    @Override
    public void entered(RecordEntry entry, Optional<RecordEntry> before) {
        if (entry.id().module().equals(MeetingsModule.ID) && entry.id().type().equals(MeetingEntries.MEETING)) {
            meetings.enter(entry.id().key());
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void reindexAll() {
        List<String> some = ids("");
        while (!some.isEmpty()) {
            put(some);
            some = ids(some.getLast());
        }
    }

    @Deactivate
    void finish() {
        meetings.close();
    }

    private List<String> ids(String after) {
        return database.read(em -> em.createQuery(SOME, String.class)
                .setParameter("after", after)
                .setMaxResults(PORTION)
                .getResultList());
    }

    private Set<String> replace(List<String> ids) {
        put(ids);
        database.read(em -> ids.stream().filter(id -> em.find(Meeting.class, id) == null).toList())
                .forEach(gone -> index.remove(TYPE, gone));
        return Set.of();
    }

    private void put(List<String> ids) {
        index.putAll(database.read(em -> ids.stream().flatMap(id -> entry(em, id).stream()).toList()));
    }

    private Optional<TextIndex.Entry> entry(EntityManager em, String id) {
        return Optional.ofNullable(em.find(Meeting.class, id)).map(meeting -> new TextIndex.Entry(
                TYPE,
                id,
                title(meeting, em.find(Committee.class, meeting.committee())),
                meeting.printedNumber().isEmpty() ? List.of() : List.of(meeting.printedNumber()),
                text(meeting),
                Set.of(scope(meeting.committee())),
                Optional.of(LocalDate.ofInstant(meeting.startsAt(), clock.getZone()))));
    }

    static String title(Meeting meeting, Committee committee) {
        return (committee.name() + " " + meeting.printedNumber()).strip();
    }

    private static String text(Meeting meeting) {
        return Stream.concat(
                        Stream.of(meeting.place()),
                        meeting.agenda().stream().flatMap(item -> Stream.of(item.subject(), item.discussion(), item.resolution())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}

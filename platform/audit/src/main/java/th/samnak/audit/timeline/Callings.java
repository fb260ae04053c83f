package th.samnak.audit.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.events.Events;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.Notices;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Mentioned;

/** Tells people that they were called into the talk about a record, on every way there is. */
@Component(service = Callings.class)
public final class Callings {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public volatile List<Notices> ways = List.of();

    private final Events events;
    private final Clock clock;

    @Activate
    public Callings(@Reference Events events, @Reference Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void tell(RecordId record, String title, List<PersonId> people, String by, String comment) {
        LocalDate today = LocalDate.now(clock);
        for (PersonId person : people) {
            events.publish(new Mentioned(record, person, by, comment));
            Notice.Line line = new Notice.Line(record, "audit.notice.mentioned", List.of(by), title);
            ways.forEach(way -> way.send(new Notice(person, "audit.notice.mentioned", List.of(by), List.of(line), today)));
        }
    }
}

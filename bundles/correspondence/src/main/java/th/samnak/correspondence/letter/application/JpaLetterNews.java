package th.samnak.correspondence.letter.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.events.Events;
import th.samnak.api.records.RecordEntry;
import th.samnak.correspondence.api.LetterChanged;

/** The register of records hears of it at once, events and the index after the commit. */
@Component
public final class JpaLetterNews implements LetterNews {

    private final Events events;
    private final LetterIndex index;
    private final LetterRecords records;

    @Activate
    public JpaLetterNews(@Reference Events events, @Reference LetterIndex index, @Reference LetterRecords records) {
        this.events = events;
        this.index = index;
        this.records = records;
    }

    @Override
    public void changed(String letterId, Record... also) {
        records.enter(letterId);
        told(letterId, also);
    }

    @Override
    public void enter(RecordEntry letter) {
        records.enter(letter);
    }

    @Override
    public void told(String letterId, Record... also) {
        index.touch(letterId);
        events.publish(new LetterChanged(letterId));
        for (Record event : also) {
            events.publish(event);
        }
    }
}

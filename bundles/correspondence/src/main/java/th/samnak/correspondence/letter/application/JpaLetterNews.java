package th.samnak.correspondence.letter.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.events.Events;
import th.samnak.correspondence.api.LetterChanged;

/** Events and the index hear of it after the commit. */
@Component
public final class JpaLetterNews implements LetterNews {

    private final Events events;
    private final LetterIndex index;

    @Activate
    public JpaLetterNews(@Reference Events events, @Reference LetterIndex index) {
        this.events = events;
        this.index = index;
    }

    @Override
    public void changed(String letterId, Record... also) {
        index.touch(letterId);
        events.publish(new LetterChanged(letterId));
        for (Record event : also) {
            events.publish(event);
        }
    }
}

package th.samnak.privacy.application;

import java.util.List;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.Timelines;

/** Nothing is told of any record. */
final class NoStories implements Timelines {

    @Override
    public List<Happening> happenings(RecordId record) {
        return List.of();
    }

    @Override
    public List<Happening> reads(RecordId record) {
        return List.of();
    }

    @Override
    public List<Said> comments(RecordId record) {
        return List.of();
    }

    @Override
    public String say(RecordId record, String words, List<PersonId> mentioned) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void mend(RecordId record, String comment, String words, List<PersonId> mentioned) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(RecordId record, String comment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Candidate> candidates(RecordId record, String beginning) {
        return List.of();
    }
}

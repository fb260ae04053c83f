package th.samnak.desk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** That somebody opened a record, or gave it a star; nothing of what it is about. */
@Entity
@Table(name = "desk_at_hand")
public class KeptAtHand {

    @Id
    private String id;

    private PersonId person;

    @Column(name = "record_id")
    private String record;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "favoured_at")
    private @Nullable Instant favouredAt;

    @Version
    private long version;

    @NullUnmarked
    protected KeptAtHand() {} // for JPA

    public KeptAtHand(PersonId person, RecordId record) {
        this.id = key(person, record);
        this.person = person;
        this.record = record.toString();
    }

    /** One row for each person and record; names of people hold no blank. */
    public static String key(PersonId person, RecordId record) {
        return person.value() + " " + record;
    }

    public void open(Instant now) {
        openedAt = now;
    }

    /** It was opened long ago. */
    public void fade() {
        openedAt = null;
    }

    public void favour(Instant now) {
        favouredAt = favouredAt == null ? now : favouredAt;
    }

    public void favourNoMore() {
        favouredAt = null;
    }

    public boolean isForgotten() {
        return openedAt == null && favouredAt == null;
    }

    public RecordId record() {
        return RecordId.parse(record);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> favouredAt() {
        return Optional.ofNullable(favouredAt);
    }
}

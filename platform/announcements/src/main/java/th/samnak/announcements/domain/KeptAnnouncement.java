package th.samnak.announcements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.announcements.api.Draft;
import th.samnak.announcements.api.Draft.State;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.InstrumentId;

/** A text and what is proposed of it; what became of it. */
@Entity
@Table(name = "announcements_drafts")
public class KeptAnnouncement {

    private static final int LONGEST_NAME = 200;

    @Id
    private String id;

    @Column(name = "draft_name")
    private String name;

    @Lob
    @Column(name = "given_text")
    private String text;

    @Lob
    private String proposal;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_by")
    private String by;

    @Column(name = "proposed_at")
    private Instant at;

    @Column(name = "last_by")
    private @Nullable String lastBy;

    @Column(name = "last_at")
    private @Nullable Instant lastAt;

    private @Nullable String instrument;

    private int revision;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptAnnouncement() {}

    /** @throws RuleViolation when the name is blank or longer than 200 characters */
    public KeptAnnouncement(String id, String name, String text, String proposal, String by, Instant at) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw RuleViolation.of("name", "announcements.error.name", LONGEST_NAME);
        }
        this.id = id;
        this.name = name.strip();
        this.text = text;
        this.proposal = proposal;
        this.state = State.PROPOSED;
        this.by = by;
        this.at = at;
    }

    public void correct(long seen, String corrected, String account, Instant now) {
        change(seen, State.CORRECTED, account, now);
        proposal = corrected;
    }

    public void discard(long seen, String account, Instant now) {
        change(seen, State.DISCARDED, account, now);
    }

    public void confirm(long seen, InstrumentId became, String account, Instant now) {
        change(seen, State.CONFIRMED, account, now);
        instrument = became.value();
    }

    private void change(long seen, State next, String account, Instant now) {
        if (state == State.CONFIRMED || state == State.DISCARDED) {
            throw new RuleViolation("announcements.error.closed");
        }
        if (seen != revision) {
            throw new StaleDataException();
        }
        state = next;
        lastBy = account;
        lastAt = now;
        revision++;
    }

    public String text() {
        return text;
    }

    public String proposal() {
        return proposal;
    }

    public Draft told() {
        return new Draft(
                id, revision, name, state, by, at, Optional.ofNullable(lastBy), Optional.ofNullable(lastAt),
                Optional.ofNullable(instrument).map(InstrumentId::new));
    }
}

package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a letter's timeline, never changed. */
@Entity
@Table(name = "correspondence_history")
public class HistoryLine {

    @Id private String id;
    @Version private long version;
    @Column(name = "letter_id") private String letterId;
    @Column(name = "seq_no") private long seq;
    @Column(name = "made_at") private Instant at;
    private String account;
    @Column(name = "person_name") private String name;
    private String act;
    private String note;
    private @Nullable String state;

    protected HistoryLine() {} // for JPA

    public HistoryLine(
            String id, String letterId, long seq, Instant at, String account, String name, String act, String note) {
        this.id = id;
        this.letterId = letterId;
        this.seq = seq;
        this.at = at;
        this.account = account;
        this.name = name;
        this.act = act;
        this.note = note;
    }

    /** As above, told with the state the letter is in from then on. */
    public HistoryLine leadingTo(String next) {
        state = next;
        return this;
    }

    public String id() {
        return id;
    }

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String act() {
        return act;
    }

    public String note() {
        return note;
    }
}

package th.samnak.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;

/** One comment on a record. Its words can be mended for some minutes by whoever wrote it; deleting it leaves a mark. */
@Entity
@Table(name = "audit_comments")
public class Comment {

    /** How long its author may mend it. */
    public static final Duration MENDABLE = Duration.ofMinutes(15);

    private static final int LONGEST = 4000;

    @Id
    private String id;

    private String record;
    private String account;
    private PersonId person;

    @Column(name = "person_name")
    private String name;

    private String post;
    private String body;
    private String mentioned;

    @Column(name = "said_at")
    private Instant at;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Comment() {}

    public Comment(String id, String record, Caller by, String post, Instant at) {
        this.id = id;
        this.record = record;
        this.account = by.account();
        this.person = by.person();
        this.name = by.name();
        this.post = post;
        this.body = "";
        this.mentioned = "";
        this.at = at;
    }

    /** @throws RuleViolation when there are no words, or too many */
    public void say(String words, List<PersonId> people) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw RuleViolation.of("comment", "audit.error.words", LONGEST);
        }
        body = words.strip();
        mentioned = people.stream().map(PersonId::value).collect(Collectors.joining(","));
    }

    /** @throws RuleViolation when it is another's, too old or deleted */
    public void mend(String words, List<PersonId> people, Caller by, Instant now) {
        requireOwn(by);
        if (!mendable(by, now)) {
            throw new RuleViolation("audit.error.too-late", MENDABLE.toMinutes());
        }
        say(words, people);
        editedAt = now;
    }

    /** Takes the words away; that something was said, and by whom, remains. */
    public void delete(Caller by, Instant now) {
        requireOwn(by);
        body = "";
        mentioned = "";
        deletedAt = now;
    }

    public boolean mendable(Caller by, Instant now) {
        return own(by) && deletedAt == null && now.isBefore(at.plus(MENDABLE));
    }

    public boolean own(Caller by) {
        return account.equals(by.account());
    }

    private void requireOwn(Caller by) {
        if (!own(by)) {
            throw new RuleViolation("audit.error.not-yours");
        }
    }

    public String id() {
        return id;
    }

    public String record() {
        return record;
    }

    public PersonId person() {
        return person;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String post() {
        return post;
    }

    public String body() {
        return body;
    }

    public List<PersonId> mentioned() {
        return mentioned.isEmpty() ? List.of() : Arrays.stream(mentioned.split(",")).map(PersonId::new).toList();
    }

    public Instant at() {
        return at;
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    public boolean deleted() {
        return deletedAt != null;
    }
}

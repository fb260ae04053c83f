package th.samnak.rest.hook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Where another system wants to be told that something happened to records its owner may see. */
@Entity
@Table(name = "rest_hooks")
public class Hook {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EVENTS = 2000;
    private static final Pattern EVENT = Pattern.compile("\\*|[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){0,2}(\\.\\*)?");

    @Id
    private String id;

    private String name;
    private String url;
    private String events;
    private String account;
    private PersonId person;
    private UnitId unit;
    private int turns = 1;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Version
    private long version;

    @NullUnmarked
    protected Hook() {} // for JPA

    /** @param events such as {@code correspondence.incoming.created}, {@code meetings.*} or {@code *} */
    public Hook(String id, String name, String url, List<String> events, Caller owner, Instant now) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw RuleViolation.of("name", "rest.error.name");
        }
        String all = String.join(" ", events);
        if (events.isEmpty() || all.length() > LONGEST_EVENTS || !events.stream().allMatch(event -> EVENT.matcher(event).matches())) {
            throw RuleViolation.of("events", "rest.error.events");
        }
        this.id = id;
        this.name = name.strip();
        this.url = url;
        this.events = all;
        this.account = owner.account();
        this.person = owner.person();
        this.unit = owner.unit();
        this.madeAt = now;
    }

    public boolean wants(String event) {
        return events().stream().anyMatch(wanted -> wanted.endsWith("*")
                ? event.startsWith(wanted.substring(0, wanted.length() - 1))
                : event.equals(wanted));
    }

    /** From now on another secret counts. */
    public void turn() {
        turns++;
    }

    public void end(String by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    public boolean active() {
        return endedAt == null;
    }

    /** The owner as far as it tells: without roles. Nothing secret leaves the house, whoever asks. */
    public Caller owner() {
        return new Caller(person, account, "", unit, Set.of(), Secrecy.ORDINARY);
    }

    /** What the secret is made from. */
    public String secretOf() {
        return id + ":" + turns;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String url() {
        return url;
    }

    public List<String> events() {
        return Arrays.asList(events.split(" "));
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}

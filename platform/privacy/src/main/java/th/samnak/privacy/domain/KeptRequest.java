package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** คำขอใช้สิทธิของเจ้าของข้อมูลส่วนบุคคล: from its receipt to the answer. */
@Entity
@Table(name = "privacy_requests")
public class KeptRequest {

    /** Which right (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30 ถึง 36); message key {@code privacy.right.<NAME>}. */
    public enum Right {
        ACCESS,
        PORTABILITY,
        OBJECTION,
        ERASURE,
        RESTRICTION,
        CORRECTION
    }

    /** How far it has come; message key {@code privacy.state.<NAME>}. */
    public enum State {
        RECEIVED,
        IDENTIFIED,
        GRANTED,
        PARTLY,
        REFUSED,
        WITHDRAWN;

        public boolean open() {
            return this == RECEIVED || this == IDENTIFIED;
        }
    }

    /** Who asks. @param person whom the organisation knows @param identifier may be empty */
    public record Applicant(Optional<PersonId> person, String name, String identifier, String contact) {}

    @Id
    private String id;

    private UnitId agency;

    @Column(name = "year_be")
    private int year;

    @Column(name = "entry_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private Right kind;

    private @Nullable PersonId person;
    private String applicant;
    private String identifier;
    private String contact;
    private String wish;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String figure;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "identified_by")
    private String identifiedBy;

    private @Nullable PersonId handler;
    private String answer;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @NullUnmarked
    protected KeptRequest() {} // for JPA

    public KeptRequest(String id, Series series, int number, Right kind, Applicant who, String wish, LocalDate receivedOn) {
        this.id = id;
        this.agency = series.unit();
        this.year = series.year();
        this.number = number;
        this.kind = kind;
        this.person = who.person().orElse(null);
        this.applicant = who.name();
        this.identifier = who.identifier();
        this.contact = who.contact();
        this.wish = wish;
        this.receivedOn = receivedOn;
        this.state = State.RECEIVED;
        this.identifiedBy = "";
        this.answer = "";
    }

    /** @param rule the figure by which it was reckoned */
    public KeptRequest dueOn(LocalDate day, String rule) {
        dueOn = day;
        figure = rule;
        return this;
    }

    /** It is the person themselves, or somebody in their name. @param how what was looked at to know it */
    public void identify(PersonId officer, String how) {
        if (state != State.RECEIVED) {
            throw new RuleViolation("privacy.error.not-now");
        }
        state = State.IDENTIFIED;
        handler = officer;
        identifiedBy = how;
    }

    /** @throws RuleViolation before it is known who asks, and when it was answered before */
    public void answer(State outcome, PersonId officer, String words, Instant now) {
        boolean withdrawn = outcome == State.WITHDRAWN && state.open();
        if (outcome.open() || !withdrawn && state != State.IDENTIFIED) {
            throw new RuleViolation(state == State.RECEIVED ? "privacy.error.not-identified" : "privacy.error.not-now");
        }
        if (words.isBlank()) {
            throw RuleViolation.of("answer", "privacy.error.required");
        }
        state = outcome;
        handler = officer;
        answer = words;
        decidedAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UnitId agency() {
        return agency;
    }

    /** {@code 3/2569}. */
    public String number() {
        return number + "/" + year;
    }

    public Right kind() {
        return kind;
    }

    public Applicant applicant() {
        return new Applicant(Optional.ofNullable(person), applicant, identifier, contact);
    }

    public String wish() {
        return wish;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String figure() {
        return figure;
    }

    public State state() {
        return state;
    }

    public String identifiedBy() {
        return identifiedBy;
    }

    public Optional<PersonId> handler() {
        return Optional.ofNullable(handler);
    }

    public String answer() {
        return answer;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}

package th.samnak.correspondence.incoming.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.Keeping;

/** หนังสือรับ: a letter that came in, from its arrival to the archive. Its states and steps are those of {@link IncomingStep}. */
@Entity
@Table(name = "correspondence_incoming")
public class IncomingLetter {

    @Id private String id;
    @Version private long version;
    private UnitId registry;
    @Enumerated(EnumType.STRING) private IncomingState state;
    @Embedded private Face face;
    @Embedded private Handling handling;
    @Embedded private @Nullable Due due;
    @Column(name = "received_at") private Instant receivedAt;
    @Column(name = "registered_at") private @Nullable Instant registeredAt;
    @Column(name = "reg_no") private @Nullable Integer number;
    @Embedded private @Nullable Course course;
    @Column(name = "action_taken") private String action;
    @Embedded private @Nullable Keeping keeping;

    protected IncomingLetter() {} // for JPA

    /** @param registry the unit whose desk it reached: an agency for the central one */
    public IncomingLetter(String id, UnitId registry, Face face, Handling handling, Instant receivedAt) {
        this.id = id;
        this.registry = registry;
        this.state = IncomingState.ARRIVED;
        this.face = face;
        this.handling = handling;
        this.receivedAt = receivedAt;
        this.action = "";
    }

    /** The letter itself, or its sender, names a time. */
    public void dueBy(Instant named) {
        due = Due.named(named);
    }

    /** Mends what was written down. @param named the time named by the letter or its sender @throws RuleViolation once it is registered */
    public void amend(Face mended, Handling how, Optional<Instant> named) {
        if (registeredAt != null || state == IncomingState.RETURNED) {
            throw new RuleViolation("correspondence.error.registered");
        }
        this.face = mended;
        this.handling = how;
        this.due = named.map(Due::named).orElse(null);
    }

    public void check() {
        if (secret()) {
            throw new RuleViolation("correspondence.error.secret-desk");
        }
        take(IncomingStep.CHECK);
    }

    /** @param level at least CONFIDENTIAL */
    public void toSecretDesk(Secrecy level, String reason) {
        if (!level.isSecret()) {
            throw RuleViolation.of("level", "correspondence.error.level");
        }
        handling = handling.classified(level, reason);
        take(IncomingStep.TO_SECRET_DESK);
    }

    /** @param first when the first action is due */
    public void register(int given, Instant when, Due first) {
        if (secret() && state == IncomingState.CHECKED) {
            throw new RuleViolation("correspondence.error.secret-desk");
        }
        take(IncomingStep.REGISTER);
        number = given;
        registeredAt = when;
        due = first;
    }

    public void returnToSender() {
        take(IncomingStep.RETURN_TO_SENDER);
        course = course().heldBy(Optional.empty());
    }

    public void route(UnitId owner) {
        take(IncomingStep.ROUTE);
        course = course().routedTo(owner);
    }

    public void refuse() {
        take(IncomingStep.REFUSE);
        course = new Course();
    }

    public void accept(int given) {
        take(IncomingStep.ACCEPT);
        course = course().accepted(given);
    }

    /** @param answer when the officer is to have acted */
    public void assign(PersonId person, Due answer) {
        take(IncomingStep.ASSIGN);
        course = course().assignedTo(person);
        due = answer;
    }

    public void propose(PersonId superior) {
        take(IncomingStep.PROPOSE);
        course = course().heldBy(Optional.of(superior));
    }

    public void passUp(PersonId superior) {
        take(IncomingStep.PASS_UP);
        course = course().heldBy(Optional.of(superior));
    }

    /** To its officer, or to the unit's desk that proposed it before anybody dealt with it. */
    public void sendBack() {
        take(IncomingStep.SEND_BACK);
        course = course().heldBy(course().officer());
        if (course.officer().isEmpty()) {
            state = IncomingState.AT_UNIT;
        }
    }

    /** Decided by giving it to somebody. @param answer when they are to have acted */
    public void ordered(PersonId person, Due answer) {
        take(IncomingStep.DECIDE);
        state = IncomingState.ASSIGNED;
        course = course().assignedTo(person);
        due = answer;
    }

    /** The decision was taken back at once. */
    public void reopen(PersonId superior) {
        if (state != IncomingState.ORDERED) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        state = IncomingState.PROPOSED;
        course = course().heldBy(Optional.of(superior));
        action = "";
    }

    /** Somebody else is asked for the same. */
    public void heldBy(PersonId superior) {
        if (state == IncomingState.PROPOSED) {
            course = course().heldBy(Optional.of(superior));
        }
    }

    /** @param taken what was decided, for the column การปฏิบัติ */
    public void decide(String taken) {
        take(IncomingStep.DECIDE);
        course = course().heldBy(course().officer());
        action = taken;
    }

    public void replied(String docNo) {
        take(IncomingStep.REPLY);
        action = docNo;
    }

    public void file() {
        take(IncomingStep.FILE);
    }

    public void close(Keeping where) {
        take(IncomingStep.CLOSE);
        keeping = where;
        course = course().heldBy(Optional.empty());
    }

    public void archive() {
        take(IncomingStep.ARCHIVE);
    }

    /** To be kept before a step that may be taken back. */
    public Stand stand() {
        return new Stand(state, course, due, keeping);
    }

    /** The step taken since is taken back. */
    public void standAgain(Stand before) {
        state = before.state;
        course = before.course;
        due = before.due;
        keeping = before.keeping;
    }

    /** Whoever dealt with it, or must act on it, gives that up to somebody else. State and deadline stay. */
    public void handOver(PersonId from, PersonId to) {
        course = course().handedOver(from, to);
    }

    /** The authority gives it another level, whatever state it is in. */
    public void classify(Secrecy level, String reason) {
        handling = handling.classified(level, reason);
    }

    /** What it was about is gone; number, subject and dates stay. */
    public void destroyed() {
        face = new Face(face.docNo(), face.docDate(), face.from(), face.to(), face.subject(), "", List.of(), face.docDate());
    }

    private void take(IncomingStep step) {
        if (!step.legalFrom(state)) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        state = step.to();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UnitId registry() {
        return registry;
    }

    public IncomingState state() {
        return state;
    }

    public Face face() {
        return face;
    }

    public Handling handling() {
        return handling;
    }

    public boolean secret() {
        return handling.secrecy().isSecret();
    }

    public Optional<Instant> dueAt() {
        return due().flatMap(Due::at);
    }

    /** The figure of law its deadline was reckoned with; empty when somebody named the day. */
    public Optional<String> dueFigure() {
        return due().flatMap(Due::figure);
    }

    /** By when it is to be acted upon, with the figure behind it; empty as long as nothing is due. */
    public Optional<Due> due() {
        return Optional.ofNullable(due);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    /** Where it is and who must act. */
    public Course course() {
        return course == null ? new Course() : course;
    }

    public String action() {
        return action;
    }

    public Optional<Keeping> keeping() {
        return Optional.ofNullable(keeping).filter(where -> where.retention().isPresent());
    }
}

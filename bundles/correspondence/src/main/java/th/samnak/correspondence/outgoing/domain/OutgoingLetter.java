package th.samnak.correspondence.outgoing.domain;

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
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.letter.domain.Wording;

/** หนังสือส่ง: from the first draft to the answer. Its states and steps are those of {@link OutgoingStep}. */
@Entity
@Table(name = "correspondence_outgoing")
public class OutgoingLetter {

    @Id private String id;
    @Version private long version;
    private UnitId unit;
    private PersonId drafter;
    private @Nullable PersonId holder;
    @Enumerated(EnumType.STRING) private OutgoingState state;
    @Embedded private Text text;
    @Embedded private Handling handling;
    private @Nullable String answers;
    @Column(name = "created_at") private Instant createdAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Embedded private @Nullable Signature signature;
    @Embedded private @Nullable Sending sending;
    @Column(name = "cancel_reason") private @Nullable String cancelReason;
    @Embedded private @Nullable Keeping keeping;
    private String destroyed;

    protected OutgoingLetter() {} // for JPA

    public OutgoingLetter(
            String id, UnitId unit, PersonId drafter, Text text, Handling handling, Optional<String> answers, Instant now) {
        this.id = id;
        this.unit = unit;
        this.drafter = drafter;
        this.holder = drafter;
        this.state = OutgoingState.DRAFT;
        this.text = text;
        this.handling = handling;
        this.answers = answers.orElse(null);
        this.createdAt = now;
        this.changedAt = now;
        this.destroyed = "no";
    }

    public void revise(Text revised, Handling how, Optional<String> answered, Instant now) {
        take(OutgoingStep.REVISE, now);
        text = revised;
        handling = how;
        answers = answered.orElse(null);
    }

    public void submit(PersonId checker, Instant now) {
        take(OutgoingStep.SUBMIT, now);
        holder = checker;
    }

    /** @throws RuleViolation when the drafter would check their own draft, or something is missing */
    public void check(PersonId checker, Instant now) {
        if (checker.equals(drafter)) {
            throw new RuleViolation("correspondence.error.own-draft");
        }
        text.complete();
        take(OutgoingStep.MARK_CHECKED, now);
        holder = checker;
    }

    public void propose(PersonId superior, Instant now) {
        take(OutgoingStep.PROPOSE, now);
        holder = superior;
    }

    /** Whoever acts in the place of the one who has it. */
    public void inHandsOf(PersonId person) {
        holder = person;
    }

    public void sendBack(Instant now) {
        take(OutgoingStep.SEND_BACK, now);
        holder = drafter;
    }

    /** Signed, numbered and dated. @param signed its signer must hold the letter */
    public void sign(Signature signed) {
        if (!signed.signer().person().equals(holder)) {
            throw new RuleViolation("correspondence.error.not-holder");
        }
        text.complete();
        take(OutgoingStep.SIGN, signed.at());
        signature = signed;
        holder = null;
    }

    /** @throws RuleViolation when its secrecy forbids the channel */
    public void send(Channel channel, Instant now) {
        if (!channel.allows(handling.secrecy())) {
            throw RuleViolation.of("channel", "correspondence.error.channel");
        }
        take(OutgoingStep.SEND, now);
        sending = new Sending(channel, now);
    }

    public void delivered(String receivedBy, Instant when, Instant now) {
        if (when.isAfter(now)) {
            throw RuleViolation.of("at", "correspondence.error.future-date");
        }
        Sending done = sending().orElseGet(Sending::new).delivered(receivedBy, when);
        take(OutgoingStep.CONFIRM_DELIVERY, now);
        sending = done;
    }

    public void answered(Instant now) {
        take(OutgoingStep.ANSWER, now);
    }

    /** @param reason must not be blank */
    public void cancel(String reason, Instant now) {
        String words = Wording.required("reason", reason, 500);
        take(OutgoingStep.CANCEL, now);
        cancelReason = words;
        holder = null;
    }

    /** While its text may still change, what somebody drafts or must act on goes to somebody else. */
    public void handOver(PersonId from, PersonId to) {
        if (state.open() && from.equals(drafter)) {
            drafter = to;
        }
        if (from.equals(holder)) {
            holder = to;
        }
    }

    public void fileCopy(Keeping where) {
        if (!OutgoingStep.FILE_COPY.legalFrom(state) || keeping().isPresent()) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        keeping = where;
    }

    /** The authority gives it another level, whatever state it is in. */
    public void classify(Secrecy level, String reason) {
        handling = handling.classified(level, reason);
    }

    /** What it said is gone; number, subject and dates stay. */
    public void destroyed() {
        text = new Text(
                text.kind(), text.issuer(), text.addressee(), text.salutation(), text.subject(), "", "", List.of(), List.of(),
                text.internalTo());
        destroyed = "yes";
    }

    /** @throws RuleViolation when nothing is left to be read */
    public void readable() {
        if (isDestroyed()) {
            throw new RuleViolation("correspondence.error.destroyed");
        }
    }

    public boolean isDestroyed() {
        return "yes".equals(destroyed);
    }

    private void take(OutgoingStep step, Instant now) {
        if (!step.legalFrom(state)) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        state = step.to();
        changedAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UnitId unit() {
        return unit;
    }

    public PersonId drafter() {
        return drafter;
    }

    public Optional<PersonId> holder() {
        return Optional.ofNullable(holder);
    }

    public OutgoingState state() {
        return state;
    }

    public Text text() {
        return text;
    }

    public Handling handling() {
        return handling;
    }

    public Optional<String> answers() {
        return Optional.ofNullable(answers);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Signature> signature() {
        return Optional.ofNullable(signature).filter(Signature::given);
    }

    public Optional<Sending> sending() {
        return Optional.ofNullable(sending);
    }

    public String cancelReason() {
        return cancelReason == null ? "" : cancelReason;
    }

    public Optional<Keeping> keeping() {
        return Optional.ofNullable(keeping).filter(where -> where.retention().isPresent());
    }
}

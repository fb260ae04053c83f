package th.samnak.handover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.Signature;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.api.Line;
import th.samnak.handover.api.Wish;

/** A hand-over and how far it has come. */
@Entity
@Table(name = "handover_cases")
public class KeptCase {

    private static final int LONGEST_TROUBLE = 2000;

    @Id
    private String id;

    private UnitId agency;
    private PersonId giver;
    private PersonId receiver;

    @Enumerated(EnumType.STRING)
    private Occasion.Reason reason;

    private LocalDate effective;

    @Enumerated(EnumType.STRING)
    private State state;

    @Lob
    private String named;

    @Column(name = "planned_by")
    private PersonId plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "decided_by")
    private @Nullable PersonId decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "carried_out_at")
    private @Nullable Instant carriedOutAt;

    @Column(name = "receipt_no")
    private @Nullable Integer receiptNo;

    @Column(name = "receipt_year")
    private @Nullable Integer receiptYear;

    @Lob
    private String lines = "";

    private @Nullable String checksum;
    private String trouble = "";

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptCase() {}

    /** @param rights whether a second person must confirm */
    public KeptCase(String id, UnitId agency, Wish wish, boolean rights, PersonId by, Instant at) {
        this.id = id;
        this.agency = agency;
        this.giver = wish.occasion().person();
        this.receiver = wish.to();
        this.reason = wish.occasion().reason();
        this.effective = wish.occasion().on();
        this.named = Receipt.write(wish.kinds(), wish.single());
        this.state = rights ? State.PROPOSED : State.PLANNED;
        this.plannedBy = by;
        this.plannedAt = at;
    }

    /** Four eyes: neither who planned it nor who gives or gets something by it. */
    public void confirm(PersonId by, Instant at) {
        demand(EnumSet.of(State.PROPOSED));
        if (party(by)) {
            throw new RuleViolation("handover.error.four-eyes");
        }
        decidedBy = by;
        decidedAt = at;
        state = State.PLANNED;
    }

    /** Whether somebody planned it, or gives or gets something by it. */
    public boolean party(PersonId person) {
        Wish wish = wish();
        return person.equals(plannedBy) || person.equals(giver) || person.equals(receiver)
                || Stream.concat(wish.kinds().values().stream(), wish.single().values().stream()).anyMatch(person::equals);
    }

    public void withdraw() {
        demand(EnumSet.of(State.PROPOSED, State.PLANNED));
        state = State.WITHDRAWN;
        trouble = "";
    }

    /** @throws RuleViolation before its day, or when it is not planned */
    public void begin(LocalDate today) {
        demand(EnumSet.of(State.PLANNED));
        if (today.isBefore(effective)) {
            throw new RuleViolation("handover.error.too-early", effective);
        }
    }

    /** It is done. @param no of the receipt @param year of the Buddhist era */
    public void carryOut(Instant at, int no, int year, List<Line> done) {
        carriedOutAt = at;
        receiptNo = no;
        receiptYear = year;
        lines = Receipt.write(done);
        state = State.CARRIED_OUT;
        trouble = "";
        checksum = Receipt.checksum(text());
    }

    /** What the checksum is taken over. */
    private String text() {
        return String.join("\n", id, number().orElse(""), agency.value(), giver.value(), receiver.value(), reason.name(),
                effective.toString(), plannedBy.value(), decidedBy == null ? "-" : decidedBy.value(), lines);
    }

    public void close() {
        demand(EnumSet.of(State.CARRIED_OUT));
        state = State.CLOSED;
    }

    /** Why it could not be carried out; told until it can, or is given up. */
    public void stopped(Finding why) {
        String told = why.messageKey() + "\t" + String.join("\t", why.arguments().stream().map(String::valueOf).toList());
        trouble = told.length() > LONGEST_TROUBLE ? told.substring(0, LONGEST_TROUBLE) : told;
    }

    private void demand(Set<State> states) {
        if (!states.contains(state)) {
            throw new RuleViolation("handover.error.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private Optional<String> number() {
        return Optional.ofNullable(receiptNo).map(no -> no + "/" + receiptYear);
    }

    public String id() {
        return id;
    }

    public UnitId agency() {
        return agency;
    }

    public State state() {
        return state;
    }

    public Wish wish() {
        return new Wish(new Occasion(giver, reason, effective), receiver, Receipt.named("kind", named), Receipt.named("single", named));
    }

    public HandOver told(List<Signature> signatures) {
        return new HandOver(id, agency, wish(), state, plannedBy, plannedAt, Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt), Optional.ofNullable(carriedOutAt), number(), Receipt.read(lines),
                Optional.ofNullable(checksum), signatures, trouble());
    }

    private Optional<Finding> trouble() {
        String[] cells = trouble.split("\t");
        return trouble.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(cells[0], Arrays.<Object>asList((Object[]) cells).subList(1, cells.length)));
    }

    /** Whether the receipt is still what it was when it was made. */
    public boolean genuine() {
        return checksum != null && checksum.equals(Receipt.checksum(text()));
    }
}

package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.PersonalContent;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordFacts;
import th.samnak.api.records.RecordId;

/** What the register knows of one record. */
@Entity
@Table(name = "records_entries")
public class Entry {

    /** In {@code due_day}: open, with no deadline. */
    public static final LocalDate SOMETIME = LocalDate.of(9999, 12, 30);
    /** In {@code due_day}: nothing is to be done any more. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REFERENCE = 120;
    private static final int LEAST_URGENT = 3;
    private static final int SATANG = 2;

    @Id
    private String id;

    @Column(name = "lot_id")
    private int lot;

    private String title;

    @Enumerated(EnumType.STRING)
    private Secrecy secrecy;

    private LocalDate begun;

    @Column(name = "open_matters")
    private int open;

    private @Nullable LocalDate deadline;
    private @Nullable BigDecimal amount;

    @Column(name = "record_key")
    private String key;

    private String reference = "";
    private String status = "";
    private @Nullable PersonId holder;
    private int haste;
    private String personal = "";

    @Column(name = "due_day")
    private LocalDate due;

    @Column(name = "changed_at")
    private Instant changed;

    @Column(name = "ended_on")
    private @Nullable LocalDate ended;

    @Column(name = "destroyable_from")
    private @Nullable LocalDate destroyable;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Entry() {}

    /** @param today on which it is entered */
    public Entry(RecordEntry entry, Lot lot, Instant now, LocalDate today) {
        this.id = entry.id().toString();
        this.key = entry.id().key();
        this.lot = lot.id();
        this.begun = entry.begun();
        become(entry, now, today);
    }

    /** Takes over what has become of the record; where and when it was founded stays. */
    public final void become(RecordEntry entry, Instant now, LocalDate today) {
        RecordFacts facts = entry.facts();
        title = entry.title().length() > LONGEST_TITLE ? entry.title().substring(0, LONGEST_TITLE) : entry.title();
        secrecy = entry.secrecy();
        open = entry.open() ? 1 : 0;
        deadline = entry.deadline().orElse(null);
        due = entry.open() ? entry.deadline().orElse(SOMETIME) : NEVER;
        amount = entry.amount().map(baht -> baht.setScale(SATANG, RoundingMode.HALF_UP)).orElse(null);
        reference = facts.reference().length() > LONGEST_REFERENCE
                ? facts.reference().substring(0, LONGEST_REFERENCE)
                : facts.reference();
        status = facts.status();
        holder = facts.holder().orElse(null);
        haste = LEAST_URGENT - Math.clamp(facts.urgency(), 0, LEAST_URGENT);
        personal = facts.personal().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        changed = facts.changed().orElse(now);
        LocalDate formerly = ended;
        ended = entry.open() ? null : facts.ended().orElse(formerly == null ? today : formerly);
    }

    /** @param from first day on which it need not be kept any longer; empty for ever, or while the clock does not run */
    public void destroyable(Optional<LocalDate> from) {
        destroyable = from.orElse(null);
    }

    /** When the matter ended; empty while it is open. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    /** Leaves its lot for another one on its own. @param number of the move, from 1 */
    public Move moveTo(Lot next, Lot former, int number, LocalDate on) {
        lot = next.id();
        return new Move(id, number, former, next.id(), on);
    }

    public int lot() {
        return lot;
    }

    public Secrecy secrecy() {
        return secrecy;
    }

    public LocalDate begun() {
        return begun;
    }

    public RecordEntry told(UnitId custodian) {
        RecordFacts facts = new RecordFacts(
                reference, status, Optional.ofNullable(holder), LEAST_URGENT - haste, personal(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of());
        return new RecordEntry(
                RecordId.parse(id), title, secrecy, custodian, begun, open > 0, Optional.ofNullable(deadline),
                Optional.ofNullable(amount), facts);
    }

    private Set<PersonalContent> personal() {
        return Arrays.stream(personal.split(","))
                .filter(name -> !name.isEmpty())
                .map(PersonalContent::valueOf)
                .collect(Collectors.toSet());
    }
}

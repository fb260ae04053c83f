package th.samnak.correspondence.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.letter.domain.Wording;

/** What a destruction list says about one filed letter. */
@Embeddable
public class Judgement {

    @Enumerated(EnumType.STRING) private Fate fate;
    @Column(name = "list_id") private @Nullable String listId;
    @Column(name = "list_no") private @Nullable Integer no;
    @Column(name = "new_date") private @Nullable LocalDate newDate;
    private String reason;
    @Column(name = "destroyed_on") private @Nullable LocalDate destroyedOn;
    private String tombstone;

    protected Judgement() {} // for JPA

    private Judgement(Fate fate, @Nullable String listId, @Nullable Integer no, @Nullable LocalDate newDate, String reason) {
        this.fate = fate;
        this.listId = listId;
        this.no = no;
        this.newDate = newDate;
        this.reason = reason;
        this.tombstone = "";
    }

    static Judgement kept() {
        return new Judgement(Fate.KEPT, null, null, null, "");
    }

    Judgement listed(String list, int number) {
        if (fate != Fate.KEPT) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        return new Judgement(Fate.LISTED, list, number, null, "");
    }

    Judgement marked(Fate mark, Optional<LocalDate> until, String why) {
        if (fate == Fate.KEPT || fate == Fate.DESTROYED) {
            throw new RuleViolation("correspondence.error.not-now");
        }
        if (mark != Fate.DESTROY && mark != Fate.EXTENDED && mark != Fate.TRANSFERRED) {
            throw RuleViolation.of("fate", "correspondence.error.mark");
        }
        if (mark == Fate.EXTENDED && until.isEmpty()) {
            throw RuleViolation.of("newDate", "correspondence.error.required");
        }
        String words = mark == Fate.EXTENDED ? Wording.required("reason", why, 500) : Wording.optional("reason", why, 500);
        return new Judgement(mark, listId, no, mark == Fate.EXTENDED ? until.orElseThrow() : null, words);
    }

    Judgement carriedOut(LocalDate today, String stone) {
        Judgement done = switch (fate) {
            case DESTROY -> new Judgement(Fate.DESTROYED, listId, no, null, reason);
            case EXTENDED -> new Judgement(Fate.KEPT, null, null, newDate, reason);
            case TRANSFERRED -> new Judgement(Fate.TRANSFERRED, listId, no, null, reason);
            case KEPT, LISTED, DESTROYED -> throw new RuleViolation("correspondence.error.not-now");
        };
        done.destroyedOn = fate == Fate.DESTROY ? today : null;
        done.tombstone = fate == Fate.DESTROY ? stone : "";
        return done;
    }

    public Fate fate() {
        return fate;
    }

    public Optional<String> listId() {
        return Optional.ofNullable(listId);
    }

    public int no() {
        return no == null ? 0 : no;
    }

    public Optional<LocalDate> newDate() {
        return Optional.ofNullable(newDate);
    }

    public String reason() {
        return reason;
    }

    public Optional<LocalDate> destroyedOn() {
        return Optional.ofNullable(destroyedOn);
    }

    /** Checksums of the destroyed files, a line each. */
    public String tombstone() {
        return tombstone;
    }
}

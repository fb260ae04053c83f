package th.samnak.api.approvals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/**
 * What is proposed.
 *
 * @param kind id of its {@link MatterKind}
 * @param unit in whose name, or on whose matter
 * @param title one line; of a secret record its masked form only
 * @param text why it is asked, may be empty, at most 4000 characters
 * @param urgency 0 ordinary to 4 by a stated time (ระเบียบงานสารบรรณ ข้อ 28)
 * @param amount in baht, where money is decided on
 * @param concerns the person it is about; they decide on no step of it
 * @param due by when; empty to follow from the kind
 * @param to to whom first, instead of the nearest superior; the rest of the way follows from them
 * @param within the matter of which this is a part, and which waits for it
 * @param actedFirst it was done already and is to be ratified
 * @param asks with which words, where its kind leaves the choice; empty for those of the kind
 */
public record Submission(
        String kind,
        RecordId record,
        UnitId unit,
        String title,
        Secrecy secrecy,
        String text,
        int urgency,
        Optional<BigDecimal> amount,
        Optional<PersonId> concerns,
        Optional<LocalDate> due,
        Optional<PersonId> to,
        Optional<String> within,
        boolean actedFirst,
        Optional<Proposal> asks) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 4000;

    /** @throws RuleViolation when title or text are too long or the title is blank */
    public Submission {
        title = title.strip();
        text = text.strip();
        if (title.isEmpty()) {
            throw RuleViolation.of("title", "approvals.error.title");
        }
        if (title.length() > LONGEST_TITLE) {
            title = title.substring(0, LONGEST_TITLE);
        }
        if (text.length() > LONGEST_TEXT) {
            throw RuleViolation.of("text", "approvals.error.too-long", LONGEST_TEXT);
        }
    }

    /** As its kind asks. */
    public Submission(
            String kind,
            RecordId record,
            UnitId unit,
            String title,
            Secrecy secrecy,
            String text,
            int urgency,
            Optional<BigDecimal> amount,
            Optional<PersonId> concerns,
            Optional<LocalDate> due,
            Optional<PersonId> to,
            Optional<String> within,
            boolean actedFirst) {
        this(kind, record, unit, title, secrecy, text, urgency, amount, concerns, due, to, within, actedFirst, Optional.empty());
    }

    /** An ordinary matter without money. */
    public static Submission of(String kind, RecordId record, UnitId unit, String title) {
        return new Submission(
                kind, record, unit, title, Secrecy.ORDINARY, "", 0, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }

    public Submission asking(String words) {
        return new Submission(kind, record, unit, title, secrecy, words, urgency, amount, concerns, due, to, within, actedFirst, asks);
    }

    /** @param with one of {@link MatterKind#proposals()} */
    public Submission asking(Proposal with, String words) {
        return new Submission(
                kind, record, unit, title, secrecy, words, urgency, amount, concerns, due, to, within, actedFirst, Optional.of(with));
    }

    public Submission pressing(int how, Optional<LocalDate> by) {
        return new Submission(kind, record, unit, title, secrecy, text, how, amount, concerns, by, to, within, actedFirst, asks);
    }

    public Submission secret(Secrecy level) {
        return new Submission(kind, record, unit, title, level, text, urgency, amount, concerns, due, to, within, actedFirst, asks);
    }

    public Submission over(BigDecimal baht) {
        return new Submission(
                kind, record, unit, title, secrecy, text, urgency, Optional.of(baht), concerns, due, to, within, actedFirst, asks);
    }

    public Submission about(PersonId person) {
        return new Submission(
                kind, record, unit, title, secrecy, text, urgency, amount, Optional.of(person), due, to, within, actedFirst, asks);
    }

    public Submission first(PersonId person) {
        return new Submission(
                kind, record, unit, title, secrecy, text, urgency, amount, concerns, due, Optional.of(person), within, actedFirst, asks);
    }

    public Submission partOf(String matter) {
        return new Submission(
                kind, record, unit, title, secrecy, text, urgency, amount, concerns, due, to, Optional.of(matter), actedFirst, asks);
    }

    public Submission toBeRatified() {
        return new Submission(
                kind, record, unit, title, secrecy, text, urgency, amount, concerns, due, to, within, true, asks);
    }
}

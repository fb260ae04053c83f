package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The dated rows beneath every {@link Chart}: append-only. What changes gets a new row and the old one is marked as superseded, so
 * that the organisation of any day can be told as it was known at any moment. Needs the permission to keep the organisation;
 * whoever keeps it gives nothing to themselves, be it a post, a part of one or the power of another, and takes back no change if
 * that would.
 *
 * <p>Facts are {@link Unit}, {@link Post}, {@link Tenure}, {@link Mandate}, {@link Authority}, {@link Absence},
 * {@link Person}, {@link Succeeded} and {@link LegalRule}.
 */
@ProviderType
public interface OrganisationBook {

    /** Rows of one kind, superseded ones too, by beginning and time of record. */
    <T> List<Dated<T>> rows(Class<T> kind);

    /** Keeps an instrument with its clauses; replaces what was kept of the same id. @param wording full text, empty if not kept */
    void keep(Instrument instrument, Optional<String> wording);

    Optional<String> wording(InstrumentId instrument);

    /** All instruments, of any day, newest first. */
    List<Instrument> instruments();

    /**
     * Lays down a fact from a day on.
     *
     * @return the fact's id
     * @throws th.samnak.api.errors.RuleViolation when it contradicts what holds then: two versions of a unit on one day, a prefix
     *     that an active unit of the agency has, a unit below itself, a second head or holder or principal post, a unit, post,
     *     person or clause that is unknown or does not stand all the time
     */
    <T> String begin(T fact, LocalDate from, Optional<LocalDate> until, Citation source);

    /**
     * Lets a fact end: it no longer holds on the given day. On its first day: it never comes to hold.
     *
     * @throws th.samnak.api.errors.RuleViolation when something rests on it then: units below it, posts and mandates in it, holders
     */
    void end(String fact, LocalDate until, Citation source);

    /**
     * From the day on, the former fact is as given, up to its former end: a unit renamed, moved or with another prefix, a post
     * retitled or moved, a person under another name. On its first day it is a correction.
     *
     * @return the new fact's id
     */
    <T> String replace(String former, T fact, LocalDate from, Citation source);

    /** Marks the units that take another's place from a day on; the ended unit's records and matters are theirs. */
    void succeed(UnitId former, UnitId successor, LocalDate from, Citation source);

    /**
     * Everything that the work writes belongs to the change of that name and can be taken back together. In the caller's
     * transaction.
     */
    void within(String change, Runnable work);

    /**
     * Takes back all rows of a change, so that {@link #checksum} is what it was before it. What was known in between stays on record.
     *
     * @throws th.samnak.api.errors.RuleViolation when something else has been built upon it since
     */
    void takeBack(String change);

    /** SHA-256 over all that is known now, in a fixed order, in lower-case hexadecimal: equal exactly when the organisation is the same. */
    String checksum();
}

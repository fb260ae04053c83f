package th.samnak.reorganisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records.Tally;

/** Reorganisations from the first draft to the countersigned hand-over. Every act needs its permission and is recorded. */
public interface Reorganisations {

    /** All plans, the newest first. */
    List<Plan> list();

    Optional<Plan> find(String id);

    /**
     * Begins a draft for an instrument that stands in the organisation's book.
     *
     * @return the plan's id
     */
    String draft(UnitId agency, InstrumentId instrument, LocalDate effective);

    /**
     * Keeps other operations and another mapping; operations that stay the same keep their clauses.
     *
     * @throws th.samnak.api.errors.StaleDataException if somebody else saved first
     * @throws th.samnak.api.errors.RuleViolation when it is no draft any more
     */
    Plan amend(String id, long version, LocalDate effective, List<Operation> operations, Mapping mapping);

    /**
     * Says on which clause of the instrument an operation of the draft rests; what the operation changes then cites it.
     *
     * @param clause empty: the instrument as a whole
     * @throws th.samnak.api.errors.RuleViolation when the instrument has no such clause
     */
    Plan cite(String id, long version, Operation operation, Optional<String> clause);

    /** The instrument is signed; the draft may no longer change its operations. */
    void sign(String id);

    /** It is published: the instrument's citation is complete. */
    void gazette(String id, Gazette gazette);

    /**
     * Confirms it for its day.
     *
     * @throws th.samnak.api.errors.RuleViolation when the caller drafted it, or the rehearsal blocks: the sentence names the first
     *     thing in the way
     */
    void schedule(String id);

    void withdraw(String id, String reason);

    /** What it would do, as the organisation and the registers stand now. Writes nothing. */
    Rehearsal rehearse(String id);

    /**
     * Carries it out in one transaction: entirely, or not at all. Called by the platform at 00:00 of its day, at the next start if
     * it was not running then, or by an administrator after its day has come.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is not planned, its day has not come, or the sums do not agree
     */
    Rehearsal cutOver(String id);

    /**
     * Takes it back, in one transaction: the organisation, custody and series are what they were.
     *
     * @throws th.samnak.api.errors.RuleViolation when something was already done under the new structure: the sentence names it
     */
    void undo(String id);

    /** What a unit has that a plan places by kind: records of the register, and what else functions tell of, budgets for example. */
    List<Tally> holdings(UnitId unit);

    /** Single ones of a kind that a unit has, in the order of their ids, a page of them. @param kind {@code module:type} */
    List<Piece> pieces(UnitId unit, String kind, int offset, int limit);

    /** What each unit hands to each other, after it was carried out. */
    List<HandOverList> lists(String id);

    /** The proof of the series that the plan closed and opened; empty before it was carried out, and once it is taken back. */
    Optional<SeriesCertificate> certificate(String id);

    /**
     * Signs a hand-over list for one side: by who heads that unit, or a unit above it. Nobody signs for both. With the last
     * signature the plan is closed.
     */
    void countersign(String list, HandOverList.Side side);
}

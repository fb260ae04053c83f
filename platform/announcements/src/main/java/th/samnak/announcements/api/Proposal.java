package th.samnak.announcements.api;

import java.util.List;
import th.samnak.api.organisation.Clause;

/**
 * What the reader makes of a text: nothing is laid down by it, a person confirms or corrects. Every part tells where it stands.
 *
 * @param units in their order, a unit before those below it
 * @param coverage how much of the text is accounted for
 */
public record Proposal(
        ProposedInstrument instrument,
        List<ProposedClause> clauses,
        List<ProposedUnit> units,
        List<ProposedOperation> operations,
        List<Passage> passages,
        List<Finding> findings,
        Coverage coverage) {

    public Proposal {
        clauses = List.copyOf(clauses);
        units = List.copyOf(units);
        operations = List.copyOf(operations);
        passages = List.copyOf(passages);
        findings = List.copyOf(findings);
    }

    /** The clauses of one kind that stand in the text. */
    public List<ProposedClause> present(Clause.Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind && !clause.missing()).toList();
    }

    public Proposal with(ProposedInstrument better) {
        return new Proposal(better, clauses, units, operations, passages, findings, coverage);
    }

    public Proposal withClauses(List<ProposedClause> better) {
        return new Proposal(instrument, better, units, operations, passages, findings, coverage);
    }

    public Proposal withUnits(List<ProposedUnit> better) {
        return new Proposal(instrument, clauses, better, operations, passages, findings, coverage);
    }

    public Proposal withOperations(List<ProposedOperation> better) {
        return new Proposal(instrument, clauses, units, better, passages, findings, coverage);
    }

    /**
     * @param understood letters and digits of the text that belong to a part of the proposal
     * @param total all letters and digits
     */
    public record Coverage(int understood, int total) {

        /** 0 to 100, rounded down; 100 of an empty text. */
        public int percent() {
            return total == 0 ? 100 : (int) (understood * 100L / total);
        }
    }
}

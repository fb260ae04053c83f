package th.samnak.reorganisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;

/**
 * From an announcement that was read to a drafted plan in one step. Nothing is decided by it: the draft says what the text says, and
 * a person completes and confirms it. Needs the permission to propose announcements and the one to draft plans.
 */
public interface AnnouncedPlans {

    /** Message key of the open point that a function has to be chosen. */
    String WHICH_DUTY = "reorganisation.open.which-duty";

    /**
     * What would be drafted; nothing is kept.
     *
     * @param announcement id of the announcement's draft, or of the instrument that it became
     * @throws th.samnak.api.errors.NotFound when nothing of that name was read
     * @throws th.samnak.api.errors.RuleViolation when the text tells of no agency that stands, or of no day
     */
    Outline outline(String announcement, Choice choice);

    /**
     * Keeps it, in one transaction: the announcement becomes an instrument unless it is one already, founding nothing, since its
     * units begin with the plan; and a plan is drafted with its operations, each citing its clause.
     */
    Outline draft(String announcement, Choice choice);

    /**
     * @param plan the drafted plan; empty in an outline
     * @param instrument what the announcement is, or would be, cited by
     * @param clauses of operations, as {@link Plan#clauses}
     * @param mapping orders that a transitional clause keeps in force
     * @param open what the text says and the draft does not do, and what it leaves open: sentences for a person; of a duty to be
     *     chosen ({@link #WHICH_DUTY}) the subject is the unit it leaves, and the first argument its name in {@link Choice#duties}
     */
    record Outline(
            Optional<String> plan,
            UnitId agency,
            InstrumentId instrument,
            LocalDate effective,
            List<Operation> operations,
            Map<Operation, String> clauses,
            Mapping mapping,
            List<Finding> open) {

        public Outline {
            operations = List.copyOf(operations);
            clauses = Map.copyOf(clauses);
            open = List.copyOf(open);
        }
    }

    /**
     * What a person adds to the text; what they leave out is found or left blank.
     *
     * @param instrument under which the announcement is cited from now on
     * @param units by Thai name: what no announcement tells of new and renamed units
     * @param duties by the words that the text has for what is transferred: the function that is meant, where its clauses do not tell
     */
    record Choice(
            Optional<InstrumentId> instrument,
            String titleEn,
            Optional<UnitId> agency,
            Map<String, NewUnit> units,
            Map<String, ModuleId> duties) {

        public static final Choice NONE = new Choice(Optional.empty(), "", Optional.empty(), Map.of());

        public Choice(Optional<InstrumentId> instrument, String titleEn, Optional<UnitId> agency, Map<String, NewUnit> units) {
            this(instrument, titleEn, agency, units, Map.of());
        }

        public Choice {
            units = Map.copyOf(units);
            duties = Map.copyOf(duties);
        }
    }

    /** @param id empty: the next free one @param letterPrefix may be empty */
    record NewUnit(Optional<UnitId> id, String nameEn, String letterPrefix) {}
}

package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;

/** How far the duties that the instruments lay down are answered by units and by functions that run. */
@ProviderType
public interface Coverage {

    /** By the mandates of the day and the functions running now. */
    Picture on(LocalDate day);

    /** @param lines in the order of instruments and clauses; functions without a duty last */
    record Picture(LocalDate day, List<Line> lines) {

        public Picture {
            lines = List.copyOf(lines);
        }

        public long count(State state) {
            return lines.stream().filter(line -> line.state() == state).count();
        }

        /** Covered lines in a hundred of those that should be; 100 when there are none. */
        public double percent() {
            long covered = count(State.COVERED);
            long all = covered + count(State.NOT_RUNNING) + count(State.UNASSIGNED);
            return all == 0 ? 100 : 100.0 * covered / all;
        }
    }

    /**
     * One clause, one unit, one function.
     *
     * @param clause empty for a function that no clause asks for
     * @param titleTh the clause's short title; of an instrument as a whole its own
     * @param records the kinds of record that the function keeps, by name
     * @param confirmed whether the agency has confirmed this reading
     */
    record Line(
            Optional<Citation> clause,
            String titleTh,
            String titleEn,
            Optional<UnitId> unit,
            Optional<ModuleId> function,
            List<String> records,
            State state,
            boolean confirmed) {

        public Line {
            records = List.copyOf(records);
        }
    }

    /** The message key of its name is {@code organisation.coverage.<state>} in lower case. */
    enum State {
        /** A unit does it with a function that runs. */
        COVERED,
        /** A unit should do it with a function that does not run. */
        NOT_RUNNING,
        /** A duty that no unit has with any function. */
        UNASSIGNED,
        /** A mark that the lettering jumps over. */
        MISSING,
        /** Of an instrument that no longer has effect. */
        EXPIRED,
        /** A function runs although no clause gives it to anybody. */
        ORPHANED
    }
}

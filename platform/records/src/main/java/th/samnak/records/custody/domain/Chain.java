package th.samnak.records.custody.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records.Custody;

/** The chain of custody of one record, put together link by link from its founding on. */
public final class Chain {

    private final List<Custody> links = new ArrayList<>();

    public Chain(UnitId founder, LocalDate begun) {
        links.add(new Custody(founder, begun, Optional.empty(), Optional.empty()));
    }

    /** From that day on the unit has it; a day before the last link's counts as that link's. */
    public void pass(UnitId unit, LocalDate day, Optional<Citation> source) {
        Custody last = links.getLast();
        if (last.unit().equals(unit)) {
            return;
        }
        LocalDate on = day.isBefore(last.from()) ? last.from() : day;
        links.set(links.size() - 1, new Custody(last.unit(), last.from(), Optional.of(on), last.source()));
        links.add(new Custody(unit, on, Optional.empty(), source));
    }

    public List<Custody> links() {
        return List.copyOf(links);
    }
}

package th.samnak.announcements.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** The units of an agency that stand on the day on which an announcement comes into force. */
final class Standing {

    private final Map<UnitId, Unit> units;
    private final UnitId agency;

    Standing(OrganisationBook book, UnitId agency, LocalDate day) {
        this.agency = agency;
        this.units = book.rows(Unit.class).stream()
                .filter(row -> row.supersededAt().isEmpty() && row.on(day))
                .collect(Collectors.toMap(row -> row.what().id(), row -> row.what(), (one, same) -> one));
    }

    Optional<UnitId> named(String name) {
        return units.values().stream()
                .filter(unit -> unit.nameTh().equals(name) && withinAgency(unit))
                .map(Unit::id)
                .findFirst();
    }

    private boolean withinAgency(Unit unit) {
        @Nullable Unit step = unit;
        while (step != null && !step.id().equals(agency)) {
            step = step.parent().map(units::get).orElse(null);
        }
        return step != null;
    }
}

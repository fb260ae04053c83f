package th.samnak.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.WorkingDays;

/** A calendar without holidays, but for days on which a test closes a unit. */
public final class WeekendsOnly implements WorkingDays {

    private final Map<UnitId, Holiday> closed = new HashMap<>();
    private final Optional<UnitId> unit;

    public WeekendsOnly() {
        this(Optional.empty());
    }

    private WeekendsOnly(Optional<UnitId> unit) {
        this.unit = unit;
    }

    /** From now on the unit has its own calendar with one free day. */
    public void close(UnitId of, LocalDate day) {
        closed.put(of, new Holiday(day, "วันหยุดของหน่วยงาน", "Closed", "มติตัวอย่าง", true));
    }

    @Override
    public WorkingDays of(UnitId asked) {
        WeekendsOnly own = new WeekendsOnly(Optional.of(asked));
        own.closed.putAll(closed);
        return own;
    }

    @Override
    public Optional<Holiday> holiday(LocalDate day) {
        return unit.map(closed::get).filter(holiday -> holiday.day().equals(day));
    }

    @Override
    public List<Holiday> holidays(int gregorianYear) {
        return List.of();
    }

    @Override
    public boolean covers(int gregorianYear) {
        return true;
    }
}

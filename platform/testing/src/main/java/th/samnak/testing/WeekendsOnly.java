package th.samnak.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.time.WorkingDays;

/** A calendar without holidays. */
public final class WeekendsOnly implements WorkingDays {

    @Override
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.empty();
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

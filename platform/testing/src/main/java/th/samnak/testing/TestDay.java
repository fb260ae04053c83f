package th.samnak.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.api.time.ViewedDay;

/** Today by the test's clock, or the day that the test turns to. */
public final class TestDay implements ViewedDay {

    private final Clock clock;
    private volatile @Nullable LocalDate turned;

    public TestDay(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate day() {
        return other().orElseGet(() -> LocalDate.now(clock));
    }

    @Override
    public Optional<LocalDate> other() {
        return Optional.ofNullable(turned).filter(day -> !day.equals(LocalDate.now(clock)));
    }

    @Override
    public <T> T at(LocalDate day, Supplier<T> work) {
        LocalDate before = turned;
        turned = day;
        try {
            return work.get();
        } finally {
            turned = before;
        }
    }

    @Override
    public <T> T today(Supplier<T> work) {
        return at(LocalDate.now(clock), work);
    }
}

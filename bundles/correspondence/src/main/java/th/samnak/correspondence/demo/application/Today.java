package th.samnak.correspondence.demo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.time.ViewedDay;

/** Nobody looks at another day than the one it is. */
record Today(Clock clock) implements ViewedDay {

    @Override
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<LocalDate> other() {
        return Optional.empty();
    }

    @Override
    public <T> T at(LocalDate day, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T today(Supplier<T> work) {
        return work.get();
    }
}

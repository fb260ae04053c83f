package th.samnak.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.WriteGuard;
import th.samnak.api.time.ViewedDay;
import th.samnak.api.time.ViewedDaySource;
import th.samnak.thai.ThaiDate;

/**
 * The day that this thread's work looks at, else the one its browser session has turned to, else today. While it is not today,
 * nothing is written.
 */
@Component
public final class TurnedDay implements ViewedDay, WriteGuard {

    private final Clock clock;
    private final ThreadLocal<@Nullable LocalDate> instead = new ThreadLocal<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ViewedDaySource> sources = List.of();

    @Activate
    public TurnedDay(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate day() {
        return other().orElseGet(() -> LocalDate.now(clock));
    }

    @Override
    public Optional<LocalDate> other() {
        LocalDate own = instead.get();
        Optional<LocalDate> turned = own != null
                ? Optional.of(own)
                : sources.stream().map(ViewedDaySource::other).flatMap(Optional::stream).findFirst();
        return turned.filter(day -> !day.equals(LocalDate.now(clock)));
    }

    @Override
    public void beforeWrite() {
        other().ifPresent(day -> {
            throw new RuleViolation("organisation.error.other-day", ThaiDate.full(day));
        });
    }

    @Override
    public <T> T today(Supplier<T> work) {
        return at(LocalDate.now(clock), work);
    }

    @Override
    public <T> T at(LocalDate day, Supplier<T> work) {
        LocalDate before = instead.get();
        instead.set(day);
        try {
            return work.get();
        } finally {
            if (before == null) {
                instead.remove();
            } else {
                instead.set(before);
            }
        }
    }
}

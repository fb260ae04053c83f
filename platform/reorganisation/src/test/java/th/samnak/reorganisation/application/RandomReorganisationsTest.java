package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.OfficeException;
import th.samnak.reorganisation.api.Plan;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/**
 * A thousand random reorganisations of both agencies with 2,000 records, sensible ones and impossible ones; the forest begins anew
 * now and then. After each everything adds up; what is refused or taken back leaves no trace.
 */
@EachDatabase
class RandomReorganisationsTest {

    private static final int EPOCHS = 5;
    private static final int EACH = 200;
    private static final int TAKEN_BACK = 7;
    private static final int OLD_DAYS_LOOKED_AT = 100;

    private final TestDatabase databases;
    private int carriedOut;
    private int refused;
    private int takenBack;

    RandomReorganisationsTest(TestDatabase databases) {
        this.databases = databases;
    }

    @Test
    void nothing_is_lost_doubled_or_forgotten() {
        Office.Rooms rooms = Office.Rooms.of(databases);
        int epochs = databases.isPostgres() ? 1 : EPOCHS;
        for (int epoch = 0; epoch < epochs; epoch++) {
            live(new RandomOffice(rooms, 2569 + epoch));
        }
        int all = carriedOut + refused;
        assertThat(carriedOut).isGreaterThan(all / 2);
        assertThat(refused).isGreaterThan(all / 20);
        assertThat(takenBack).isGreaterThan(all / 20);
    }

    private void live(RandomOffice office) {
        office.furnish();
        int rounds = databases.isPostgres() ? EACH / 3 : EACH;
        for (int round = 0; round < rounds; round++) {
            LocalDate day = office.firstDay.plusDays(round);
            try {
                reorganise(office, day, round);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("epoch " + office.seed + ", round " + round + ": " + office.told, failure);
            }
        }
        office.judge.oldDaysAreWhatTheyWere();
        office.judge.custodyReplays();
        assertThat(office.refusals.keySet()).as("refusals by the organisation's book, which a plan should have foreseen")
                .doesNotContain("reorganisation.error.sums", "reorganisation.error.sign", "reorganisation.error.line");
    }

    private void reorganise(RandomOffice office, LocalDate day, int round) {
        RandomPlans.Wish wish = office.plans.next(day);
        office.told = wish.operations() + " " + wish.mapping();
        boolean back = round % TAKEN_BACK == 0;
        String before = back || wish.spoiled() ? office.judge.mark() : "";
        String checksums = back ? office.office.checksums() : "";
        Optional<Plan> plan = attempt(office, day, wish);
        if (plan.isEmpty()) {
            refused++;
            if (!before.isEmpty()) {
                assertThat(office.judge.mark()).as("after a refusal").isEqualTo(before);
            }
            return;
        }
        carriedOut++;
        office.judge.everythingAddsUp(day);
        if (back) {
            office.office.access.asSystem(() -> {
                office.office.reorganisations.undo(plan.get().id());
                return true;
            });
            takenBack++;
            assertThat(office.office.checksums()).as("after taking back").isEqualTo(checksums);
            assertThat(office.judge.mark()).as("after taking back").isEqualTo(before);
            office.judge.everythingAddsUp(day);
        } else {
            office.plans.happened(wish);
        }
        if (round % OLD_DAYS_LOOKED_AT == 0) {
            office.judge.oldDaysAreWhatTheyWere();
        }
        office.judge.work(day);
        if (round % 5 == 0) {
            office.judge.remember(day);
        }
    }

    /** Empty when it was refused, at its confirmation or at midnight. */
    private static Optional<Plan> attempt(RandomOffice random, LocalDate day, RandomPlans.Wish wish) {
        Office office = random.office;
        try {
            Plan plan = office.planned(wish.agency(), wish.instrument(), day, wish.operations(), wish.mapping());
            office.clock.set(day + "T00:00");
            office.access.asSystem(() -> office.reorganisations.cutOver(plan.id()));
            return Optional.of(plan);
        } catch (OfficeException refusal) {
            random.refusals.merge(refusal.messageKey(), 1, Integer::sum);
            return Optional.empty();
        }
    }
}

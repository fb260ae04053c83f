package th.samnak.records.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Custody;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Handed;
import th.samnak.api.records.Records.Tally;
import th.samnak.records.RecordsTables;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** Random hand-overs of 2,000 records, compared with a model that keeps a list of custodians for each record. */
@EachDatabase
class RandomHandOversTest {

    private static final int RECORDS = 2000;
    private static final int UNITS = 12;
    private static final int ROUNDS = 60;
    private static final List<String> TYPES = List.of("incoming", "outgoing", "asset");
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 5);

    private final TestDatabase test;
    private final TestClock clock = TestClock.at("2026-02-02T09:30");
    private final Records records;
    private final Random whim = new Random(2569);
    private final Map<RecordId, List<UnitId>> model = new HashMap<>();
    private final Map<RecordId, BigDecimal> amounts = new HashMap<>();

    RandomHandOversTest(TestDatabase test) {
        this.test = test;
        this.records = new JpaRecords(test.open(new RecordsTables()), new CastOrganisation(clock), clock);
    }

    @BeforeEach
    void enterAll() {
        test.empty();
        test.transactions().together(() -> {
            IntStream.range(0, RECORDS).forEach(i -> enter("r" + i, unit()));
            return true;
        });
    }

    private UnitId unit() {
        return new UnitId("u" + whim.nextInt(UNITS));
    }

    private void enter(String key, UnitId unit) {
        RecordId id = new RecordId(ModuleId.of("model"), TYPES.get(whim.nextInt(TYPES.size())), key);
        BigDecimal amount = BigDecimal.valueOf(whim.nextInt(1_000_000), 2);
        records.enter(new RecordEntry(
                id, key, Secrecy.ORDINARY, unit, BEGUN, whim.nextBoolean(), Optional.empty(), Optional.of(amount)));
        model.put(id, new ArrayList<>(List.of(unit)));
        amounts.put(id, amount);
    }

    @Test
    void no_record_is_lost_or_doubled_and_taking_back_restores_each_step() {
        Deque<String> checksums = new ArrayDeque<>();
        Deque<Map<RecordId, List<UnitId>>> models = new ArrayDeque<>();
        for (int round = 0; round < ROUNDS; round++) {
            checksums.push(records.checksum());
            models.push(copy());
            handOver("h" + round, BEGUN.plusMonths(1).plusDays(round));
        }
        compare();
        for (int round = ROUNDS - 1; round >= ROUNDS / 3; round--) {
            records.takeBack("h" + round);
            assertThat(records.checksum()).isEqualTo(checksums.pop());
            model.clear();
            model.putAll(models.pop());
        }
        compare();
        handOver("again", BEGUN.plusMonths(9));
        compare();
    }

    private Map<RecordId, List<UnitId>> copy() {
        Map<RecordId, List<UnitId>> copy = new HashMap<>();
        model.forEach((id, units) -> copy.put(id, new ArrayList<>(units)));
        return copy;
    }

    private void handOver(String name, LocalDate on) {
        UnitId from = unit();
        Map<String, UnitId> kinds = new HashMap<>();
        TYPES.stream().filter(type -> whim.nextInt(4) > 0).forEach(type -> kinds.put("model:" + type, unit()));
        boolean everything = whim.nextBoolean();
        if (everything) {
            kinds.put("*", unit());
        }
        Map<RecordId, UnitId> single = new HashMap<>();
        model.forEach((id, units) -> {
            if (units.getLast().equals(from) && whim.nextInt(20) == 0) {
                single.put(id, unit());
            }
        });
        List<Handed> handed =
                records.handOver(new HandOver(name, from, on, Citation.whole("i-" + name), kinds, single, everything));
        long went = follow(from, kinds, single);
        assertThat(handed.stream().map(Handed::tally).mapToLong(Tally::count).sum()).isEqualTo(went);
    }

    private long follow(UnitId from, Map<String, UnitId> kinds, Map<RecordId, UnitId> single) {
        long went = 0;
        for (Map.Entry<RecordId, List<UnitId>> known : model.entrySet()) {
            RecordId id = known.getKey();
            UnitId place = single.getOrDefault(
                    id, kinds.getOrDefault(id.module() + ":" + id.type(), kinds.get("*")));
            if (known.getValue().getLast().equals(from) && place != null) {
                went++;
                if (!place.equals(from)) {
                    known.getValue().add(place);
                }
            }
        }
        return went;
    }

    private void compare() {
        Map<RecordId, UnitId> found = new HashMap<>();
        for (int i = 0; i < UNITS; i++) {
            UnitId unit = new UnitId("u" + i);
            List<RecordEntry> held = records.inCustody(unit, Optional.empty(), 0, RECORDS + 1);
            held.forEach(entry -> assertThat(found.put(entry.id(), entry.custodian())).isNull());
            BigDecimal sum = held.stream().map(entry -> amounts.get(entry.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(records.tally(unit).stream().map(Tally::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(sum);
        }
        assertThat(found.keySet()).isEqualTo(model.keySet());
        model.forEach((id, units) -> {
            List<Custody> chain = records.custody(id);
            assertThat(chain).extracting(Custody::unit).containsExactlyElementsOf(units);
            assertThat(chain.getLast().unit()).isEqualTo(found.get(id));
            assertContiguous(chain);
        });
    }

    private static void assertContiguous(List<Custody> chain) {
        assertThat(chain.getFirst().from()).isEqualTo(BEGUN);
        assertThat(chain.getLast().until()).isEmpty();
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i - 1).until()).contains(chain.get(i).from());
            assertThat(chain.get(i).source()).isPresent();
        }
    }
}

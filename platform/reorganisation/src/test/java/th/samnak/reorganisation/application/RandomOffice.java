package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import th.samnak.api.ModuleId;
import th.samnak.api.Role;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;

/** Both agencies with sections, people, vacancies, duties, orders and 2,000 records, all by chance. */
final class RandomOffice {

    static final List<String> FUNCTIONS = List.of("letters", "assets", "cases", "budget");
    static final List<UnitId> AGENCIES = List.of(new UnitId("oags"), new UnitId("ops"));
    private static final int RECORDS = 2_000;
    private static final int AT_ONCE = 50;
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final Citation NOTE = Citation.whole("note");

    final int seed;
    final Random whim;
    final Office office;
    final LocalDate firstDay = LocalDate.of(2026, 10, 1);
    final List<RecordId> recordIds = new ArrayList<>();
    final RandomPlans plans;
    final Judge judge;
    final Map<String, Integer> refusals = new TreeMap<>();
    String told = "";

    RandomOffice(Office.Rooms rooms, int seed) {
        this.seed = seed;
        this.whim = new Random(seed);
        this.office = new Office(rooms, List.of(), FUNCTIONS.toArray(String[]::new));
        this.plans = new RandomPlans(this);
        this.judge = new Judge(this);
    }

    static InstrumentId order(UnitId agency) {
        return new InstrumentId("order-" + agency);
    }

    void furnish() {
        office.book.within("furnish", () -> {
            AGENCIES.forEach(this::announce);
            List<UnitId> units = new ArrayList<>(office.organisation.on(firstDay).units().stream().map(Unit::id).toList());
            for (int i = 0; i < 8; i++) {
                units.add(section(i, units));
            }
            units.forEach(this::staff);
            units.forEach(this::duties);
            IntStream.range(0, 6).forEach(this::orders);
        });
        List<UnitId> units = office.organisation.on(firstDay).units().stream().map(Unit::id).toList();
        for (int i = 0; i < RECORDS; i += AT_ONCE) {
            int first = i;
            office.rooms().databases().transactions().together(() -> {
                IntStream.range(first, first + AT_ONCE).forEach(number -> record(number, any(units)));
                return true;
            });
        }
        judge.begin();
    }

    <T> T any(List<T> some) {
        return some.get(whim.nextInt(some.size()));
    }

    boolean chance(int percent) {
        return whim.nextInt(100) < percent;
    }

    private void announce(UnitId agency) {
        office.book.keep(new Instrument(order(agency), agency, Instrument.Kind.ORDER, "คำสั่งเพื่อการทดสอบ", "Order for tests",
                Optional.empty(), Optional.of(firstDay), Optional.empty(), true, Optional.empty(), List.of()), Optional.empty());
    }

    private UnitId section(int number, List<UnitId> units) {
        Unit unit = new Unit(new UnitId("section-" + number), "ส่วน " + number, "Section " + number, "", Optional.of(any(units)), number + 1,
                Optional.empty(), "", "", "");
        office.book.begin(unit, LONG_AGO, Optional.empty(), NOTE);
        return unit.id();
    }

    private void staff(UnitId unit) {
        for (int i = 0; i < 3; i++) {
            PostId id = new PostId(unit + "-p" + i);
            office.book.begin(new Post(id, "ตำแหน่ง " + id, "Post " + id, unit, Set.of(Role.OFFICER), false, 5), LONG_AGO, Optional.empty(), NOTE);
            if (chance(70)) {
                PersonId person = new PersonId(unit + "-h" + i);
                office.book.begin(new Person(person, "นาย", "คน" + i, unit.value(), "", unit), LONG_AGO, Optional.empty(), NOTE);
                office.book.begin(new Tenure(id, person, true), LONG_AGO, Optional.empty(), NOTE);
            }
        }
    }

    private void duties(UnitId unit) {
        for (String function : FUNCTIONS) {
            if (chance(40)) {
                office.book.begin(new Mandate(unit, ModuleId.of(function), Mandate.Reach.UNIT, true), LONG_AGO, Optional.empty(), NOTE);
            }
        }
    }

    private void orders(int number) {
        List<Post> posts = office.organisation.on(firstDay).posts();
        Post of = any(posts);
        Post to = any(posts.stream().filter(post -> !post.equals(of)).toList());
        office.book.begin(new Authority(of.id(), new Authority.Holder.ToPost(to.id()), Authority.Kind.BY_DELEGATION, 1, Optional.empty(),
                Optional.empty(), "คำสั่ง " + number), LONG_AGO, Optional.empty(), NOTE);
    }

    private void record(int number, UnitId unit) {
        RecordId id = new RecordId(ModuleId.of(any(FUNCTIONS)), chance(50) ? "one" : "other", "R" + number);
        office.records.enter(new RecordEntry(id, "เรื่อง " + number, Secrecy.ORDINARY, unit, LONG_AGO.plusDays(whim.nextInt(500)),
                chance(40), Optional.empty(), Optional.of(BigDecimal.valueOf(whim.nextInt(1_000_000), 2))));
        recordIds.add(id);
    }
}

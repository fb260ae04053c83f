package th.samnak.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** One agency with 13 bureaus, a second agency, and the {@link Cast} in their places. */
public final class CastOrganisation implements Organisation {

    private static final Map<String, String> HEADS = Map.of("oags", "siriporn", "oags-1", "prasert", "oags-9", "narong");

    private final Map<String, Unit> units = new ConcurrentHashMap<>();
    private final Map<String, Person> people = new TreeMap<>();

    public CastOrganisation() {
        keep(agency("oags", "สำนักงานตัวอย่าง", "Example Office", "อต 0001", 1));
        IntStream.rangeClosed(1, 13).mapToObj(CastOrganisation::bureau).forEach(this::keep);
        keep(agency("ops", "สำนักงานปลัดตัวอย่าง", "Second Example Office", "ปต 0001", 2));
        Cast.all().forEach(caller -> keep(person(caller)));
    }

    @Override
    public th.samnak.api.organisation.Chart now() {
        throw new UnsupportedOperationException();
    }

    @Override
    public th.samnak.api.organisation.Chart on(java.time.LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public th.samnak.api.organisation.Chart on(java.time.LocalDate day, java.time.Instant known) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Unit> units() {
        return units.values().stream().sorted(Comparator.comparing(this::place)).toList();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id.value()));
    }

    @Override
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Person> peopleIn(UnitId unit) {
        return people.values().stream().filter(person -> person.unit().equals(unit)).toList();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id.value()));
    }

    @Override
    public Unit agencyOf(UnitId id) {
        Unit unit = unit(id).orElseThrow(() -> new NotFound("unit"));
        return unit.parent().map(this::agencyOf).orElse(unit);
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return inner.equals(outer)
                || unit(inner).flatMap(Unit::parent).filter(parent -> within(parent, outer)).isPresent();
    }

    @Override
    public void keep(Unit unit) {
        units.put(unit.id().value(), unit);
    }

    @Override
    public void keep(Person person) {
        people.put(person.id().value(), person);
    }

    private String place(Unit unit) {
        String above = unit.parent().map(this::agencyOf).map(this::place).orElse("");
        return above + "%03d ".formatted(unit.order());
    }

    private static Unit agency(String id, String nameTh, String nameEn, String prefix, int order) {
        return unit(id, nameTh, nameEn, prefix, Optional.empty(), order);
    }

    private static Unit bureau(int number) {
        String prefix = "อต 0001." + number;
        Optional<UnitId> parent = Optional.of(new UnitId("oags"));
        return unit("oags-" + number, "สำนักตัวอย่างที่ " + number, "Example Bureau " + number, prefix, parent, number);
    }

    private static Unit unit(
            String id, String nameTh, String nameEn, String prefix, Optional<UnitId> parent, int order) {
        Optional<PersonId> head = Optional.ofNullable(HEADS.get(id)).map(PersonId::new);
        String mail = id + "@example.go.th";
        return new Unit(
                new UnitId(id), nameTh, nameEn, prefix, parent, order, head, "ถนนตัวอย่าง กรุงเทพฯ 10210", "0 2000 0000", mail);
    }

    private static Person person(Caller caller) {
        String title = List.of("นางสาว", "นาย", "นาง").stream()
                .filter(caller.name()::startsWith)
                .findFirst()
                .orElse("");
        String[] name = caller.name().substring(title.length()).split(" ");
        String position = "ตำแหน่งของ" + name[0];
        return new Person(caller.person(), title, name[0], name[1], position, caller.unit());
    }
}

package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.organisation.chart.Facts;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Whatever is asked of the book in whatever order, what it accepts makes sense on every day and is never forgotten. */
@EachDatabase
class RandomFactsTest {

    private static final int ACTS = 600;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 1, 1);

    private final TestDatabase databases;
    private final Database database;
    private final Random random = new Random(2563);
    private Rig rig;

    RandomFactsTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @Test
    void what_is_accepted_makes_sense_on_every_day_and_is_never_forgotten() {
        rig = new Rig(databases, database);
        Map<Instant, String> answers = new LinkedHashMap<>();
        int accepted = 0;
        int takenBack = 0;
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            rig.clock.advance(Duration.ofMinutes(1));
            if (i % 60 == 0) {
                answers.put(rig.clock.instant().minusSeconds(1), told(rig.clock.instant().minusSeconds(1)));
            }
            String before = rig.book.checksum();
            String change = "change-" + i;
            if (tried(() -> rig.book.within(change, this::act))) {
                accepted++;
                if (!rig.book.checksum().equals(before)) {
                    changes.add(change + " " + before);
                }
            } else {
                assertThat(rig.book.checksum()).isEqualTo(before);
            }
            if (i % 7 == 0 && !changes.isEmpty()) {
                String[] last = changes.removeLast().split(" ");
                rig.book.takeBack(last[0]);
                takenBack++;
                assertThat(rig.book.checksum()).isEqualTo(last[1]);
            }
        }
        assertThat(accepted).isBetween(ACTS / 5, ACTS - ACTS / 10);
        assertThat(takenBack).isGreaterThan(ACTS / 10);
        makesSense();
        answers.forEach((moment, answer) -> assertThat(told(moment)).as("as known at %s", moment).isEqualTo(answer));
        String checksum = rig.book.checksum();
        rig.start();
        assertThat(rig.book.checksum()).isEqualTo(checksum);
        makesSense();
        answers.forEach((moment, answer) -> assertThat(told(moment)).isEqualTo(answer));
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleViolation | NotFound refused) {
            return false;
        }
    }

    private void act() {
        int acts = 1 + random.nextInt(2);
        for (int i = 0; i < acts; i++) {
            one();
        }
    }

    private void one() {
        switch (random.nextInt(10)) {
            case 0, 1 -> begin(unit());
            case 2 -> begin(new Person(Rig.person(name("p", 12)), "", name("ชื่อ", 9), "สกุล", "", new UnitId("oags")));
            case 3 -> begin(new Post(Rig.post(name("t", 12)), "ตำแหน่ง", "", anyUnit(), Set.of(), random.nextInt(4) == 0, 1));
            case 4, 5 -> begin(new Tenure(Rig.post(name("t", 12)), Rig.person(name("p", 12)), random.nextBoolean()));
            case 6 -> any(Unit.class).ifPresent(fact -> rig.book.replace(fact.id(), unitLike(fact.what()), day(), Rig.NOTE));
            case 7 -> any(Unit.class).ifPresent(fact -> rig.book.end(fact.id(), day(), Rig.NOTE));
            case 8 -> any(Post.class).ifPresent(fact -> rig.book.end(fact.id(), day(), Rig.NOTE));
            default -> any(Tenure.class).ifPresent(fact -> rig.book.end(fact.id(), day(), Rig.NOTE));
        }
    }

    private void begin(Object fact) {
        LocalDate from = day();
        Optional<LocalDate> until = random.nextInt(3) == 0 ? Optional.of(from.plusDays(random.nextInt(700))) : Optional.empty();
        rig.book.begin(fact, from, until, Rig.NOTE);
    }

    private Unit unit() {
        return unitLike(Rig.unit(name("u", 15), "oags", ""));
    }

    private Unit unitLike(Unit unit) {
        String prefix = random.nextBoolean() ? "" : "อส 0%03d".formatted(100 + random.nextInt(20));
        return Rig.unit(unit.id().value(), anyUnit().value(), prefix);
    }

    private UnitId anyUnit() {
        return new UnitId(random.nextInt(4) == 0 ? "oags" : name("u", 15));
    }

    private String name(String kind, int of) {
        return kind + random.nextInt(of);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
    }

    private <T> Optional<Dated<T>> any(Class<T> kind) {
        List<Dated<T>> known = rig.book.rows(kind).stream()
                .filter(fact -> fact.supersededAt().isEmpty() && !fact.from().isBefore(FIRST))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    /** The organisation of some days as it was known then. */
    private String told(Instant known) {
        StringBuilder all = new StringBuilder();
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusMonths(7)) {
            Chart chart = rig.organisation.on(day, known);
            all.append(chart.units()).append(chart.people()).append(chart.posts().stream().map(Post::id).toList());
        }
        return all.toString();
    }

    private void makesSense() {
        Facts facts = new Facts(now(Unit.class), now(Person.class), now(Post.class), now(Tenure.class), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        apart(facts.units(), unit -> unit.id());
        apart(facts.people(), person -> person.id());
        apart(facts.posts(), post -> post.id());
        apart(facts.tenures(), tenure -> tenure.post());
        apart(facts.tenures().stream().filter(fact -> fact.what().principal()).toList(), tenure -> tenure.person());
        for (LocalDate day : facts.turningDays()) {
            Chart chart = rig.organisation.on(day);
            long standing = facts.units().stream().filter(fact -> fact.on(day)).count();
            assertThat(chart.units()).as("every unit hangs on an agency on %s", day).hasSize((int) standing);
            assertThat(chart.posts()).allSatisfy(post -> assertThat(chart.unit(post.unit())).isPresent());
            facts.tenures().stream().filter(fact -> fact.on(day)).forEach(fact -> {
                assertThat(chart.post(fact.what().post())).isPresent();
                assertThat(chart.person(fact.what().person())).isPresent();
            });
            prefixesAreUnique(chart);
        }
    }

    private <T> List<Dated<T>> now(Class<T> kind) {
        return rig.book.rows(kind).stream().filter(fact -> fact.supersededAt().isEmpty()).toList();
    }

    private static void prefixesAreUnique(Chart chart) {
        Set<String> seen = new HashSet<>();
        chart.units().stream()
                .filter(unit -> !unit.letterPrefix().isEmpty())
                .forEach(unit -> assertThat(seen.add(chart.agencyOf(unit.id()).id() + unit.letterPrefix())).isTrue());
    }

    private static <T> void apart(List<Dated<T>> facts, Function<T, Object> thing) {
        Map<Object, List<Dated<T>>> byThing = new HashMap<>();
        facts.forEach(fact -> byThing.computeIfAbsent(thing.apply(fact.what()), none -> new ArrayList<>()).add(fact));
        byThing.values().forEach(same -> same.forEach(one -> same.stream().filter(other -> other != one).forEach(other ->
                assertThat(one.on(other.from()) || other.on(one.from())).as("%s and %s", one, other).isFalse())));
    }
}

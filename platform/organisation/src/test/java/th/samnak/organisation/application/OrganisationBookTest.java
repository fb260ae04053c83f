package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.samnak.organisation.application.Rig.IN_FORCE;
import static th.samnak.organisation.application.Rig.NOTE;
import static th.samnak.organisation.application.Rig.person;
import static th.samnak.organisation.application.Rig.post;
import static th.samnak.organisation.application.Rig.unit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.Role;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class OrganisationBookTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 10, 1);

    private final TestDatabase databases;
    private final Database database;
    private Rig rig;

    OrganisationBookTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        rig = new Rig(databases, database);
    }

    private Chart on(LocalDate day) {
        return rig.organisation.on(day);
    }

    private void split() {
        rig.book.within("split", () -> {
            rig.begin(Rig.unit("u1", "oags", "อส 0002.1"), CHANGE);
            rig.begin(Rig.unit("u2", "oags", "อส 0002.2"), CHANGE);
            rig.book.succeed(unit("oags-7"), unit("u1"), CHANGE, NOTE);
            rig.book.succeed(unit("oags-7"), unit("u2"), CHANGE, NOTE);
            endAll(Tenure.class, tenure -> tenure.post().equals(post("oags-7-director")));
            endAll(Post.class, post -> post.unit().equals(unit("oags-7")));
            endAll(Mandate.class, mandate -> mandate.unit().equals(unit("oags-7")));
            endAll(Unit.class, unit -> unit.id().equals(unit("oags-7")));
        });
    }

    private <T> void endAll(Class<T> kind, Predicate<T> which) {
        held(kind).stream().filter(fact -> which.test(fact.what())).forEach(fact -> rig.book.end(fact.id(), CHANGE, NOTE));
    }

    private <T> List<Dated<T>> held(Class<T> kind) {
        return rig.book.rows(kind).stream().filter(fact -> fact.supersededAt().isEmpty() && fact.until().isEmpty()).toList();
    }

    private <T> String fact(Class<T> kind, Predicate<T> which) {
        return held(kind).stream().filter(fact -> which.test(fact.what())).findFirst().orElseThrow().id();
    }

    private String bureau(String id) {
        return fact(Unit.class, unit -> unit.id().equals(unit(id)));
    }

    private void refused(String key, ThrowingCallable work) {
        String before = rig.book.checksum();
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
        assertThat(rig.book.checksum()).isEqualTo(before);
    }

    @Test
    void a_bureau_splits_on_a_day_to_come_and_is_followed() {
        split();
        assertThat(on(CHANGE.minusDays(1)).unit(unit("oags-7"))).isPresent();
        assertThat(on(CHANGE).unit(unit("oags-7"))).isEmpty();
        assertThat(on(CHANGE).lastKnown(unit("oags-7"))).map(Unit::nameTh).contains("สำนักบริหารทรัพย์สิน");
        assertThat(on(CHANGE.minusDays(1)).lastKnown(unit("u1"))).isEmpty();
        assertThat(on(CHANGE).successorsOf(unit("oags-7"))).containsExactlyInAnyOrder(unit("u1"), unit("u2"));
        assertThat(on(CHANGE.minusDays(1)).successorsOf(unit("oags-7"))).containsExactly(unit("oags-7"));
        assertThat(on(CHANGE).mandatesOf(unit("oags-1"), ModuleId.of("vehicles"))).isEmpty();
        assertThat(on(CHANGE.minusDays(1)).mandatesOf(unit("oags-1"), ModuleId.of("vehicles"))).hasSize(1);
        assertThat(rig.organisation.unit(unit("u1"))).isEmpty();
    }

    @Test
    void what_is_taken_back_leaves_the_same_checksum_also_after_a_restart() {
        String before = rig.book.checksum();
        Instant then = rig.clock.instant();
        rig.clock.advance(Duration.ofDays(1));
        split();
        String after = rig.book.checksum();
        assertThat(after).isNotEqualTo(before);
        rig.start();
        assertThat(rig.book.checksum()).isEqualTo(after);
        rig.clock.advance(Duration.ofDays(1));
        Instant between = rig.clock.instant();
        rig.clock.advance(Duration.ofDays(1));
        rig.book.takeBack("split");
        assertThat(rig.book.checksum()).isEqualTo(before);
        rig.start();
        assertThat(rig.book.checksum()).isEqualTo(before);
        assertThat(on(CHANGE).unit(unit("oags-7"))).isPresent();
        assertThat(rig.organisation.on(CHANGE, between).unit(unit("oags-7"))).isEmpty();
        assertThat(rig.organisation.on(CHANGE, then).unit(unit("oags-7"))).isPresent();
        assertThatThrownBy(() -> rig.book.takeBack("split")).isInstanceOf(NotFound.class);
        split();
        rig.book.takeBack("split");
        assertThat(rig.book.checksum()).isEqualTo(before);
    }

    @Test
    void a_change_that_others_build_upon_is_not_taken_back() {
        split();
        rig.book.within("later", () -> rig.begin(Rig.unit("u3", "u1", ""), CHANGE.plusDays(5)));
        refused("organisation.error.rests-on", () -> rig.book.takeBack("split"));
        rig.book.takeBack("later");
        rig.book.within("rename", () -> rig.book.replace(bureau("u1"), Rig.unit("u1", "oags", ""), CHANGE.plusDays(9), NOTE));
        refused("organisation.error.built-upon", () -> rig.book.takeBack("split"));
        rig.book.takeBack("rename");
        rig.book.takeBack("split");
    }

    @Test
    void a_unit_is_renamed_from_a_day_on() {
        String fact = rig.book.replace(bureau("oags-8"), Rig.unit("oags-8", "oags", "อส 0001.8"), CHANGE, NOTE);
        assertThat(on(CHANGE).unit(unit("oags-8")).orElseThrow().nameTh()).isEqualTo("หน่วย oags-8");
        assertThat(on(CHANGE.minusDays(1)).unit(unit("oags-8")).orElseThrow().nameTh()).startsWith("สำนักบริหารอาคาร");
        assertThat(on(CHANGE).sourceOf(unit("oags-8"))).contains(NOTE);
        assertThat(on(CHANGE).postsIn(unit("oags-8"))).hasSize(1);
        assertThat(rig.book.rows(Unit.class)).extracting(Dated::id).contains(fact);
    }

    @Test
    void what_contradicts_is_refused() {
        refused("organisation.error.overlap", () -> rig.begin(Rig.unit("oags-7", "oags", ""), CHANGE));
        refused("organisation.error.prefix-taken", () -> rig.begin(Rig.unit("u", "oags", "อส 0001.7"), CHANGE));
        rig.begin(Rig.unit("apart", "", ""), CHANGE);
        rig.begin(Rig.unit("apart-1", "apart", "อส 0001.7"), CHANGE);
        refused("organisation.error.prefix-taken", () -> rig.book.replace(bureau("apart"), Rig.unit("apart", "oags", ""), CHANGE, NOTE));
        refused("organisation.error.no-unit", () -> rig.begin(Rig.unit("u", "nowhere", ""), CHANGE));
        refused("organisation.error.not-standing", () -> rig.begin(Rig.unit("u", "oags-7", ""), IN_FORCE.minusDays(1)));
        refused("organisation.error.no-day", () -> rig.book.begin(Rig.unit("u", "oags", ""), CHANGE, Optional.of(CHANGE), NOTE));
        refused("organisation.error.no-clause", () ->
                rig.book.begin(Rig.unit("u", "oags", ""), CHANGE, Optional.empty(), Citation.of("oags-2563", "ฉ")));
        refused("organisation.error.no-clause", () ->
                rig.book.begin(Rig.unit("u", "oags", ""), CHANGE, Optional.empty(), Citation.whole("nothing")));
        refused("organisation.error.clause-needed", () -> rig.book.begin(
                new Mandate(unit("oags-7"), ModuleId.of("stores"), Mandate.Reach.UNIT, true), CHANGE, Optional.empty(),
                Citation.whole("oags-2563")));
        refused("organisation.error.letter-prefix", () -> rig.begin(Rig.unit("u", "oags", "0001"), CHANGE));
        refused("organisation.error.second-head", () -> rig.begin(headOf("oags-7"), CHANGE));
        refused("organisation.error.rests-on", () -> rig.book.end(bureau("oags-7"), CHANGE, NOTE));
        refused("organisation.error.rests-on", () -> rig.book.end(bureau("oags"), CHANGE, NOTE));
        refused("organisation.error.succeeds-itself", () -> rig.book.succeed(unit("oags-7"), unit("oags-7"), CHANGE, NOTE));
        rig.begin(Rig.unit("other", "ops", "อส 0001.7"), CHANGE);
    }

    @Test
    void no_unit_comes_to_stand_below_itself_on_any_day() {
        rig.begin(Rig.unit("a", "oags", ""), IN_FORCE);
        rig.begin(Rig.unit("b", "a", ""), IN_FORCE);
        rig.begin(Rig.unit("c", "b", ""), IN_FORCE);
        refused("organisation.error.below-itself", () -> rig.book.replace(bureau("a"), Rig.unit("a", "c", ""), CHANGE, NOTE));
        rig.book.replace(bureau("c"), Rig.unit("c", "oags", ""), CHANGE, NOTE);
        refused("organisation.error.below-itself", () ->
                rig.book.replace(bureau("a"), Rig.unit("a", "c", ""), CHANGE.minusDays(1), NOTE));
        rig.book.replace(bureau("a"), Rig.unit("a", "c", ""), CHANGE, NOTE);
        assertThat(on(CHANGE).within(unit("b"), unit("c"))).isTrue();
        assertThat(on(CHANGE.minusDays(1)).within(unit("c"), unit("b"))).isTrue();
    }

    @Test
    void a_person_works_in_one_post_a_day_and_a_post_has_one_holder() {
        rig.begin(named("p"), IN_FORCE);
        rig.begin(named("q"), IN_FORCE);
        rig.book.begin(new Tenure(post("oags-7-director"), person("p"), true), IN_FORCE, Optional.of(CHANGE), NOTE);
        refused("organisation.error.overlap", () ->
                rig.begin(new Tenure(post("oags-7-director"), person("q"), true), CHANGE.minusDays(1)));
        refused("organisation.error.second-principal", () ->
                rig.begin(new Tenure(post("oags-8-director"), person("p"), true), CHANGE.minusDays(1)));
        refused("organisation.error.no-person", () -> rig.begin(new Tenure(post("oags-8-director"), person("x"), true), CHANGE));
        refused("organisation.error.no-post", () -> rig.begin(new Tenure(post("x"), person("p"), true), CHANGE));
        rig.begin(new Tenure(post("oags-8-director"), person("p"), false), IN_FORCE);
        rig.begin(new Tenure(post("oags-7-director"), person("q"), true), CHANGE);
        assertThat(on(CHANGE.minusDays(1)).postsOf(person("p"))).extracting(Post::id)
                .containsExactly(post("oags-7-director"), post("oags-8-director"));
        assertThat(on(CHANGE).person(person("p")).orElseThrow().position()).isEmpty();
        assertThat(on(CHANGE).peopleIn(unit("oags-7"))).extracting(Person::id).containsExactly(person("q"));
        refused("organisation.error.rests-on", () -> rig.book.end(fact(Person.class, it -> it.id().equals(person("q"))), CHANGE, NOTE));
    }

    @Test
    void authorities_and_absences_are_told_on_their_days() {
        rig.begin(named("p"), IN_FORCE);
        rig.book.begin(new Absence(person("p"), Absence.Kind.LEAVE), CHANGE, Optional.of(CHANGE.plusDays(2)), NOTE);
        Authority acting = new Authority(
                post("oags-7-director"), new Holder.ToPerson(person("p")), Authority.Kind.ACTING_HEAD, 1, Optional.of("budget:approve"),
                Optional.of(new BigDecimal("500000")), "คำสั่งที่ 1/2569");
        rig.begin(acting, CHANGE);
        assertThat(on(CHANGE.plusDays(1)).absent(person("p"))).isTrue();
        assertThat(on(CHANGE.plusDays(2)).absent(person("p"))).isFalse();
        assertThat(on(CHANGE).authoritiesOf(post("oags-7-director"))).singleElement()
                .satisfies(fact -> assertThat(fact.what().limit()).hasValueSatisfying(limit -> assertThat(limit).isEqualByComparingTo("500000")));
        assertThat(on(CHANGE.minusDays(1)).authorities()).isEmpty();
        refused("organisation.error.to-itself", () -> rig.begin(new Authority(post("oags-7-director"),
                new Holder.ToPost(post("oags-7-director")), Authority.Kind.BY_DELEGATION, 1, Optional.empty(), Optional.empty(), ""), CHANGE));
        String before = rig.book.checksum();
        rig.start();
        assertThat(rig.book.checksum()).isEqualTo(before);
    }

    @Test
    void the_wording_is_kept_whole_with_its_checksum() {
        String wording = "ข้อ ๑ ให้มีกลุ่มงานตัวอย่าง\n   ข้อ ๒ …\n".repeat(2_000);
        Instrument order = order("คำสั่งที่ 1", "1", "2");
        rig.book.keep(order, Optional.of(wording));
        rig.start();
        assertThat(rig.book.wording(order.id())).contains(wording);
        assertThat(on(CHANGE).instrument(order.id()).orElseThrow().checksum().orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(on(CHANGE.minusDays(1)).instrument(order.id())).isEmpty();
        rig.book.begin(Rig.unit("u", "oags", ""), CHANGE, Optional.empty(), Citation.of("order", "2"));
        refused("organisation.error.still-cited", () -> rig.book.keep(order("คำสั่งที่ 1", "1"), Optional.empty()));
        refused("organisation.error.double-mark", () -> rig.book.keep(order("คำสั่งที่ 1", "1", "2", "2"), Optional.empty()));
        String before = rig.book.checksum();
        rig.book.within("mend", () -> rig.book.keep(order("คำสั่งที่ 1/2569", "1", "2"), Optional.empty()));
        assertThat(rig.book.wording(order.id())).isEmpty();
        rig.book.takeBack("mend");
        assertThat(rig.book.checksum()).isEqualTo(before);
        assertThat(rig.book.wording(order.id())).contains(wording);
    }

    @Test
    void a_planned_fact_can_be_cancelled_and_an_unknown_one_cannot_end() {
        String fact = rig.begin(Rig.unit("u", "oags", ""), CHANGE);
        rig.book.end(fact, CHANGE, NOTE);
        assertThat(on(CHANGE.plusYears(1)).unit(unit("u"))).isEmpty();
        assertThatThrownBy(() -> rig.book.end(fact, CHANGE, NOTE)).isInstanceOf(NotFound.class);
        refused("organisation.error.before-beginning", () -> rig.book.end(bureau("oags-7"), IN_FORCE.minusDays(1), NOTE));
    }

    private static Instrument order(String title, String... marks) {
        return new Instrument(
                new InstrumentId("order"), unit("oags"), Instrument.Kind.ORDER, title, "", Optional.empty(), Optional.of(CHANGE),
                Optional.empty(), true, Optional.empty(),
                List.of(marks).stream().map(mark -> new Clause(mark, Clause.Kind.OTHER, "ข้อ " + mark, "", Optional.empty(), false)).toList());
    }

    private static Person named(String id) {
        return new Person(person(id), "นาย", "ชื่อ" + id, "สกุล", "", unit("oags-7"));
    }

    private static Post headOf(String unit) {
        return new Post(post("second"), "หัวหน้าอีกคน", "", unit(unit), Set.of(Role.DIRECTOR), true, 1);
    }
}

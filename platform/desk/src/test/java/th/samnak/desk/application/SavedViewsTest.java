package th.samnak.desk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.desk.SavedView;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.desk.DeskModule;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.TestDay;

@EachDatabase
class SavedViewsTest {

    private static final String LIST = "correspondence.incoming";
    private static final Map<String, String> URGENT = Map.of("urgency", "URGENT", "q", "ประชุม & งบ=2569");

    private final TestDatabase test;
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestDay day = new TestDay(clock);
    private final JpaSavedViews views;
    private final JpaViewSuccession succession;

    SavedViewsTest(TestDatabase test) {
        this.test = test;
        Database database = test.open(new DeskModule());
        views = new JpaSavedViews(database, access, new CastOrganisation(clock), day, clock);
        succession = new JpaViewSuccession(database);
    }

    @BeforeEach
    void start() {
        test.empty();
        access.signIn(Cast.SOMCHAI);
    }

    @Test
    void a_view_is_its_owners_alone_until_it_is_shared() {
        SavedView view = views.save(LIST, " ด่วน ", URGENT);
        assertThat(views.of(LIST)).containsExactly(view);
        assertThat(view.name()).isEqualTo("ด่วน");
        assertThat(view.state()).isEqualTo(URGENT);
        assertThat(views.of("meetings.list")).isEmpty();
        access.signIn(Cast.MALEE);
        assertThat(views.of(LIST)).isEmpty();
        assertThatThrownBy(() -> views.remove(view.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.change(view.id(), view.version(), "x", Map.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void who_leads_a_unit_shares_with_it_and_with_those_below() {
        access.signIn(Cast.SIRIPORN);
        SavedView ofAgency = views.share(views.save(LIST, "ของสำนักงาน", URGENT).id(), true);
        access.signIn(Cast.MALEE);
        clock.advance(Duration.ofMinutes(1));
        SavedView ofUnit = views.share(views.save(LIST, "ของสำนัก", Map.of()).id(), true);
        assertThat(namesFor(Cast.SOMCHAI)).containsExactly("ของสำนักงาน", "ของสำนัก");
        assertThat(views.of(LIST)).noneMatch(SavedView::changeable);
        assertThatThrownBy(() -> views.remove(ofUnit.id())).isInstanceOf(NotPermitted.class);
        assertThat(namesFor(Cast.DECHA)).containsExactly("ของสำนักงาน");
        assertThatThrownBy(() -> views.change(ofUnit.id(), 0, "x", Map.of())).isInstanceOf(NotFound.class);
        access.signIn(Cast.PRASERT);
        assertThatThrownBy(() -> views.share(ofAgency.id(), false)).isInstanceOf(NotPermitted.class);
        assertThat(views.share(ofUnit.id(), false).owner()).isEqualTo(Cast.PRASERT.person());
        assertThat(namesFor(Cast.SOMCHAI)).containsExactly("ของสำนักงาน");
    }

    @Test
    void an_officer_does_not_share() {
        SavedView view = views.save(LIST, "ด่วน", URGENT);
        assertThat(views.mayShare()).isFalse();
        assertThatThrownBy(() -> views.share(view.id(), true)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_change_on_an_old_copy_and_a_name_twice_are_refused() {
        SavedView view = views.save(LIST, "ด่วน", URGENT);
        SavedView changed = views.change(view.id(), view.version(), "ด่วนมาก", Map.of("urgency", "VERY_URGENT"));
        assertThatThrownBy(() -> views.change(view.id(), view.version(), "อีกครั้ง", Map.of())).isInstanceOf(StaleDataException.class);
        assertThat(views.of(LIST)).containsExactly(changed);
        assertThatThrownBy(() -> views.save(LIST, "ด่วนมาก", Map.of()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("name"));
        assertThatThrownBy(() -> views.save(LIST, "  ", Map.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> views.save(LIST, "ก".repeat(61), Map.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> views.save(LIST, "ยาว", Map.of("q", "ก".repeat(500)))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void how_one_looked_last_is_kept_but_not_on_another_day() {
        assertThat(views.last(LIST)).isEmpty();
        views.keepLast(LIST, Map.of("cols", "number,subject"));
        views.keepLast(LIST, Map.of("cols", "subject"));
        day.at(clock.instant().atZone(clock.getZone()).toLocalDate().minusDays(40), () -> {
            views.keepLast(LIST, Map.of());
            return true;
        });
        assertThat(views.last(LIST)).contains(Map.of("cols", "subject"));
        access.signIn(Cast.MALEE);
        assertThat(views.last(LIST)).isEmpty();
    }

    @Test
    void what_a_unit_shares_goes_to_its_heir_and_back() {
        access.signIn(Cast.MALEE);
        views.share(views.save(LIST, "ของสำนัก", URGENT).id(), true);
        Handing handed = new Handing("plan-1", new UnitId("oags-1"), new UnitId("oags-9"), clock.instant().atZone(clock.getZone())
                .toLocalDate(), Map.of(), Map.of());
        assertThat(succession.holdings(new UnitId("oags-1")).getFirst().count()).isOne();
        succession.follow(handed);
        assertThat(namesFor(Cast.DECHA)).containsExactly("ของสำนัก");
        assertThat(namesFor(Cast.SOMCHAI)).isEmpty();
        succession.takeBack(handed);
        assertThat(namesFor(Cast.SOMCHAI)).containsExactly("ของสำนัก");
        assertThat(namesFor(Cast.DECHA)).isEmpty();
    }

    private List<String> namesFor(Caller who) {
        access.signIn(who);
        return views.of(LIST).stream().map(SavedView::name).toList();
    }
}

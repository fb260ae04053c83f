package th.samnak.desk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.desk.HomeOrders.HomeOrder;
import th.samnak.api.desk.RecordsAtHand.AtHand;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Records;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.RecordStory;
import th.samnak.desk.DeskModule;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.TestDay;

@EachDatabase
class RecordsAtHandTest {

    private static final ModuleId LEAVE = ModuleId.of("leave");
    private static final RecordId ONE = request(1);
    private static final RecordId TWO = request(2);

    private final Map<RecordId, RecordEntry> register = new HashMap<>();
    private final Set<RecordId> unseen = new HashSet<>();
    private final TestDatabase test;
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestDay day = new TestDay(clock);
    private final JpaRecordsAtHand desk;
    private final JpaHomeOrders homes;

    RecordsAtHandTest(TestDatabase test) {
        this.test = test;
        Database database = test.open(new DeskModule());
        desk = new JpaRecordsAtHand(database, access, records(), day, new MemoryEvents(), clock)
                .with(List.of(new LeaveType()), List.of(new LeaveStory()));
        homes = new JpaHomeOrders(database, access);
    }

    @BeforeEach
    void start() {
        test.empty();
        access.signIn(Cast.SOMCHAI);
        for (int at = 1; at <= 40; at++) {
            enter(request(at), "ใบลาที่ " + at, Secrecy.ORDINARY);
        }
    }

    @Test
    void an_address_of_a_record_names_it() {
        assertThat(desk.at("leave/requests/17")).contains(request(17));
        assertThat(desk.at("leave/requests")).isEmpty();
        assertThat(desk.at("leave/requests/")).isEmpty();
        assertThat(desk.at("leave/requests/17/edit")).isEmpty();
        assertThat(desk.at("leave/requests/" + "x".repeat(41))).isEmpty();
    }

    @Test
    void the_last_opened_stand_first_each_once_and_no_more_than_thirty() {
        for (int at = 1; at <= 35; at++) {
            open(request(at));
        }
        open(request(20));
        List<RecordId> recent = desk.recent(100).stream().map(AtHand::record).toList();
        assertThat(recent).hasSize(30).doesNotHaveDuplicates().startsWith(request(20), request(35)).doesNotContain(request(5));
        assertThat(desk.recent(2)).hasSize(2);
        access.signIn(Cast.MALEE);
        assertThat(desk.recent(100)).isEmpty();
    }

    @Test
    void what_has_gone_or_may_no_longer_be_seen_is_not_told() {
        open(ONE);
        open(TWO);
        desk.favour(ONE, true);
        unseen.add(ONE);
        assertThat(desk.recent(9)).extracting(AtHand::record).containsExactly(TWO);
        assertThat(desk.favourites(9)).isEmpty();
        unseen.clear();
        assertThat(desk.favourites(9)).extracting(AtHand::record).containsExactly(ONE);
        register.remove(TWO);
        assertThat(desk.recent(9)).extracting(AtHand::record).containsExactly(ONE);
    }

    @Test
    void a_title_is_the_registers_of_this_moment_and_stands_in_no_table() {
        enter(ONE, "เรื่องลับ", Secrecy.SECRET);
        open(ONE);
        assertThat(desk.recent(9)).extracting(AtHand::title).containsExactly("เรื่องลับ");
        enter(ONE, "ลาไปต่างประเทศ", Secrecy.ORDINARY);
        assertThat(desk.recent(9)).extracting(AtHand::title, AtHand::address).containsExactly(
                org.assertj.core.groups.Tuple.tuple("ลาไปต่างประเทศ", "leave/requests/1"));
    }

    @Test
    void a_record_that_may_not_be_seen_is_neither_remembered_nor_given_a_star() {
        unseen.add(ONE);
        assertThat(desk.at("leave/requests/1")).isEmpty();
        desk.opened(ONE);
        assertThatThrownBy(() -> desk.favour(ONE, true)).isInstanceOf(NotFound.class);
        unseen.clear();
        assertThat(desk.recent(9)).isEmpty();
        assertThat(desk.isFavourite(ONE)).isFalse();
    }

    @Test
    void a_star_stays_when_the_record_was_opened_long_ago() {
        open(ONE);
        desk.favour(ONE, true);
        for (int at = 2; at <= 35; at++) {
            open(request(at));
        }
        assertThat(desk.recent(100)).extracting(AtHand::record).doesNotContain(ONE);
        assertThat(desk.isFavourite(ONE)).isTrue();
        desk.favour(ONE, false);
        assertThat(desk.favourites(9)).isEmpty();
    }

    @Test
    void nothing_is_remembered_while_another_day_is_looked_at() {
        day.at(LocalDate.of(2026, 1, 5), () -> {
            desk.opened(ONE);
            return null;
        });
        assertThat(desk.recent(9)).isEmpty();
    }

    @Test
    void everybody_arranges_their_own_first_page() {
        assertThat(homes.mine()).isEqualTo(HomeOrder.AS_IT_COMES);
        HomeOrder order = new HomeOrder(List.of("b", "a"), Set.of("c"));
        homes.keep(order);
        assertThat(homes.mine()).isEqualTo(order);
        access.signIn(Cast.MALEE);
        assertThat(homes.mine()).isEqualTo(HomeOrder.AS_IT_COMES);
    }

    private void open(RecordId record) {
        clock.advance(Duration.ofSeconds(1));
        desk.opened(record);
    }

    private static RecordId request(int number) {
        return new RecordId(LEAVE, "request", String.valueOf(number));
    }

    private void enter(RecordId id, String title, Secrecy secrecy) {
        register.put(id, new RecordEntry(id, title, secrecy, new UnitId("oags-1"), LocalDate.of(2026, 8, 1), true,
                Optional.empty(), Optional.empty()));
    }

    /** A register of which nothing is asked but its entries. */
    private Records records() {
        return (Records) Proxy.newProxyInstance(Records.class.getClassLoader(), new Class<?>[] {Records.class},
                (proxy, method, arguments) -> ((Collection<?>) arguments[0]).stream()
                        .map(id -> register.get((RecordId) id))
                        .filter(entry -> entry != null)
                        .collect(Collectors.toMap(RecordEntry::id, entry -> entry)));
    }

    private static final class LeaveType implements RecordType {

        @Override
        public ModuleId module() {
            return LEAVE;
        }

        @Override
        public String type() {
            return "request";
        }

        @Override
        public String address() {
            return "leave/requests/{key}";
        }
    }

    private final class LeaveStory implements RecordStory {

        @Override
        public ModuleId module() {
            return LEAVE;
        }

        @Override
        public boolean maySee(RecordId record) {
            return !unseen.contains(record);
        }

        @Override
        public String title(RecordId record) {
            throw new UnsupportedOperationException("a secret could be in it");
        }

        @Override
        public List<Happening> happenings(RecordId record, List<AuditTrail.Entry> acts) {
            return List.of();
        }
    }
}

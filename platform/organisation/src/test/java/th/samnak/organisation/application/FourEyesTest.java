package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Who keeps the organisation gives nothing to themselves, by whatever door. */
@EachDatabase
class FourEyesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final PersonId ADMIN = Cast.ADMIN.person();
    private static final PersonId OTHER = new PersonId("other");
    private static final PostId DIRECTOR = new PostId("oags-7-director");
    private static final PostId DESK = new PostId("desk");

    private final TestDatabase databases;
    private final Database database;
    private Rig rig;

    FourEyesTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        rig = new Rig(databases, database);
        rig.access.asSystem(() -> {
            rig.begin(new Person(ADMIN, "นาย", "ผู้ดูแล", "ทดสอบ", "", new UnitId("oags-2")), Rig.IN_FORCE);
            rig.begin(new Person(OTHER, "นาง", "อื่น", "ทดสอบ", "", new UnitId("oags-2")), Rig.IN_FORCE);
            rig.begin(desk(Set.of(Role.OFFICER)), Rig.IN_FORCE);
            return rig.begin(new Tenure(DESK, ADMIN, true), Rig.IN_FORCE);
        });
    }

    @Test
    void no_post_and_no_power_for_oneself_on_any_day() {
        String other = rig.begin(new Tenure(DIRECTOR, OTHER, true), DAY);
        refused(() -> rig.begin(new Tenure(new PostId("oags-9-director"), ADMIN, false), DAY));
        refused(() -> rig.book.replace(other, new Tenure(DIRECTOR, ADMIN, false), DAY, Rig.NOTE));
        refused(() -> rig.book.within("x", () -> rig.begin(new Tenure(new PostId("oags-9-director"), ADMIN, false), DAY)));
        refused(() -> rig.begin(power(new Holder.ToPerson(ADMIN)), DAY));
        refused(() -> rig.begin(power(new Holder.ToPost(DESK)), DAY));
        rig.begin(power(new Holder.ToPerson(OTHER)), DAY);
    }

    @Test
    void the_own_post_gains_nothing_and_may_be_called_otherwise() {
        String post = rig.book.rows(Post.class).stream().filter(row -> row.what().id().equals(DESK)).findFirst().orElseThrow().id();
        refused(() -> rig.book.replace(post, desk(Set.of(Role.OFFICER, Role.DIRECTOR)), DAY, Rig.NOTE));
        refused(() -> rig.book.replace(post, new Post(DESK, "โต๊ะ", "Desk", new UnitId("oags-9"), Set.of(Role.OFFICER), false, 9), DAY,
                Rig.NOTE));
        refused(() -> rig.book.replace(post, new Post(DESK, "โต๊ะ", "Desk", new UnitId("oags-2"), Set.of(Role.OFFICER), true, 9), DAY,
                Rig.NOTE));
        rig.book.replace(post, new Post(DESK, "นักวิชาการ", "Desk", new UnitId("oags-2"), Set.of(), false, 9), DAY, Rig.NOTE);
        assertThat(rig.organisation.on(DAY).post(DESK).orElseThrow().titleTh()).isEqualTo("นักวิชาการ");
    }

    @Test
    void taking_a_change_back_gives_nothing_back_to_oneself() {
        String own = rig.book.rows(Tenure.class).stream().filter(row -> row.what().person().equals(ADMIN)).findFirst().orElseThrow().id();
        rig.book.within("gone", () -> rig.book.end(own, Rig.IN_FORCE, Rig.NOTE));
        refused(() -> rig.book.takeBack("gone"));
        assertThat(rig.organisation.now().holderOf(DESK)).isEmpty();
        rig.access.asSystem(() -> {
            rig.book.takeBack("gone");
            return true;
        });
        assertThat(rig.organisation.now().holderOf(DESK)).contains(ADMIN);
    }

    private static Post desk(Set<Role> roles) {
        return new Post(DESK, "โต๊ะ", "Desk", new UnitId("oags-2"), roles, false, 9);
    }

    private static Authority power(Holder to) {
        return new Authority(new PostId("oags-head"), to, Kind.BY_DELEGATION, 1, Optional.empty(), Optional.empty(), "คำสั่งที่ 1/2569");
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage("organisation.error.oneself");
    }
}

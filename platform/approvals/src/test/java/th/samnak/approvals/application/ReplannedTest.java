package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.approvals.Decision;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** The organisation changes while matters are under way. */
@EachDatabase
class ReplannedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 10);
    private static final PostId MALEE = CastOrganisation.postOf(Cast.MALEE);

    private final TestDatabase base;
    private Desk desk;

    ReplannedTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
    }

    private Report command(String... words) {
        return new ReplanCommand(desk.replanning()).run(java.util.List.of(words));
    }

    private void another(String id) {
        desk.organisation.facts().begin(
                new Post(new PostId(id), "หัวหน้ากลุ่มใหม่", "", Desk.FIRST, Set.of(Role.SECTION_HEAD), false, 5), DAY, Optional.empty(), Desk.LAW);
        desk.organisation.facts().begin(new Tenure(new PostId(id), Cast.WILAI.person(), false), DAY, Optional.empty(), Desk.LAW);
    }

    @Test
    void a_post_that_ends_is_followed_by_the_one_with_the_same_part_and_the_dry_run_tells_it_only() {
        String id = desk.submitted(desk.spend(2_000_000));
        assertThat(command().rows()).isEmpty();
        desk.organisation.facts().endAll(Post.class, post -> post.id().equals(MALEE), DAY);
        desk.organisation.facts().endAll(Tenure.class, one -> one.post().equals(MALEE), DAY);
        another("post-new");
        desk.clock.set("2026-08-10T09:00");
        Report dry = command("--dry-run");
        assertThat(dry.ok()).isTrue();
        assertThat(dry.rows()).singleElement().satisfies(row ->
                assertThat(row).containsExactly(id, desk.seen(id).record().toString(), "post:post-malee", "post:post-new", "replanned"));
        assertThat(desk.asked(id)).containsExactly("-");
        assertThat(command().rows()).hasSize(1);
        assertThat(desk.asked(id)).containsExactly("wilai");
        assertThat(command().rows()).isEmpty();
        desk.decide(Cast.WILAI, id, Decision.CONCURRED);
    }

    @Test
    void a_post_without_anybody_in_charge_is_named_and_fails() {
        String id = desk.submitted(desk.spend(2_000_000));
        desk.organisation.facts().endAll(Tenure.class, one -> one.post().equals(MALEE), DAY);
        desk.clock.set("2026-08-10T09:00");
        Report told = command("--dry-run");
        assertThat(told.ok()).isFalse();
        assertThat(told.rows()).singleElement().satisfies(row -> assertThat(row).startsWith(id).endsWith("nobody"));
    }
}

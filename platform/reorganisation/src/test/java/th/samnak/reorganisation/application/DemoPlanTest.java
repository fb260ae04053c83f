package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.demo.DemoPeople;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.demo.DemoReorganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** The plan that a demonstration system begins with. */
@EachDatabase
class DemoPlanTest {

    private final Office office;

    DemoPlanTest(TestDatabase databases) {
        office = new Office(databases);
    }

    @Test
    void the_drafted_split_lacks_one_person_and_citing_its_clauses_is_possible_with_them() {
        office.access.asSystem(() -> {
            new DemoPeople(office.book).load();
            new DemoReorganisation(office.reorganisations, office.book, office.organisation, office.access, office.clock).load();
            return true;
        });
        Plan plan = office.reorganisations.list().getFirst();
        assertThat(plan.effective()).isEqualTo(Office.DAY);
        assertThat(office.book.wording(plan.instrument().id())).get().asString().contains("1 ตุลาคม พ.ศ. 2569");
        assertThat(office.reorganisations.rehearse(plan.id()).findings()).filteredOn(Finding::blocking)
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains("นางสาวรวิวรรณ เลขทะเบียน"));
        Rehearsal complete = office.reorganisations.rehearse(completed(plan).id());
        assertThat(complete.findings()).filteredOn(Finding::blocking).isEmpty();
        assertThat(complete.balance()).isNotEmpty().allMatch(Rehearsal.Balance::agrees);
        Chart after = complete.after();
        assertThat(after.postsIn(new UnitId("oags-14"))).hasSize(26);
        assertThat(after.postsIn(new UnitId("oags-15"))).hasSize(17);
        assertThat(after.peopleIn(new UnitId("oags-14"))).hasSize(24);
        assertThat(after.mandates()).filteredOn(row -> row.what().unit().equals(new UnitId("oags-15")))
                .singleElement()
                .satisfies(row -> assertThat(row.source()).hasToString("oags-2563#ง"));
    }

    private Plan completed(Plan plan) {
        Mapping given = plan.mapping();
        Map<PostId, PostPlace> posts = new HashMap<>(given.posts());
        posts.put(new PostId("oags-7-33"), new PostPlace(new UnitId("oags-15"), Optional.empty(), Optional.empty(), false));
        return office.reorganisations.amend(plan.id(), plan.version(), plan.effective(), List.copyOf(plan.operations()),
                new Mapping(posts, given.kinds(), given.single(), given.mandates(), given.authorities()));
    }
}

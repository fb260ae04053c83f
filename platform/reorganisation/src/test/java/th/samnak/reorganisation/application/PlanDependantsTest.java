package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Occasion.Reason;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.PersonId;
import th.samnak.reorganisation.api.HandOverList.Side;
import th.samnak.reorganisation.domain.KeptList;
import th.samnak.reorganisation.handover.application.JpaPlanDependants;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Plans and hand-over lists of somebody who moves, retires or leaves. */
@EachDatabase
class PlanDependantsTest {

    private static final PersonId RECEIVER = new PersonId("somchai");

    private final Office office;
    private final JpaPlanDependants dependants;

    PlanDependantsTest(TestDatabase databases) {
        office = new Office(databases);
        dependants = new JpaPlanDependants(office.rooms().own(), office.organisation);
    }

    private List<Dependant> of(PersonId person) {
        return dependants.of(new Occasion(person, Reason.MOVES, Office.DAY));
    }

    private void handOver(PersonId from) {
        dependants.handOver(new Passing("one", "1/2569", new Occasion(from, Reason.MOVES, Office.DAY), RECEIVER, Map.of(), Map.of()));
    }

    @Test
    void a_plan_goes_to_the_receiver_who_then_does_not_confirm_it() {
        office.announce();
        String id = office.reorganisations.draft(Office.AGENCY, Office.ANNOUNCEMENT, Office.DAY);
        assertThat(of(Office.DRAFTER.person())).extracting(Dependant::key).containsExactly(id);

        handOver(Office.DRAFTER.person());

        assertThat(of(Office.DRAFTER.person())).isEmpty();
        assertThat(of(RECEIVER)).extracting(Dependant::key).containsExactly(id);
    }

    @Test
    void a_list_that_was_entrusted_is_handed_on() {
        office.rooms().own().change(em -> {
            KeptList list = new KeptList("list", "plan", Office.AGENCY, Office.AGENCY, Office.DAY, List.of());
            list.entrust(Side.TAKES_OVER, new PersonId("kanya"));
            list.entrust(Side.HANDS_OVER, new PersonId("narong"));
            em.persist(list);
        });
        assertThat(of(new PersonId("kanya"))).extracting(Dependant::key).containsExactly("list/TAKES_OVER");

        handOver(new PersonId("kanya"));

        assertThat(of(new PersonId("kanya"))).isEmpty();
        assertThat(of(RECEIVER)).extracting(Dependant::key).containsExactly("list/TAKES_OVER");
        assertThat(of(new PersonId("narong"))).extracting(Dependant::key).containsExactly("list/HANDS_OVER");
    }
}

package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.reorganisation.domain.PlanText;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** An operation rests on a clause, and what it changes cites that clause. */
@EachDatabase
class CitingTest {

    private static final UnitId MADE = new UnitId("kite-hall");
    private static final Operation RENAME =
            new Operation.Rename(new UnitId("oags-13"), "สำนักว่าว", "Kite Bureau", Optional.empty());
    private static final Operation CREATE =
            new Operation.Create(new UnitDraft(MADE, "หอว่าว", "Kite hall", "", Optional.of(Office.AGENCY), 90));

    private final Office office;

    CitingTest(TestDatabase databases) {
        this.office = new Office(databases);
    }

    @BeforeEach
    void announce() {
        office.announce(clause("ข้อ 3"), clause("ข้อ 4"), new Clause("ข้อ 5", Clause.Kind.OTHER, "", "", Optional.empty(), true));
    }

    private static Clause clause(String mark) {
        return new Clause(mark, Clause.Kind.OTHER, "ข้อความ", "Words", Optional.of("ข้อความ"), false);
    }

    @Test
    void what_an_operation_changes_cites_its_clause() {
        Plan drafted = office.drafted(List.of(CREATE, RENAME), Mapping.NONE);
        Plan cited = office.reorganisations.cite(drafted.id(), drafted.version(), RENAME, Optional.of("ข้อ 4"));
        cited = office.reorganisations.cite(cited.id(), cited.version(), CREATE, Optional.of("ข้อ 3"));
        office.reorganisations.sign(cited.id());
        office.reorganisations.gazette(cited.id(), Office.GAZETTE);
        String id = cited.id();
        office.access.as(Office.HEAD, () -> {
            office.reorganisations.schedule(id);
            return true;
        });
        office.carryOut(cited);

        assertThat(office.organisation.on(Office.DAY).sourceOf(MADE)).contains(Citation.of(Office.ANNOUNCEMENT.value(), "ข้อ 3"));
        assertThat(office.organisation.on(Office.DAY).sourceOf(new UnitId("oags-13")))
                .contains(Citation.of(Office.ANNOUNCEMENT.value(), "ข้อ 4"));
    }

    @Test
    void operations_that_stay_keep_their_clauses_and_others_take_theirs_along() {
        Plan plan = office.drafted(List.of(CREATE, RENAME), Mapping.NONE);
        plan = office.reorganisations.cite(plan.id(), plan.version(), RENAME, Optional.of("ข้อ 4"));
        plan = office.reorganisations.cite(plan.id(), plan.version(), CREATE, Optional.of("ข้อ 3"));
        plan = office.reorganisations.amend(plan.id(), plan.version(), Office.DAY, List.of(RENAME), Mapping.NONE);

        assertThat(plan.clauses()).isEqualTo(Map.of(RENAME, "ข้อ 4"));
        assertThat(office.reorganisations.find(plan.id()).orElseThrow().clauses()).isEqualTo(plan.clauses());
        plan = office.reorganisations.cite(plan.id(), plan.version(), RENAME, Optional.empty());
        assertThat(plan.clauses()).isEmpty();
    }

    @Test
    void a_clause_that_does_not_stand_in_the_announcement_is_refused() {
        Plan plan = office.drafted(List.of(CREATE), Mapping.NONE);
        for (String mark : List.of("ข้อ 5", "ข้อ 6")) {
            assertThatThrownBy(() -> office.reorganisations.cite(plan.id(), plan.version(), CREATE, Optional.of(mark)))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void clauses_are_written_by_the_place_of_their_operation() {
        PlanText text = new PlanText(List.of(CREATE, RENAME), Mapping.NONE, Map.of(RENAME, "ข้อ 4 (ก)"));
        assertThat(text.write()).contains("cite | 2 | ข้อ 4 (ก)");
        assertThat(PlanText.read(text.write())).isEqualTo(text);
    }
}

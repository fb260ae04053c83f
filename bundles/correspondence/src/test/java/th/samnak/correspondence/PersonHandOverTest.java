package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.handover.application.JpaLetterDependants;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** The letters of somebody who moves, retires or leaves. */
@EachDatabase
class PersonHandOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final TestDatabase test;
    private final Office office;
    private final Dependants dependants;
    private final Dependants steps;

    PersonHandOverTest(TestDatabase test) {
        this.test = test;
        this.office = new Office(test);
        this.dependants = new JpaLetterDependants(
                office.database, office.access, office.all.desk(), office.all.approvals(), office.organisation, office.clock);
        this.steps = office.steps();
    }

    @BeforeEach
    void anew() {
        office.matters.change(em -> List.of("matters", "steps", "requests")
                .forEach(table -> em.createNativeQuery("delete from approvals_" + table).executeUpdate()));
        office.database.change(em -> List.of("incoming", "outgoing", "slips", "scopes", "history")
                .forEach(table -> em.createNativeQuery("delete from correspondence_" + table).executeUpdate()));
    }

    private List<Dependant> of(Caller person) {
        Occasion occasion = new Occasion(person.person(), Occasion.Reason.RETIRES, DAY);
        return Stream.concat(dependants.of(occasion).stream(), steps.of(occasion).stream()).toList();
    }

    private void handOver(Caller from, Caller to, Map<String, PersonId> kinds, Map<String, PersonId> single) {
        office.access.asSystem(() -> test.transactions().together(() -> {
            Passing passing = new Passing(
                    "one", "1/2569", new Occasion(from.person(), Occasion.Reason.RETIRES, DAY), to.person(), kinds, single);
            dependants.handOver(passing);
            steps.handOver(passing);
            return true;
        }));
    }

    private void handOver(Caller from, Caller to) {
        handOver(from, to, Map.of(), Map.of());
    }

    @Test
    void an_assigned_letter_goes_with_its_slip_and_its_deadline_stays() {
        String id = office.assignedToDecha("ขอข้อมูล");
        LocalDate due = of(Cast.DECHA).getFirst().due().orElseThrow();

        handOver(Cast.DECHA, Cast.KANYA);

        assertThat(of(Cast.DECHA)).isEmpty();
        assertThat(of(Cast.KANYA)).singleElement().satisfies(one -> {
            assertThat(one.group()).isEqualTo("correspondence:assigned");
            assertThat(one.key()).isEqualTo(id);
            assertThat(one.title()).isEqualTo("ขอข้อมูล");
            assertThat(one.due()).contains(due);
        });
        office.by(Cast.KANYA);
        assertThat(office.all.incoming().open(id).history())
                .anySatisfy(line -> assertThat(line.note()).contains("นายเดชา ทำจริง → นางสาวกัญญา รับส่ง · 1/2569"));
        assertThat(office.all.incoming().open(id).history()).anySatisfy(line -> assertThat(line.name()).isEqualTo(Cast.NARONG.name()));
    }

    @Test
    void drafts_checks_and_signatures_go_each_to_whoever_is_named() {
        String draft = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "ร่าง"));
        String waiting = office.proposedToPrasert(office.draft(LetterKind.MEMO, "รอลงนาม"));

        assertThat(of(Cast.SOMCHAI)).extracting(Dependant::group)
                .containsExactly("correspondence:draft", "correspondence:draft");
        assertThat(of(Cast.PRASERT)).singleElement().satisfies(one -> {
            assertThat(one.group()).isEqualTo("approvals:step");
            assertThat(one.needs()).contains(CorrespondenceModule.SIGN);
        });

        handOver(Cast.SOMCHAI, Cast.WILAI, Map.of(), Map.of("correspondence:draft:" + draft, Cast.MALEE.person()));
        handOver(Cast.PRASERT, Cast.SIRIPORN);

        assertThat(of(Cast.SOMCHAI)).isEmpty();
        assertThat(of(Cast.PRASERT)).isEmpty();
        assertThat(of(Cast.MALEE)).extracting(Dependant::key).containsExactly(draft);
        assertThat(of(Cast.WILAI)).extracting(Dependant::key).containsExactly(waiting);
        assertThat(of(Cast.SIRIPORN)).extracting(one -> one.record().orElseThrow().key()).containsExactly(waiting);
    }

    @Test
    void what_is_circulated_is_read_once_even_by_whoever_takes_it_over_as_well() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("หนังสือเวียน"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        office.by(Cast.KANYA).units().accept(office.incoming(id));
        office.by(Cast.NARONG).units()
                .circulate(office.incoming(id), List.of(Cast.DECHA.person(), Cast.KANYA.person()), "", Optional.empty());

        handOver(Cast.DECHA, Cast.KANYA);

        assertThat(of(Cast.DECHA)).isEmpty();
        assertThat(of(Cast.KANYA)).extracting(Dependant::group).containsExactly("correspondence:slip");
    }

    @Test
    void nobody_decides_on_their_own_proposal_and_a_second_time_finds_nothing() {
        String id = office.assignedToDecha("ขออนุมัติ");
        office.by(Cast.DECHA).matters().propose(office.incoming(id), Cast.NARONG.person(), "เห็นควรอนุมัติ");

        assertThatThrownBy(() -> handOver(Cast.NARONG, Cast.DECHA)).isInstanceOf(RuleViolation.class);
        assertThat(of(Cast.NARONG)).hasSize(1);

        handOver(Cast.NARONG, Cast.SIRIPORN);
        handOver(Cast.NARONG, Cast.SIRIPORN);
        assertThat(of(Cast.NARONG)).isEmpty();
        assertThat(of(Cast.SIRIPORN)).extracting(Dependant::group).containsExactly("approvals:step");
        assertThat(of(Cast.DECHA)).extracting(Dependant::group).containsExactly("correspondence:assigned");
    }

    @Test
    void secrets_are_told_without_their_subject_and_nothing_to_whoever_reads_no_letters() {
        String id = office.by(Cast.ANONG).reception().receive(office.secret("ความลับ", Secrecy.SECRET));
        office.by(Cast.ANONG).reception().route(office.incoming(id), Office.FIRST, List.of(), "");
        office.by(Cast.ANONG).units().accept(office.incoming(id));
        office.by(Cast.SIRIPORN);
        office.access.asSystem(() -> {
            office.all.units().assign(office.incoming(id), Cast.ANONG.person(), "", Optional.empty());
            return true;
        });

        assertThat(of(Cast.ANONG)).singleElement().satisfies(one -> {
            assertThat(one.secrecy()).isEqualTo(Secrecy.SECRET);
            assertThat(one.title()).doesNotContain("ความลับ");
        });
        office.access.signIn(Cast.ADMIN);
        assertThat(of(Cast.ANONG)).singleElement().satisfies(one -> assertThat(one.title()).isEqualTo("กต 0204/99"));
    }
}

package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Appointed;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Submission;
import th.samnak.api.console.Report;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.records.RecordId;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Who decides is appointed to it by name, and not by a post. */
@EachDatabase
class AppointedTest {

    private static final RecordId RECORD = new RecordId(Desk.SPENDING, "minutes", "m1");

    private final TestDatabase base;
    private Desk desk;

    AppointedTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
        chair(Cast.NARONG);
    }

    private void chair(Caller who) {
        desk.panel.chairs.clear();
        desk.panel.chairs.add(new Appointed("panel-1-" + who.account(), who.person(), "ประธานคณะกรรมการตัวอย่าง", "คำสั่งที่ 1/2569"));
    }

    private Submission minutes() {
        return Submission.of("spending:panel", RECORD, Desk.FIRST, "รายงานการประชุม");
    }

    private Report proof(String id) {
        return new AuthorityCommand(desk.database, desk.organisation, desk.authorities, desk.registry, desk.clock, desk.kinds)
                .run(List.of(id));
    }

    @Test
    void the_one_appointed_is_asked_by_name_and_nobody_else_has_the_power() {
        String id = desk.submitted(minutes());
        assertThat(desk.asked(id)).containsExactly(Cast.NARONG.person().value());
        assertThat(desk.seen(id).open()).extracting(step -> step.title()).containsExactly("ประธานคณะกรรมการตัวอย่าง");
        assertThatThrownBy(() -> desk.decide(Cast.SIRIPORN, id, Decision.SIGNED)).isInstanceOf(OfficeException.class);

        Approval signed = desk.decide(Cast.NARONG, id, Decision.SIGNED);

        assertThat(signed.state()).isEqualTo(MatterState.DECIDED);
        assertThat(signed.minute().getLast().by().basis()).get().satisfies(basis -> {
            assertThat(basis.lines().getLast()).isEqualTo("ประธานคณะกรรมการตัวอย่าง");
            assertThat(basis.citation()).isEqualTo("คำสั่งที่ 1/2569");
            assertThat(basis.authority()).contains("panel-1-" + Cast.NARONG.account());
        });
        assertThat(proof(id).ok()).isTrue();
        desk.panel.chairs.clear();
        assertThat(proof(id).ok()).isFalse();
    }

    @Test
    void somebody_may_check_it_first() {
        String id = desk.submitted(minutes().first(Cast.MALEE.person()));
        assertThat(desk.seen(id).steps()).extracting(step -> step.layer()).containsExactly(Layer.LINE, Layer.DECIDE);
        desk.decide(Cast.MALEE, id, Decision.CHECKED);
        assertThat(desk.asked(id)).containsExactly(Cast.NARONG.person().value());
    }

    @Test
    void without_an_appointment_nobody_may() {
        desk.panel.chairs.clear();
        assertThatThrownBy(() -> desk.submitted(minutes())).isInstanceOf(RuleViolation.class)
                .extracting("messageKey").isEqualTo("approvals.error.nobody-may");
    }

    @Test
    void who_is_appointed_anew_is_asked_in_place_of_the_former() {
        String id = desk.submitted(minutes());
        desk.approvals.appointedAnew(RECORD);
        assertThat(desk.asked(id)).containsExactly(Cast.NARONG.person().value());
        chair(Cast.WICHAI);
        desk.approvals.appointedAnew(RECORD);
        assertThat(desk.asked(id)).containsExactly(Cast.WICHAI.person().value());
        assertThatThrownBy(() -> desk.decide(Cast.NARONG, id, Decision.SIGNED)).isInstanceOf(OfficeException.class);
        assertThat(desk.decide(Cast.WICHAI, id, Decision.SIGNED).state()).isEqualTo(MatterState.DECIDED);
        assertThat(desk.approvals.of(RECORD)).map(Approval::open).contains(List.of());
    }
}

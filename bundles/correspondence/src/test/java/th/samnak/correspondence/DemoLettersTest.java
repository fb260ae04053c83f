package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.correspondence.demo.application.JpaDemoLetters;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.application.OutgoingRow;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class DemoLettersTest {

    private final Office office;

    DemoLettersTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void the_story_shows_letters_in_every_state_and_registers_in_the_order_of_time() {
        JpaDemoLetters demo = office.demo();
        office.access.asSystem(() -> {
            demo.load();
            return true;
        });

        List<IncomingRow> incoming = office.access.asSystem(
                () -> office.all.incoming().list(IncomingFilter.box(IncomingFilter.Box.ALL), 0, 200).rows());
        assertThat(incoming).hasSizeGreaterThan(40);
        assertThat(incoming).extracting(IncomingRow::state).contains(
                IncomingState.ARRIVED, IncomingState.SECRET_DESK, IncomingState.REGISTERED, IncomingState.ROUTED,
                IncomingState.AT_UNIT, IncomingState.ASSIGNED, IncomingState.PROPOSED, IncomingState.ORDERED,
                IncomingState.REPLIED, IncomingState.FILED, IncomingState.CLOSED, IncomingState.ARCHIVED,
                IncomingState.RETURNED);
        List<OutgoingRow> outgoing = office.access.asSystem(
                () -> office.all.outgoing().list(OutgoingFilter.box(OutgoingFilter.Box.ALL), 0, 200).rows());
        assertThat(outgoing).hasSizeGreaterThan(20);
        assertThat(outgoing).extracting(OutgoingRow::state).contains(
                OutgoingState.DRAFT, OutgoingState.CHECKED, OutgoingState.PROPOSED, OutgoingState.SIGNED, OutgoingState.SENT,
                OutgoingState.DELIVERED, OutgoingState.CANCELLED);
        assertThat(office.by(Cast.PRASERT).work().counts().forMe()).isPositive();
        assertThat(office.by(Cast.WILAI).work().counts().atDesk()).isPositive();
        assertThat(office.by(Cast.WILAI).destruction().due(2569)).isPositive();

        List<RegisterRow> lines = office.by(Cast.WILAI).registers()
                .list(RegisterQuery.whole(Office.CENTRAL, RegisterKind.RECEIPT, 2569), 0, 200).rows();
        assertThat(lines).isSortedAccordingTo((a, b) -> b.registeredAt().compareTo(a.registeredAt()));
        assertThat(lines).extracting(RegisterRow::number).contains(1).doesNotHaveDuplicates();
    }
}

package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingFilter.Box;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.IncomingLetters.Order;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class IncomingListTest {

    private static final LocalDate LATER = LocalDate.of(2037, 9, 10);

    private final Office office;

    IncomingListTest(TestDatabase database) {
        office = new Office(database);
        office.clock.set("2037-08-03T09:30");
    }

    @Test
    void states_are_counted_as_they_are_listed_and_only_what_the_caller_may_know() {
        office.assignedToDecha("นับสถานะ");
        for (var person : List.of(Cast.NARONG, Cast.SOMCHAI, Cast.SIRIPORN)) {
            IncomingLetters letters = office.by(person).incoming();
            IncomingFilter all = IncomingFilter.box(Box.ALL);
            var counts = letters.countByState(all);
            assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo((int) letters.list(all, 0, 1).total());
            for (IncomingState state : IncomingState.values()) {
                IncomingFilter one = new IncomingFilter(Box.ALL, Set.of(state), Optional.empty(), Optional.empty(), Optional.empty(), "");
                assertThat((int) letters.list(one, 0, 1).total()).as(state.name()).isEqualTo(counts.getOrDefault(state, 0));
            }
        }
    }

    @Test
    void letters_are_ordered_by_their_deadline_those_without_one_last() {
        String late = office.assignedToDecha("ครบกำหนดทีหลัง");
        String soon = office.assignedToDecha("ครบกำหนดก่อน");
        office.by(Cast.NARONG).units().assign(office.incoming(late), Cast.DECHA.person(), "", Optional.of(LATER));
        IncomingFilter mine = IncomingFilter.box(Box.MINE);
        assertThat(ids(Order.DUE_FIRST, mine)).containsSubsequence(soon, late);
        assertThat(ids(Order.DUE_LAST, mine)).containsSubsequence(late, soon);
        assertThat(ids(Order.OLDEST, mine)).containsExactlyInAnyOrderElementsOf(ids(Order.NEWEST, mine));
    }

    @Test
    void a_calendar_is_told_what_is_due_on_its_days() {
        String id = office.assignedToDecha("อยู่ในปฏิทิน");
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.DECHA.person(), "", Optional.of(LATER));
        IncomingLetters letters = office.by(Cast.DECHA).incoming();
        IncomingFilter all = IncomingFilter.box(Box.ALL);
        assertThat(letters.due(all, LATER, LATER)).extracting(IncomingRow::id).contains(id);
        assertThat(letters.due(all, LATER.plusDays(1), LATER.plusDays(30))).extracting(IncomingRow::id).doesNotContain(id);
        assertThat(office.by(Cast.KANYA).incoming().due(all, LATER, LATER)).extracting(IncomingRow::id).contains(id);
    }

    private List<String> ids(Order order, IncomingFilter filter) {
        return office.by(Cast.DECHA).incoming().list(filter, order, 0, 200).rows().stream().map(IncomingRow::id).toList();
    }
}

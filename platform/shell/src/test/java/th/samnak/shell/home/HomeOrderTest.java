package th.samnak.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.desk.HomeOrders.HomeOrder;
import th.samnak.api.records.RecordId;
import th.samnak.api.work.Work;
import th.samnak.shell.ShellModule;
import th.samnak.shell.home.MyWork.Term;
import th.samnak.ui.HomeCard;

class HomeOrderTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    private static HomeCard card(String key, int order) {
        return new HomeCard(key, order, ShellModule.WORK, Div::new);
    }

    private static List<String> keys(List<HomeCard> cards) {
        return cards.stream().map(HomeCard::titleKey).toList();
    }

    @Test
    void cards_stand_as_a_person_wants_them_and_new_ones_follow() {
        List<HomeCard> cards = List.of(card("a", 1), card("b", 2), card("c", 3), card("new", 4));
        HomeOrder order = new HomeOrder(List.of("c", "gone", "a"), Set.of("b", "gone"));

        assertThat(keys(Arranged.all(cards, order))).containsExactly("c", "a", "b", "new");
        assertThat(keys(Arranged.shown(cards, order))).containsExactly("c", "a", "new");
        assertThat(keys(Arranged.shown(cards, HomeOrder.AS_IT_COMES))).containsExactly("a", "b", "c", "new");
    }

    @Test
    void work_is_told_by_when_it_is_due() {
        assertThat(term(Optional.of(WEDNESDAY.minusDays(1)))).isEqualTo(Term.OVERDUE);
        assertThat(term(Optional.of(WEDNESDAY))).isEqualTo(Term.TODAY);
        assertThat(term(Optional.of(WEDNESDAY.plusDays(1)))).isEqualTo(Term.WEEK);
        assertThat(term(Optional.of(WEDNESDAY.plusDays(4)))).as("Sunday").isEqualTo(Term.WEEK);
        assertThat(term(Optional.of(WEDNESDAY.plusDays(5)))).as("Monday").isEqualTo(Term.LATER);
        assertThat(term(Optional.empty())).isEqualTo(Term.OPEN);
    }

    private static Term term(Optional<LocalDate> due) {
        RecordId record = new RecordId(ModuleId.of("leave"), "request", "1");
        return Term.of(new Work(record, "x", "ใบลา", "leave/1", "", 0, Secrecy.ORDINARY, due), WEDNESDAY);
    }
}

package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingFilter.Box;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.IncomingLetters.Order;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;

/** หนังสือเข้า: what has come in, by whose hands it waits in. */
final class IncomingListView extends Div {

    private static final String UNIT_COLUMNS = "number,receivedOn,subject,state,holder,dueOn";

    private final Office office;
    private final IncomingLetters letters;
    private final IncomingBulk bulk;
    private final IncomingMoves moves;
    private final IncomingChanges changes;
    private final FilterBar filter;

    IncomingListView(Office office, IncomingView.Services services) {
        this.office = office;
        this.letters = services.letters();
        this.bulk = new IncomingBulk(office, services);
        this.changes = new IncomingChanges(office, services);
        this.moves = new IncomingMoves(office, services);
        this.filter = new FilterBar("correspondence.screen.search.incoming")
                .choice("box", "correspondence.screen.box", options("correspondence.box", Box.values()))
                .choice("state", "correspondence.field.state", options("correspondence.incoming-state", IncomingState.values()))
                .choice("urgency", "correspondence.field.urgency", options("correspondence.urgency", Urgency.values()))
                .day("from", "correspondence.screen.from", office.clock())
                .day("to", "correspondence.screen.to", office.clock())
                .months("month", "correspondence.screen.month", office.clock(), 12);
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.incoming")
                        .primary(office.today(new ActionButton("correspondence.screen.receive", IncomingListView::receive).primary())),
                register());
    }

    static <E extends Enum<E>> List<FilterBar.Option> options(String prefix, E[] values) {
        return Arrays.stream(values).map(value -> new FilterBar.Option(value.name(), prefix + "." + value.name())).toList();
    }

    private Register<IncomingRow> register() {
        Register<IncomingRow> register = new Register<>("correspondence.incoming", IncomingRow::id, new Fetched())
                .filter(filter)
                .groupBy("state", "urgency", "month")
                .view("correspondence.screen.view.mine", Map.of("box", "MINE"))
                .view("correspondence.screen.view.unit", Map.of("box", "UNIT", "group", "state", "cols", UNIT_COLUMNS))
                .view("correspondence.screen.view.overdue", Map.of("box", "OVERDUE", "sort", "dueOn", "cols", UNIT_COLUMNS))
                .column(Column.<IncomingRow>text("correspondence.field.number", IncomingListView::number).width("6.5rem"))
                .column(Column.<IncomingRow>text("correspondence.field.docNo", IncomingRow::docNo).width("7.75rem"))
                .column(Column.<IncomingRow>date("correspondence.field.receivedOn",
                        row -> Optional.of(office.day(row.receivedAt()))).sortable())
                .column(Column.link("correspondence.field.subject",
                        row -> Marks.subject(row.masked(), row.subject()), row -> Paths.incoming(row.id())))
                .column(Column.<IncomingRow>text("correspondence.field.from", IncomingRow::from).width("8.5rem"))
                .column(Column.<IncomingRow>badges("correspondence.field.marks", row -> Marks.of(row, office)).width("13.5rem"))
                .column(Column.<IncomingRow>badges("correspondence.field.state", row -> List.of(Marks.state(row.state())))
                        .width("9.5rem"))
                .column(Column.<IncomingRow>date("correspondence.field.dueOn", row -> row.dueAt().map(office::day)).sortable()
                        .edit(changes.due()).hidden())
                .column(Column.<IncomingRow>text("correspondence.field.holder", IncomingRow::holder).width("13rem")
                        .edit(changes.holder()).hidden())
                .card(this::card)
                .onOpen(row -> UI.getCurrent().navigate(Paths.incoming(row.id())))
                .onNew(IncomingListView::receive)
                .empty(new EmptyState("correspondence.screen.incoming.none")
                        .act("correspondence.screen.receive", IncomingListView::receive));
        bulk.acts().forEach(register::act);
        register.board("state", IncomingMoves.COLUMNS, moves)
                .calendar(office.clock(), month -> moves.deadlines(chosen(), month));
        return register;
    }

    private Card card(IncomingRow row) {
        List<Badge> badges = new ArrayList<>(List.of(Marks.state(row.state())));
        badges.addAll(Marks.of(row, office));
        String line = Lines.parted(number(row), row.from(), ThaiDates.date(office.day(row.receivedAt())));
        return new Card(Marks.subject(row.masked(), row.subject()), line, badges, Paths.incoming(row.id()));
    }

    private static String number(IncomingRow row) {
        return row.unitNumber().or(row::number).map(String::valueOf).orElse("–");
    }

    private static void receive() {
        UI.getCurrent().navigate(Paths.to(Paths.RECEIVE));
    }

    private IncomingFilter chosen() {
        Optional<YearMonth> month = filter.month("month");
        return new IncomingFilter(
                filter.chosen("box", Box::valueOf).orElse(Box.ALL),
                filter.chosen("state", IncomingState::valueOf).map(Set::of).orElse(Set.of()),
                filter.chosen("urgency", Urgency::valueOf),
                later(filter.day("from"), month.map(it -> it.atDay(1))),
                earlier(filter.day("to"), month.map(YearMonth::atEndOfMonth)), filter.words());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Order order(Rows.Sorting asked) {
        return "dueOn".equals(asked.column())
                ? asked.descending() ? Order.DUE_LAST : Order.DUE_FIRST
                : asked.descending() ? Order.NEWEST : Order.OLDEST;
    }

    private final class Fetched implements Rows<IncomingRow> {

        @Override
        public List<IncomingRow> fetch(Slice slice) {
            IncomingLetters.Order order = slice.order().map(IncomingListView::order).orElse(IncomingLetters.Order.NEWEST);
            return letters.list(chosen(), order, slice.offset(), Math.min(200, slice.limit())).rows();
        }

        @Override
        public int count() {
            return (int) letters.list(chosen(), 0, 1).total();
        }

        @Override
        public Map<String, Integer> counts(String chip) {
            return !"state".equals(chip) ? Map.of() : letters.countByState(chosen()).entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        }
    }
}

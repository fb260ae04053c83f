package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingFilter.Box;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.IncomingRow;
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

    private final Office office;
    private final IncomingLetters letters;
    private final FilterBar filter;

    IncomingListView(Office office, IncomingLetters letters) {
        this.office = office;
        this.letters = letters;
        this.filter = new FilterBar("correspondence.screen.search.incoming")
                .choice("box", "correspondence.screen.box", options("correspondence.box", Box.values()))
                .choice("urgency", "correspondence.field.urgency", options("correspondence.urgency", Urgency.values()))
                .day("from", "correspondence.screen.from", office.clock())
                .day("to", "correspondence.screen.to", office.clock());
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.incoming")
                        .primary(office.today(new ActionButton("correspondence.screen.receive", IncomingListView::receive).primary())),
                register());
    }

    static <E extends Enum<E>> List<FilterBar.Option> options(String prefix, E[] values) {
        return Arrays.stream(values).map(value -> new FilterBar.Option(value.name(), prefix + "." + value.name())).toList();
    }

    private Register<IncomingRow> register() {
        return new Register<>("correspondence.incoming", IncomingRow::id, new Fetched())
                .filter(filter)
                .column(Column.<IncomingRow>text("correspondence.field.number", IncomingListView::number).width("6rem"))
                .column(Column.<IncomingRow>text("correspondence.field.docNo", IncomingRow::docNo).width("7.5rem"))
                .column(Column.date("correspondence.field.receivedOn",
                        row -> Optional.of(office.day(row.receivedAt()))))
                .column(Column.link("correspondence.field.subject",
                        row -> Marks.subject(row.masked(), row.subject()), row -> Paths.incoming(row.id())))
                .column(Column.<IncomingRow>text("correspondence.field.from", IncomingRow::from).width("10rem"))
                .column(Column.<IncomingRow>badges("correspondence.field.marks", row -> Marks.of(row, office)).width("14.5rem"))
                .column(Column.<IncomingRow>badges("correspondence.field.state", row -> List.of(Marks.state(row.state())))
                        .width("10.5rem"))
                .column(Column.<IncomingRow>text("correspondence.field.holder", IncomingRow::holder).width("11rem").hidden())
                .card(this::card)
                .onOpen(row -> UI.getCurrent().navigate(Paths.incoming(row.id())))
                .onNew(IncomingListView::receive)
                .empty(new EmptyState("correspondence.screen.incoming.none")
                        .act("correspondence.screen.receive", IncomingListView::receive));
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
        return new IncomingFilter(
                filter.chosen("box", Box::valueOf).orElse(Box.ALL), Set.of(), filter.chosen("urgency", Urgency::valueOf),
                filter.day("from"), filter.day("to"), filter.words());
    }

    private final class Fetched implements Rows<IncomingRow> {

        @Override
        public List<IncomingRow> fetch(Slice slice) {
            return letters.list(chosen(), slice.offset(), Math.min(200, slice.limit())).rows();
        }

        @Override
        public int count() {
            return (int) letters.list(chosen(), 0, 1).total();
        }
    }
}

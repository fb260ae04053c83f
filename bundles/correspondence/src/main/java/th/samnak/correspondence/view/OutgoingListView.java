package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.application.OutgoingFilter.Box;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.outgoing.application.OutgoingRow;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.BulkAct;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.Words;

/** หนังสือออก: drafts on their way up, and what has been signed and sent. */
final class OutgoingListView extends Div {

    private final OutgoingLetters letters;
    private final FilterBar filter;

    OutgoingListView(Office office, OutgoingLetters letters) {
        this.letters = letters;
        this.filter = new FilterBar("correspondence.screen.search.outgoing")
                .choice("box", "correspondence.screen.box", IncomingListView.options("correspondence.box", Box.values()))
                .choice("kind", "correspondence.field.kind",
                        IncomingListView.options("correspondence.kind", LetterKind.values()))
                .choice("state", "correspondence.field.state",
                        IncomingListView.options("correspondence.outgoing-state", OutgoingState.values()))
                .day("from", "correspondence.screen.from", office.clock())
                .day("to", "correspondence.screen.to", office.clock());
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.outgoing")
                        .primary(office.today(new ActionButton("correspondence.screen.draft", OutgoingListView::draft).primary())),
                register());
    }

    private Register<OutgoingRow> register() {
        return new Register<>("correspondence.outgoing", OutgoingRow::id, new Fetched())
                .filter(filter)
                .groupBy("state", "kind")
                .view("correspondence.screen.view.mine", Map.of("box", "MINE"))
                .column(Column.<OutgoingRow>text("correspondence.field.docNo", OutgoingRow::docNo).width("8.5rem"))
                .column(Column.date("correspondence.field.date", OutgoingRow::date))
                .column(Column.link("correspondence.field.subject",
                        row -> Marks.subject(row.masked(), row.subject()), row -> Paths.outgoing(row.id())))
                .column(Column.<OutgoingRow>text("correspondence.field.addressee", OutgoingRow::addressee).width("10rem"))
                .column(Column.<OutgoingRow>text("correspondence.field.kind",
                        row -> Words.now("correspondence.kind." + row.kind())).width("9rem").hidden())
                .column(Column.<OutgoingRow>badges("correspondence.field.marks", row -> Marks.of(row.urgency(), row.secrecy()))
                        .width("9rem"))
                .column(Column.<OutgoingRow>badges("correspondence.field.state", row -> List.of(Marks.state(row.state())))
                        .width("10rem"))
                .column(Column.<OutgoingRow>text("correspondence.field.holder", OutgoingRow::holder).width("10rem"))
                .column(Column.<OutgoingRow>text("correspondence.field.drafter", OutgoingRow::drafter).width("11rem").hidden())
                .act(BulkAct.star(row -> LetterRecords.id(Direction.OUTGOING, row.id())))
                .card(OutgoingListView::card)
                .onOpen(row -> UI.getCurrent().navigate(Paths.outgoing(row.id())))
                .onNew(OutgoingListView::draft)
                .empty(new EmptyState("correspondence.screen.outgoing.none")
                        .act("correspondence.screen.draft", OutgoingListView::draft));
    }

    private static Card card(OutgoingRow row) {
        String line = Lines.parted(row.docNo(), row.addressee());
        return new Card(Marks.subject(row.masked(), row.subject()), line, Marks.of(row), Paths.outgoing(row.id()));
    }

    private static void draft() {
        UI.getCurrent().navigate(Paths.to(Paths.DRAFT));
    }

    private OutgoingFilter chosen() {
        return new OutgoingFilter(
                filter.chosen("box", Box::valueOf).orElse(Box.ALL),
                filter.chosen("state", OutgoingState::valueOf).map(Set::of).orElse(Set.of()),
                filter.chosen("kind", LetterKind::valueOf).map(Set::of).orElse(Set.of()), filter.day("from"),
                filter.day("to"), filter.words());
    }

    private final class Fetched implements Rows<OutgoingRow> {

        @Override
        public List<OutgoingRow> fetch(Slice slice) {
            return letters.list(chosen(), slice.offset(), Math.min(200, slice.limit())).rows();
        }

        @Override
        public int count() {
            return (int) letters.list(chosen(), 0, 1).total();
        }
    }
}

package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import th.samnak.correspondence.filing.application.FiledRow;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** ทะเบียนหนังสือเก็บ: what has been closed, where it lies and how long it is kept. */
final class FilingView extends Div {

    private final Filing filing;
    private final FilterBar filter = new FilterBar("correspondence.screen.search.filed");

    FilingView(Filing filing) {
        this.filing = filing;
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.filing").primary(new ActionButton(
                        "correspondence.screen.destruction", () -> UI.getCurrent().navigate(Paths.to(Paths.DESTRUCTION)))),
                new Register<>("correspondence.filing", FiledRow::id, new Filed())
                        .filter(filter)
                        .column(Column.<FiledRow>text("correspondence.field.docNo", FiledRow::docNo).width("9rem"))
                        .column(Column.date("correspondence.field.docDate", FiledRow::docDate))
                        .column(Column.link("correspondence.field.subject", FilingView::subject, FilingView::href))
                        .column(Column.<FiledRow>text("correspondence.field.retention", FiledRow::retention).width("6rem"))
                        .column(Column.date("correspondence.field.keepUntil", FiledRow::keepUntil))
                        .column(Column.<FiledRow>text("correspondence.field.fileCode", FiledRow::fileCode).width("6rem"))
                        .column(Column.<FiledRow>text("correspondence.screen.archive.place", FiledRow::place).width("9.5rem"))
                        .column(Column.<FiledRow>text("correspondence.field.fate",
                                row -> Words.now("correspondence.fate." + row.fate())).width("9rem"))
                        .card(FilingView::card)
                        .onOpen(row -> UI.getCurrent().navigate(href(row)))
                        .empty(new EmptyState("correspondence.screen.filing.none")));
    }

    private static String subject(FiledRow row) {
        return Marks.subject(row.masked(), row.subject());
    }

    private static String href(FiledRow row) {
        return Paths.letter(row.direction(), row.letterId());
    }

    private static Card card(FiledRow row) {
        String line = row.docNo() + " · " + row.retention() + " · "
                + row.keepUntil().map(ThaiDates::date).orElseGet(() -> Words.now("correspondence.screen.close.no-end"));
        return new Card(subject(row), line, List.of(), href(row));
    }

    private final class Filed implements Rows<FiledRow> {

        @Override
        public List<FiledRow> fetch(Slice slice) {
            return filing.list(filter.words(), slice.offset(), Math.min(200, slice.limit())).rows();
        }

        @Override
        public int count() {
            return (int) filing.list(filter.words(), 0, 1).total();
        }
    }
}

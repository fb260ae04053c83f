package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.application.Registers;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.table.TableLink;
import th.samnak.ui.words.Words;

/** ทะเบียน: the registers of receipt and dispatch as they are kept by law, to read, print and hand on. */
final class RegistersView extends Div {

    private final Registers registers;
    private final ComboBox<UnitId> unit;
    private final Select<RegisterKind> kind =
            Fields.choice("correspondence.screen.register.kind", "correspondence.register", List.of(RegisterKind.values()));
    private final Select<Integer> year = Words.label(new Select<>(), "correspondence.screen.register.year");
    private final FilterBar filter;
    private final Register<RegisterRow> list;

    RegistersView(Office office, Registers registers) {
        this.registers = registers;
        List<UnitId> units = registers.units();
        unit = Fields.unit("correspondence.field.registry", units, office);
        unit.addClassName("sk-wide-choice");
        units.stream().findFirst().ifPresent(unit::setValue);
        filter = new FilterBar("correspondence.screen.search.register")
                .day("from", "correspondence.screen.from", office.clock())
                .day("to", "correspondence.screen.to", office.clock());
        list = register();
        Div choice = new Div(unit, kind, year);
        choice.addClassName("sk-bar");
        addClassName("sk-page");
        add(header(), choice, list);
        offerYears();
        unit.addValueChangeListener(change -> offerYears());
        kind.addValueChangeListener(change -> offerYears());
        year.addValueChangeListener(change -> list.refresh());
    }

    private PageHeader header() {
        PageHeader header = new PageHeader("correspondence.screen.registers").aside(
                new TableLink("correspondence.screen.register.xlsx", "register.xlsx", out -> registers.exportXlsx(query(), out)),
                new TableLink("correspondence.screen.register.csv", "register.csv", out -> registers.exportCsv(query(), out)),
                new PaperLink("correspondence.screen.register.print", "register.pdf", () -> registers.print(query())));
        header.other("correspondence.screen.import", () -> UI.getCurrent().navigate(Paths.to(Paths.IMPORT)));
        header.other("correspondence.screen.register.cancel-next", this::cancelNext);
        return header;
    }

    private Register<RegisterRow> register() {
        return new Register<>("correspondence.registers", RegisterRow::id, new Fetched())
                .filter(filter)
                .column(Column.<RegisterRow>number("correspondence.field.number", row -> (long) row.number()).width("6.5rem"))
                .column(Column.<RegisterRow>text("correspondence.field.docNo", RegisterRow::docNo).width("7.5rem"))
                .column(Column.date("correspondence.field.docDate", RegisterRow::docDate))
                .column(Column.<RegisterRow>text("correspondence.field.from", RegisterRow::from).width("8rem"))
                .column(Column.<RegisterRow>text("correspondence.field.to", RegisterRow::to).width("8rem"))
                .column(Column.link("correspondence.field.subject", RegistersView::subject, this::href))
                .column(Column.<RegisterRow>text("correspondence.field.action", RegisterRow::action).width("7rem"))
                .column(Column.<RegisterRow>text("correspondence.field.remark", RegisterRow::remark).width("5rem"))
                .column(Column.badges("correspondence.field.marks", RegistersView::marks).width("9rem"))
                .card(row -> new Card(subject(row), Lines.parted(String.valueOf(row.number()), row.docNo(), row.from()), marks(row), href(row)))
                .onOpen(row -> row.letterId().ifPresent(id -> UI.getCurrent().navigate(href(row))))
                .onEdit(this::annotate)
                .empty(new EmptyState("correspondence.screen.register.none"));
    }

    private static String subject(RegisterRow row) {
        return Marks.subject(row.masked(), row.subject());
    }

    private String href(RegisterRow row) {
        return row.letterId()
                .map(id -> kind.getValue().receipt() ? Paths.incoming(id) : Paths.outgoing(id))
                .orElse(Paths.to(Paths.REGISTERS));
    }

    private static List<Badge> marks(RegisterRow row) {
        return row.cancelled().isEmpty()
                ? Marks.of(row.urgency(), row.secrecy())
                : List.of(new Badge(Words.now("correspondence.screen.register.cancelled", row.cancelled()), Badge.Tone.PLAIN,
                        Badge.Shape.CROSS));
    }

    private void annotate(RegisterRow row) {
        ActDialog dialog = ActDialog.of("correspondence.screen.register.annotate", String.valueOf(row.number()));
        TextField action = dialog.with("action", Fields.line("correspondence.field.action", 200));
        TextField remark = dialog.with("remark", Fields.line("correspondence.field.remark", 200));
        action.setValue(row.action());
        remark.setValue(row.remark());
        dialog.ask("common.save", () -> {
            registers.annotate(row.id(), action.getValue(), remark.getValue());
            list.refresh();
        });
    }

    private void cancelNext() {
        ActDialog dialog = ActDialog.of("correspondence.screen.register.cancel-next");
        dialog.explained("correspondence.screen.register.cancel-next.explained");
        TextArea reason = dialog.with("reason", Fields.required(Fields.lines("correspondence.screen.reason", 2)));
        dialog.ask("correspondence.screen.register.cancel-next.do", () -> {
            int number = registers.cancelNext(unit.getValue(), kind.getValue(), reason.getValue());
            Notices.done("correspondence.screen.register.cancel-next.done", String.valueOf(number));
            list.refresh();
        });
    }

    private void offerYears() {
        if (unit.getValue() == null) {
            return;
        }
        try {
            List<Integer> years = registers.years(unit.getValue(), kind.getValue());
            year.setItems(years);
            year.setItemLabelGenerator(String::valueOf);
            year.setValue(years.getFirst());
        } catch (OfficeException refused) {
            Notices.refused(refused);
            kind.setValue(RegisterKind.RECEIPT);
        }
    }

    private RegisterQuery query() {
        return new RegisterQuery(unit.getValue(), kind.getValue(), year.getValue(), filter.day("from"), filter.day("to"),
                filter.words());
    }

    private boolean ready() {
        return Optional.ofNullable(unit.getValue()).isPresent() && year.getValue() != null;
    }

    private final class Fetched implements Rows<RegisterRow> {

        @Override
        public List<RegisterRow> fetch(Slice slice) {
            return ready() ? registers.list(query(), slice.offset(), Math.min(200, slice.limit())).rows() : List.of();
        }

        @Override
        public int count() {
            return ready() ? (int) registers.list(query(), 0, 1).total() : 0;
        }
    }
}

package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Collectors;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.application.RegisterImport;
import th.samnak.correspondence.register.application.Registers;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.ui.form.UploadBox;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** Takes over a register kept elsewhere: choose, drop the file, read what would happen, then let it happen. */
final class RegisterImportView extends Div {

    private static final int SHOWN = 20;
    private static final long LIMIT = 20L * 1024 * 1024;

    private final RegisterImport imports;
    private final ComboBox<UnitId> unit;
    private final Select<RegisterKind> kind = Fields.choice("correspondence.screen.register.kind", "correspondence.register",
            List.of(RegisterKind.RECEIPT, RegisterKind.DISPATCH, RegisterKind.MEMO, RegisterKind.CIRCULAR, RegisterKind.ORDER,
                    RegisterKind.ANNOUNCEMENT));
    private final IntegerField year = Words.label(new IntegerField(), "correspondence.screen.register.year");
    private final Div result = new Div();
    private final Attempt attempt = new Attempt();
    private byte[] file = {};

    RegisterImportView(Office office, Registers registers, RegisterImport imports) {
        this.imports = imports;
        List<UnitId> units = registers.units();
        unit = Fields.unit("correspondence.field.registry", units, office);
        units.stream().findFirst().ifPresent(unit::setValue);
        year.setValue(ThaiBuddhistDate.from(LocalDate.now(office.clock())).get(ChronoField.YEAR_OF_ERA));
        UploadBox<byte[]> box = new UploadBox<>((name, content) -> content.readAllBytes(), this::judge);
        box.accept(LIMIT, List.of(".xlsx", ".csv")).single();
        Div target = new Div(unit, kind, year);
        target.addClassName("sk-bar");
        result.getElement().setAttribute("role", "status");
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.import").under("correspondence.screen.registers", Paths.to(Paths.REGISTERS)),
                new Panel("correspondence.screen.import.target", target),
                new Panel("correspondence.screen.import.file", Words.text(new Paragraph(), "correspondence.screen.import.how"),
                        new TableLink("correspondence.screen.import.template", "template.xlsx", imports::template), box),
                result);
    }

    private void judge(byte[] content) {
        file = content;
        attempt.run(() -> show(imports.dryRun(target(), file)));
    }

    private void show(RegisterImport.Report report) {
        result.removeAll();
        Panel panel = new Panel("correspondence.screen.import.result", new Paragraph(
                Words.now("correspondence.screen.import.counted", report.rows(), report.good(), report.bad().size())));
        if (!report.bad().isEmpty()) {
            panel.body().add(bad(report), new TableLink("correspondence.screen.import.errors", "errors.xlsx",
                    out -> imports.errorFile(target(), file, Words.locale(), out)));
        }
        if (report.good() > 0) {
            panel.body().add(new ActionButton("correspondence.screen.import.do", () -> confirm(report)).primary());
        }
        result.add(panel);
    }

    private static UnorderedList bad(RegisterImport.Report report) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-warnings");
        report.bad().stream().limit(SHOWN).forEach(row -> list.add(new ListItem(
                Words.now("correspondence.screen.import.line", String.valueOf(row.line())) + " " + row.reasons().stream()
                        .map(reason -> Words.now(reason.key(), reason.arguments().toArray()))
                        .collect(Collectors.joining("; ")))));
        return list;
    }

    private void confirm(RegisterImport.Report report) {
        RegisterImport.Mode mode =
                report.bad().isEmpty() ? RegisterImport.Mode.ALL_OR_NOTHING : RegisterImport.Mode.ONLY_GOOD;
        Confirmation.of("correspondence.screen.import.ask", report.good())
                .consequence("correspondence.screen.import.past")
                .consequence("correspondence.screen.import.left-out", report.bad().size())
                .ask("correspondence.screen.import.do", () -> attempt.run(() -> {
                    RegisterImport.Report done = imports.run(target(), file, mode);
                    Notices.done("correspondence.screen.import.done", done.imported());
                    result.removeAll();
                }));
    }

    private RegisterImport.Target target() {
        return new RegisterImport.Target(unit.getValue(), kind.getValue(), year.getValue() == null ? 0 : year.getValue());
    }
}

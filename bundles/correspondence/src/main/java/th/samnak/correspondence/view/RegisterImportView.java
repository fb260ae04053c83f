package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.List;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.Intakes;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.application.RegisterImport;
import th.samnak.correspondence.register.application.Registers;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.table.IntakePanel;
import th.samnak.ui.words.Words;

/** Takes over a register kept elsewhere: choose which one, then the file. */
final class RegisterImportView extends Div {

    private final RegisterImport imports;
    private final ComboBox<UnitId> unit;
    private final Select<RegisterKind> kind = Fields.choice("correspondence.screen.register.kind", "correspondence.register",
            List.of(RegisterKind.RECEIPT, RegisterKind.DISPATCH, RegisterKind.MEMO, RegisterKind.CIRCULAR, RegisterKind.ORDER,
                    RegisterKind.ANNOUNCEMENT));
    private final IntegerField year = Words.label(new IntegerField(), "correspondence.screen.register.year");

    RegisterImportView(Office office, Registers registers, RegisterImport imports, Intakes intakes) {
        this.imports = imports;
        List<UnitId> units = registers.units();
        unit = Fields.unit("correspondence.field.registry", units, office);
        units.stream().findFirst().ifPresent(unit::setValue);
        year.setValue(ThaiBuddhistDate.from(LocalDate.now(office.clock())).get(ChronoField.YEAR_OF_ERA));
        IntakePanel panel = new IntakePanel(intakes, this::intake).consequence("correspondence.screen.import.past");
        unit.addValueChangeListener(other -> panel.clear());
        kind.addValueChangeListener(other -> panel.clear());
        year.addValueChangeListener(other -> panel.clear());
        Div target = new Div(unit, kind, year);
        target.addClassName("sk-bar");
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.import").under("correspondence.screen.registers", Paths.to(Paths.REGISTERS)),
                new Panel("correspondence.screen.import.target", target), panel);
    }

    private Intake intake() {
        return imports.into(new RegisterImport.Target(
                unit.getValue(), kind.getValue(), year.getValue() == null ? 0 : year.getValue()));
    }
}

package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Div;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.Intakes;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.table.IntakePanel;

/** Brings in people of the personnel list, many at once. */
public final class PeopleImportView extends Div {

    /** @param people what takes them in */
    public PeopleImportView(Intakes intakes, Intake people) {
        addClassName("sk-page");
        add(new PageHeader("admin.people.import").under("admin.people", "admin/people"),
                new IntakePanel(intakes, () -> people).consequence("admin.people.import.posts"));
    }
}

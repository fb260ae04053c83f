package th.samnak.studio.reader;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import th.samnak.announcements.api.Confirmation;
import th.samnak.announcements.api.Confirmation.NewUnit;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Makes the proposal an instrument: under which name, of which agency, founding which units. */
final class ConfirmDraft {

    private final DraftView view;
    private final List<Founding> foundings = new ArrayList<>();

    /** The fields of one unit. */
    private record Founding(int index, Checkbox chosen, TextField id, TextField nameEn, TextField prefix) {}

    ConfirmDraft(DraftView view) {
        this.view = view;
    }

    void ask() {
        ActDialog dialog = ActDialog.of("studio.read.confirm").explained("studio.read.confirm.explained");
        TextField id = dialog.with("id", Words.helper(Words.label(new TextField(), "studio.instruments.id"), "studio.read.id-hint"));
        id.setId("confirm-id");
        ComboBox<Unit> agency = dialog.with("agency", Words.label(new ComboBox<>(), "studio.instruments.agency"));
        agency.setId("confirm-agency");
        agency.setItems(view.naming().chart().units());
        agency.setItemLabelGenerator(unit -> unit.name(Words.locale()));
        String named = view.opened().proposal().instrument().agency().map(Found::value).orElse("");
        view.naming().chart().units().stream()
                .filter(unit -> unit.nameTh().equals(named) || named.isEmpty() && unit.parent().isEmpty())
                .findFirst().ifPresent(agency::setValue);
        TextField english = dialog.with("titleEn", Words.label(new TextField(), "studio.read.title-en"));
        dialog.below(units());
        dialog.ask("studio.read.confirm", () -> view.confirm(new Confirmation(
                instrument(id.getValue()), agency(agency), english.getValue().strip(), founded())));
    }

    private static InstrumentId instrument(String typed) {
        try {
            return new InstrumentId(typed.strip());
        } catch (IllegalArgumentException unfit) {
            throw RuleViolation.of("id", "studio.read.id-unfit");
        }
    }

    private static UnitId agency(ComboBox<Unit> chosen) {
        if (chosen.getValue() == null) {
            throw RuleViolation.of("agency", "error.required");
        }
        return chosen.getValue().id();
    }

    private Div units() {
        Div all = new Div();
        all.addClassName("sk-stack");
        List<ProposedUnit> units = view.opened().proposal().units();
        for (int i = 0; i < units.size(); i++) {
            Founding founding = new Founding(i, new Checkbox(Words.now("studio.read.founds", units.get(i).name())),
                    Words.label(new TextField(), "studio.read.unit-id"), Words.label(new TextField(), "studio.read.name-en"),
                    Words.label(new TextField(), "studio.unit.prefix"));
            Div fields = new Div(founding.id(), founding.nameEn(), founding.prefix());
            fields.addClassName("sk-form");
            fields.setVisible(false);
            founding.chosen().addValueChangeListener(chosen -> fields.setVisible(chosen.getValue()));
            foundings.add(founding);
            all.add(founding.chosen(), fields);
        }
        return all;
    }

    private List<NewUnit> founded() {
        return foundings.stream()
                .filter(founding -> founding.chosen().getValue())
                .map(founding -> new NewUnit(founding.index(), unitId(founding.id().getValue()),
                        founding.nameEn().getValue().strip(), founding.prefix().getValue().strip()))
                .toList();
    }

    private static UnitId unitId(String typed) {
        try {
            return new UnitId(typed.strip());
        } catch (IllegalArgumentException unfit) {
            throw new RuleViolation("studio.read.unit-id-unfit", typed);
        }
    }
}

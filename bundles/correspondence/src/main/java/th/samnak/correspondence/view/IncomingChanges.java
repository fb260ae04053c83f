package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.register.CellEdit;

/** What of an incoming letter can be changed in the list: who works on it and by when, which assigns it anew. */
final class IncomingChanges {

    private final Office office;
    private final IncomingView.Services services;
    private final boolean may;

    IncomingChanges(Office office, IncomingView.Services services) {
        this.office = office;
        this.services = services;
        this.may = !office.otherDay() && office.access().may(CorrespondenceModule.ASSIGN);
    }

    CellEdit<IncomingRow> due() {
        return CellEdit.<IncomingRow, IncomingDetails, LocalDate, ThaiDatePicker>of(
                        this::open, () -> new ThaiDatePicker(office.clock()), this::day, (letter, day) -> {
                            if (day == null) {
                                throw new RuleViolation("date.error.empty");
                            }
                            assign(letter, letter.holder().orElseThrow(), Optional.of(day));
                        })
                .when(row -> assignable(row, Set.of(IncomingState.ASSIGNED)));
    }

    CellEdit<IncomingRow> holder() {
        return CellEdit.<IncomingRow, IncomingDetails, PersonId, ComboBox<PersonId>>of(
                        this::open, this::colleague, letter -> letter.holder().orElse(null), (letter, person) -> {
                            if (person == null) {
                                throw new RuleViolation("correspondence.screen.person-missing");
                            }
                            assign(letter, person, Optional.ofNullable(day(letter)));
                        })
                .when(row -> assignable(row, Set.of(IncomingState.AT_UNIT, IncomingState.ASSIGNED)));
    }

    private boolean assignable(IncomingRow row, Set<IncomingState> states) {
        return may && states.contains(row.state()) && row.ownerUnit().filter(office.ownUnit()::equals).isPresent();
    }

    private ComboBox<PersonId> colleague() {
        ComboBox<PersonId> field = new ComboBox<>();
        List<PersonId> colleagues = office.colleagues();
        field.setItems(colleagues);
        field.setItemLabelGenerator(office::personName);
        return field;
    }

    private IncomingDetails open(IncomingRow row) {
        return services.letters().open(row.id());
    }

    private @Nullable LocalDate day(IncomingDetails letter) {
        return letter.row().dueAt().map(office::day).orElse(null);
    }

    private void assign(IncomingDetails letter, PersonId person, Optional<LocalDate> due) {
        services.desk().assign(letter.at(), person, "", due);
    }
}

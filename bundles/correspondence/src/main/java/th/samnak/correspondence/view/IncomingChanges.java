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
import th.samnak.correspondence.incoming.application.Reversals;
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

    /** A letter as it is seen, and as it can be put back. */
    private record Seen(IncomingDetails letter, Reversals.Before before) {}

    CellEdit<IncomingRow> due() {
        return CellEdit.<IncomingRow, Seen, LocalDate, ThaiDatePicker>of(
                        this::open, () -> new ThaiDatePicker(office.clock()), this::day, (seen, day) -> {
                            if (day == null) {
                                throw new RuleViolation("date.error.empty");
                            }
                            assign(seen, seen.letter().holder().orElseThrow(), Optional.of(day));
                        }, this::takeBack)
                .when(row -> assignable(row, Set.of(IncomingState.ASSIGNED)));
    }

    CellEdit<IncomingRow> holder() {
        return CellEdit.<IncomingRow, Seen, PersonId, ComboBox<PersonId>>of(
                        this::open, this::colleague, seen -> seen.letter().holder().orElse(null), (seen, person) -> {
                            if (person == null) {
                                throw new RuleViolation("correspondence.screen.person-missing");
                            }
                            assign(seen, person, Optional.ofNullable(day(seen)));
                        }, this::takeBack)
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

    private Seen open(IncomingRow row) {
        IncomingDetails letter = services.letters().open(row.id());
        return new Seen(letter, services.reversals().before(letter.at()));
    }

    private void takeBack(Seen seen) {
        services.reversals().takeBack(seen.before());
    }

    private @Nullable LocalDate day(Seen seen) {
        return seen.letter().row().dueAt().map(office::day).orElse(null);
    }

    private void assign(Seen seen, PersonId person, Optional<LocalDate> due) {
        services.desk().assign(seen.letter().at(), person, "", due);
    }
}

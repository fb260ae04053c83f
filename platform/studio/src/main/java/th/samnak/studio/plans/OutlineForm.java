package th.samnak.studio.plans;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.AnnouncedPlans;
import th.samnak.reorganisation.api.AnnouncedPlans.Choice;
import th.samnak.reorganisation.api.AnnouncedPlans.NewUnit;
import th.samnak.reorganisation.api.AnnouncedPlans.Outline;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Operation;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** What an announcement would do, line by line with its clause; below it what the text leaves open. */
final class OutlineForm extends Div {

    private final Desk desk;
    private final Outline outline;
    private final Chart chart;
    private final Attempt attempt = new Attempt();
    private final TextField instrument = Words.helper(Words.label(new TextField(), "studio.instruments.id"), "studio.read.id-hint");
    private final TextField titleEn = Words.label(new TextField(), "studio.read.title-en");
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, ComboBox<ModuleId>> duties = new LinkedHashMap<>();
    private final boolean fresh;

    /** The fields of one unit. @param id empty: the unit has one and keeps it */
    private record Row(String name, Optional<TextField> id, TextField nameEn, TextField prefix) {

        NewUnit value() {
            if (nameEn.isEmpty()) {
                throw RuleViolation.of(name, "error.required");
            }
            return new NewUnit(id.map(field -> unitId(field.getValue())), nameEn.getValue().strip(), prefix.getValue().strip());
        }
    }

    /** @param fresh whether the announcement has yet to be kept as an instrument */
    OutlineForm(Desk desk, Outline outline, boolean fresh) {
        this.desk = desk;
        this.outline = outline;
        this.fresh = fresh;
        this.chart = desk.naming().organisation().on(outline.effective());
        setId("announced");
        addClassName("sk-stack");
        add(new H3(Words.now("studio.plan.tab.operations")), operations());
        if (fresh) {
            add(new H3(Words.now("studio.plan.instrument")), instrumentFields());
        }
        outline.operations().forEach(this::units);
        if (!outline.open().isEmpty()) {
            add(new H3(Words.now("studio.announced.open")), open());
        }
    }

    Attempt attempt() {
        return attempt;
    }

    private com.vaadin.flow.component.Component operations() {
        if (outline.operations().isEmpty()) {
            return new EmptyState("studio.announced.none");
        }
        OperationWords words = new OperationWords(desk, Sketch.of(chart, outline.agency(), outline.operations(), Words.english()));
        OrderedList list = new OrderedList();
        list.addClassName("sk-work-list");
        list.setId("announced-operations");
        outline.operations().forEach(operation -> {
            Span what = new Span(words.of(operation));
            what.addClassName("sk-work-subject");
            ListItem item = new ListItem(what);
            Optional.ofNullable(outline.clauses().get(operation)).ifPresent(mark -> {
                Span clause = new Span(Naming.clauseMark(mark));
                clause.addClassName("sk-hint");
                item.add(clause);
            });
            list.add(item);
        });
        return list;
    }

    private Div instrumentFields() {
        instrument.setId("announced-instrument");
        instrument.setValue(outline.instrument().value());
        attempt.field("id", instrument);
        Div fields = new Div(instrument, titleEn);
        fields.addClassName("sk-form");
        return fields;
    }

    private void units(Operation operation) {
        operation.makes().forEach(unit -> row(unit.nameTh(), Optional.of(unit.id()), unit.nameEn(), unit.letterPrefix()));
        if (operation instanceof Operation.Rename rename) {
            row(rename.nameTh(), Optional.empty(), rename.nameEn(), rename.letterPrefix().orElse(""));
        }
    }

    private void row(String name, Optional<UnitId> id, String english, String letterPrefix) {
        if (rows.stream().anyMatch(row -> row.name().equals(name))) {
            return;
        }
        int number = rows.size() + 1;
        TextField nameEn = Words.label(new TextField(), "studio.read.name-en");
        TextField prefix = Words.label(new TextField(), id.isPresent() ? "studio.unit.prefix" : "studio.op.new-prefix");
        Optional<TextField> idField = id.map(free -> {
            TextField field = Words.label(new TextField(), "studio.read.unit-id");
            field.setId("announced-id-" + number);
            field.setValue(free.value());
            return field;
        });
        nameEn.setId("announced-name-en-" + number);
        nameEn.setRequiredIndicatorVisible(true);
        nameEn.setValue(english);
        prefix.setId("announced-prefix-" + number);
        prefix.setValue(letterPrefix);
        attempt.field(name, nameEn);
        rows.add(new Row(name, idField, nameEn, prefix));
        Div fields = new Div(nameEn, prefix);
        idField.ifPresent(fields::add);
        fields.addClassName("sk-form");
        add(new H3(name), fields);
    }

    private UnorderedList open() {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        list.setId("announced-open");
        outline.open().forEach(finding -> {
            ListItem item = new ListItem(new Span(Words.now(finding.messageKey(), finding.arguments().toArray())));
            if (finding.messageKey().equals(AnnouncedPlans.WHICH_DUTY)) {
                item.add(duty(finding));
            }
            list.add(item);
        });
        return list;
    }

    private ComboBox<ModuleId> duty(Finding finding) {
        ComboBox<ModuleId> function = Words.label(new ComboBox<>(), "studio.mandate.function");
        function.setItems(AnnouncedPlan.functions(chart, new UnitId(finding.subject())));
        function.setItemLabelGenerator(desk.naming()::function);
        function.setClearButtonVisible(true);
        duties.put(String.valueOf(finding.arguments().getFirst()), function);
        return function;
    }

    /** @throws RuleViolation when something needed is not told */
    Choice choice(Optional<UnitId> agency) {
        Map<String, NewUnit> units = new LinkedHashMap<>();
        rows.forEach(row -> units.put(row.name(), row.value()));
        Map<String, ModuleId> chosen = new LinkedHashMap<>();
        duties.forEach((subject, field) -> field.getOptionalValue().ifPresent(function -> chosen.put(subject, function)));
        return new Choice(fresh ? Optional.of(instrumentId()) : Optional.empty(), titleEn.getValue().strip(), agency, units, chosen);
    }

    private InstrumentId instrumentId() {
        try {
            return new InstrumentId(instrument.getValue().strip());
        } catch (IllegalArgumentException unfit) {
            throw RuleViolation.of("id", "studio.read.id-unfit");
        }
    }

    private static UnitId unitId(String typed) {
        try {
            return new UnitId(typed.strip());
        } catch (IllegalArgumentException unfit) {
            throw new RuleViolation("studio.read.unit-id-unfit", typed);
        }
    }
}

package th.samnak.studio.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** One dialog for each kind of operation. What is read in an announcement can be put in beforehand. */
final class OperationDialogs {

    /** In the order of the menu. */
    enum Kind { CREATE, RENAME, MOVE, MERGE, SPLIT, DUTY, STAFF, ABOLISH, REVIVE }

    /** @param from names of units it acts on; to names of what they become */
    record Proposed(List<String> from, List<String> to) {
        static final Proposed NOTHING = new Proposed(List.of(), List.of());

        String to(int index) {
            return to.size() > index ? to.get(index) : "";
        }
    }

    private final Desk desk;
    private final UnitChoices choices;
    private final Consumer<Operation> add;

    OperationDialogs(Desk desk, UnitChoices choices, Consumer<Operation> add) {
        this.desk = desk;
        this.choices = choices;
        this.add = add;
    }

    void open(Kind kind, Proposed proposed) {
        ActDialog dialog = ActDialog.of("studio.op." + kind.name().toLowerCase(java.util.Locale.ROOT));
        switch (kind) {
            case CREATE -> create(dialog, proposed);
            case RENAME -> rename(dialog, proposed);
            case MOVE -> move(dialog, proposed);
            case MERGE -> merge(dialog, proposed);
            case SPLIT -> split(dialog, proposed);
            case DUTY -> duty(dialog, proposed);
            case STAFF -> staff(dialog, proposed);
            case ABOLISH -> abolish(dialog, proposed);
            case REVIVE -> revive(dialog);
        }
    }

    private void ask(ActDialog dialog, java.util.function.Supplier<Operation> operation) {
        dialog.ask("studio.op.add", () -> add.accept(operation.get()));
    }

    private void create(ActDialog dialog, Proposed proposed) {
        UnitFields unit = dialog.with(fields(1, proposed.from().isEmpty() ? proposed.to(0) : proposed.from().getFirst()));
        ask(dialog, () -> new Operation.Create(unit.value()));
    }

    private void rename(ActDialog dialog, Proposed proposed) {
        ComboBox<UnitId> unit = unit(dialog, "studio.op.unit", proposed);
        TextField thai = dialog.with("nameTh", Words.label(new TextField(), "studio.op.name-th"));
        thai.setId("op-name-1");
        thai.setValue(proposed.to(0));
        TextField english = dialog.with("nameEn", Words.label(new TextField(), "studio.read.name-en"));
        TextField prefix = dialog.with("letterPrefix", Words.label(new TextField(), "studio.op.new-prefix"));
        ask(dialog, () -> {
            if (thai.isEmpty()) {
                throw new RuleViolation("studio.op.name-needed");
            }
            return new Operation.Rename(chosen(unit), thai.getValue().strip(), english.getValue().strip(),
                    Optional.of(prefix.getValue().strip()).filter(code -> !code.isEmpty()));
        });
    }

    private void move(ActDialog dialog, Proposed proposed) {
        ComboBox<UnitId> unit = unit(dialog, "studio.op.unit", proposed);
        ComboBox<UnitId> parent = dialog.with(choices.standing("studio.op.new-parent"));
        choices.byName(proposed.to(0)).ifPresent(parent::setValue);
        IntegerField order = dialog.with(Words.label(new IntegerField(), "studio.read.order"));
        order.setValue(1);
        ask(dialog, () -> new Operation.Move(chosen(unit), Optional.ofNullable(parent.getValue()),
                Optional.ofNullable(order.getValue()).orElse(1)));
    }

    private void merge(ActDialog dialog, Proposed proposed) {
        MultiSelectComboBox<UnitId> units = dialog.with("units", choices.several("studio.op.units"));
        units.setId("op-units");
        units.setValue(Set.copyOf(proposed.from().stream().map(choices::byName).flatMap(Optional::stream).toList()));
        UnitFields into = dialog.with(fields(1, proposed.to(0)));
        ask(dialog, () -> new Operation.Merge(List.copyOf(units.getValue()), into.value()));
    }

    private void split(ActDialog dialog, Proposed proposed) {
        ComboBox<UnitId> unit = unit(dialog, "studio.op.unit", proposed);
        List<UnitFields> into = new ArrayList<>();
        Div all = dialog.with(new Div());
        all.addClassName("sk-wide");
        Runnable more = () -> {
            into.add(fields(into.size() + 1, proposed.to(into.size())));
            all.add(into.getLast());
        };
        more.run();
        more.run();
        dialog.with(Words.text(new Button("", click -> more.run()), "studio.op.one-more"));
        ask(dialog, () -> new Operation.Split(chosen(unit), into.stream().map(UnitFields::value).toList()));
    }

    private void duty(ActDialog dialog, Proposed proposed) {
        ComboBox<UnitId> from = unit(dialog, "studio.op.from", proposed);
        ComboBox<UnitId> to = to(dialog, proposed);
        ComboBox<ModuleId> function = dialog.with("function", Words.label(new ComboBox<>(), "studio.mandate.function"));
        function.setId("op-function");
        function.setItemLabelGenerator(desk.naming()::function);
        from.addValueChangeListener(chosen -> function.setItems(chosen.getValue() == null ? List.of() : functions(chosen.getValue())));
        if (from.getValue() != null) {
            function.setItems(functions(from.getValue()));
        }
        ask(dialog, () -> {
            if (function.getValue() == null) {
                throw RuleViolation.of("function", "error.required");
            }
            return new Operation.TransferDuty(chosen(from), chosen(to), function.getValue());
        });
    }

    private List<ModuleId> functions(UnitId unit) {
        return AnnouncedPlan.functions(choices.sketch().chart(), unit);
    }

    private void staff(ActDialog dialog, Proposed proposed) {
        ComboBox<UnitId> from = unit(dialog, "studio.op.from", proposed);
        ComboBox<UnitId> to = to(dialog, proposed);
        MultiSelectComboBox<Post> posts = dialog.with("posts", Words.label(new MultiSelectComboBox<>(), "studio.unit.posts"));
        posts.setId("op-posts");
        posts.setItemLabelGenerator(post -> post.titleTh() + " · " + choices.sketch().chart().holderOf(post.id())
                .flatMap(choices.sketch().chart()::person).map(Person::fullName).orElseGet(() -> Words.now("studio.post.vacant")));
        from.addValueChangeListener(chosen -> posts.setItems(
                chosen.getValue() == null ? List.of() : choices.sketch().chart().postsIn(chosen.getValue())));
        ask(dialog, () -> new Operation.TransferStaff(
                chosen(from), chosen(to), posts.getValue().stream().map(Post::id).toList()));
    }

    private void abolish(ActDialog dialog, Proposed proposed) {
        ComboBox<UnitId> unit = unit(dialog, "studio.op.unit", proposed);
        ComboBox<UnitId> heir = dialog.with(choices.standing("studio.op.heir"));
        heir.setId("op-heir");
        choices.byName(proposed.to(0)).ifPresent(heir::setValue);
        ask(dialog, () -> new Operation.Abolish(chosen(unit), Optional.ofNullable(heir.getValue())));
    }

    private void revive(ActDialog dialog) {
        ComboBox<Unit> former = dialog.with(Words.label(new ComboBox<>(), "studio.op.former"));
        former.setItems(desk.naming().known(Unit.class).map(fact -> fact.what())
                .filter(unit -> choices.sketch().chart().unit(unit.id()).isEmpty()).distinct().toList());
        former.setItemLabelGenerator(unit -> unit.nameTh() + " (" + unit.id() + ")");
        Div place = dialog.with(new Div());
        place.addClassName("sk-wide");
        List<UnitFields> fields = new ArrayList<>();
        former.addValueChangeListener(chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(unit -> {
            fields.clear();
            place.removeAll();
            fields.add(new UnitFields(choices, 1, unit.id().value(), Optional.of(choices.agency()))
                    .named(unit.nameTh(), unit.nameEn(), unit.letterPrefix()));
            place.add(fields.getFirst());
        }));
        ask(dialog, () -> {
            if (fields.isEmpty()) {
                throw new RuleViolation("studio.op.unit-needed");
            }
            return new Operation.Revive(fields.getFirst().value());
        });
    }

    private UnitFields fields(int number, String name) {
        return new UnitFields(choices, number, choices.freeId(number - 1), Optional.of(choices.agency())).named(name, "", "");
    }

    private ComboBox<UnitId> unit(ActDialog dialog, String key, Proposed proposed) {
        ComboBox<UnitId> unit = dialog.with("unit", choices.existing(key));
        unit.setId("op-unit");
        proposed.from().stream().findFirst().flatMap(choices::byName).ifPresent(unit::setValue);
        return unit;
    }

    private ComboBox<UnitId> to(ActDialog dialog, Proposed proposed) {
        ComboBox<UnitId> to = dialog.with("to", choices.standing("studio.op.to"));
        to.setId("op-to");
        choices.byName(proposed.to(0)).ifPresent(to::setValue);
        return to;
    }

    private static UnitId chosen(ComboBox<UnitId> field) {
        if (field.getValue() == null) {
            throw new RuleViolation("studio.op.unit-needed");
        }
        return field.getValue();
    }
}

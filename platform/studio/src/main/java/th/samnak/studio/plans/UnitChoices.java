package th.samnak.studio.plans;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.words.Words;

/** Fields in which units of the plan are chosen. */
record UnitChoices(Naming naming, Sketch sketch, UnitId agency) {

    /** Units that still stand as the plan is now, before the operation that is being added. */
    ComboBox<UnitId> standing(String key) {
        return field(key, List.copyOf(sketch.after().keySet()));
    }

    /** As {@link #standing}, in a table: its name is told to screen readers only. */
    ComboBox<UnitId> unlabelled(String name) {
        ComboBox<UnitId> field = standing("");
        field.setAriaLabel(name);
        return field;
    }

    /** Units of today that nothing happens to yet which ends them, the agency itself excepted. */
    ComboBox<UnitId> existing(String key) {
        return field(key, existing());
    }

    private List<UnitId> existing() {
        return sketch.before().keySet().stream().filter(unit -> !unit.equals(agency) && sketch.after().containsKey(unit)).toList();
    }

    MultiSelectComboBox<UnitId> several(String key) {
        MultiSelectComboBox<UnitId> field = Words.label(new MultiSelectComboBox<>(), key);
        field.setItems(existing());
        field.setItemLabelGenerator(this::name);
        return field;
    }

    private ComboBox<UnitId> field(String key, List<UnitId> units) {
        ComboBox<UnitId> field = key.isEmpty() ? new ComboBox<>() : Words.label(new ComboBox<>(), key);
        field.setItems(units);
        field.setItemLabelGenerator(this::name);
        field.setClearButtonVisible(true);
        return field;
    }

    String name(UnitId unit) {
        return Optional.ofNullable(sketch.after().get(unit)).or(() -> Optional.ofNullable(sketch.before().get(unit)))
                .map(Sketch.Node::name).orElseGet(() -> naming.unit(sketch.chart(), unit));
    }

    Optional<UnitId> byName(String name) {
        return sketch.before().values().stream().filter(node -> node.name().equals(name)).map(Sketch.Node::id).findFirst();
    }

    int nextOrder() {
        return 1 + sketch.after().values().stream().filter(node -> node.parent().filter(agency::equals).isPresent())
                .mapToInt(Sketch.Node::order).max().orElse(0);
    }

    /** An id that no unit ever had, the given number further on. */
    String freeId(int further) {
        int left = further;
        for (int i = 1; ; i++) {
            UnitId id = new UnitId(agency + "-" + i);
            if (naming.last(id).isEmpty() && !sketch.after().containsKey(id) && left-- == 0) {
                return id.value();
            }
        }
    }
}

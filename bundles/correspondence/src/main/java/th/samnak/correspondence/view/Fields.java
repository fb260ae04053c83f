package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.ui.words.Words;

/** The fields of which the forms here are made. */
final class Fields {

    private Fields() {}

    static TextField line(String labelKey, int longest) {
        TextField field = Words.label(new TextField(), labelKey);
        field.setMaxLength(longest);
        return field;
    }

    static TextArea lines(String labelKey, int rows) {
        TextArea field = Words.label(new TextArea(), labelKey);
        field.setMinRows(rows);
        return field;
    }

    static TextArea required(TextArea field) {
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static TextField required(TextField field) {
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** One of a few constants; the word of each is the message {@code <prefix>.<NAME>}. */
    static <E extends Enum<E>> Select<E> choice(String labelKey, String prefix, List<E> values) {
        Select<E> field = Words.label(new Select<>(), labelKey);
        field.setItems(values);
        Words.say(field, it -> it.setItemLabelGenerator(value -> Words.now(prefix + "." + value.name())));
        if (!values.isEmpty()) {
            field.setValue(values.getFirst());
        }
        return field;
    }

    static ComboBox<PersonId> person(String labelKey, List<PersonId> people, Office office) {
        ComboBox<PersonId> field = Words.label(new ComboBox<>(), labelKey);
        field.setItems(people);
        field.setItemLabelGenerator(office::personAndPost);
        field.setRequiredIndicatorVisible(true);
        if (!people.isEmpty()) {
            field.setValue(people.getFirst());
        }
        return field;
    }

    static MultiSelectComboBox<PersonId> people(String labelKey, List<PersonId> people, Office office) {
        return several(labelKey, people, office::personAndPost);
    }

    static ComboBox<UnitId> unit(String labelKey, List<UnitId> units, Office office) {
        ComboBox<UnitId> field = Words.label(new ComboBox<>(), labelKey);
        field.setItems(units);
        field.setItemLabelGenerator(office::unitName);
        Words.say(field, it -> it.setItemLabelGenerator(office::unitName));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static MultiSelectComboBox<UnitId> units(String labelKey, List<UnitId> units, Office office) {
        return several(labelKey, units, office::unitName);
    }

    private static <T> MultiSelectComboBox<T> several(String labelKey, List<T> items, Function<T, String> label) {
        MultiSelectComboBox<T> field = Words.label(new MultiSelectComboBox<>(), labelKey);
        field.setItems(items);
        field.setItemLabelGenerator(label::apply);
        return field;
    }
}

package th.samnak.handover.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.handover.api.Line;
import th.samnak.ui.words.Words;

/** Who gets a kind, or a single thing, in place of the main receiver. */
final class Choices {

    private final Map<String, PersonId> kinds = new HashMap<>();
    private final Map<String, PersonId> single = new HashMap<>();
    private final Runnable whenChanged;
    private List<Person> receivers = List.of();

    Choices(Runnable whenChanged) {
        this.whenChanged = whenChanged;
    }

    /** For another giver: nobody is named. */
    void anew(List<Person> people) {
        receivers = people;
        kinds.clear();
        single.clear();
    }

    Map<String, PersonId> kinds() {
        return kinds;
    }

    Map<String, PersonId> single() {
        return single;
    }

    ComboBox<Person> forKind(Line line) {
        String kind = Words.now(line.kindKey());
        return box(kinds, line.group(), kind, line.fate());
    }

    ComboBox<Person> forOne(Line line) {
        return box(single, line.id(), Words.title(line.title()), line.fate());
    }

    private ComboBox<Person> box(Map<String, PersonId> named, String key, String name, Fate fate) {
        ComboBox<Person> box = new ComboBox<>();
        box.setId("to-" + key.replaceAll("[^A-Za-z0-9-]", "-"));
        box.setItems(receivers);
        box.setItemLabelGenerator(Person::fullName);
        box.setClearButtonVisible(true);
        box.setAriaLabel(Words.now("handover.screen.other", name));
        box.setPlaceholder(Words.now(fate == Fate.ENDS_UNLESS_NAMED ? "handover.screen.vacant" : "handover.screen.as-above"));
        receivers.stream().filter(person -> person.id().equals(named.get(key))).findFirst().ifPresent(box::setValue);
        box.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) {
                named.remove(key);
            } else {
                named.put(key, chosen.getValue().id());
            }
            whenChanged.run();
        });
        return box;
    }
}

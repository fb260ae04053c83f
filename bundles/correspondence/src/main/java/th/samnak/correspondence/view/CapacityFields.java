package th.samnak.correspondence.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import th.samnak.correspondence.letter.domain.Capacity;

/** In what capacity somebody signs or decides; the post acted for is asked only when it is another's. */
final class CapacityFields extends Div {

    private final Select<Capacity> capacity =
            Fields.choice("correspondence.screen.capacity", "correspondence.capacity", List.of(Capacity.values()));
    private final TextField onBehalfOf = Fields.required(Fields.line("correspondence.screen.on-behalf-of", 200));

    CapacityFields() {
        addClassNames("sk-form", "sk-wide");
        onBehalfOf.setVisible(false);
        capacity.addValueChangeListener(change -> onBehalfOf.setVisible(change.getValue() != Capacity.OWN));
        add(capacity, onBehalfOf);
    }

    Capacity capacity() {
        return capacity.getValue();
    }

    String onBehalfOf() {
        return capacity() == Capacity.OWN ? "" : onBehalfOf.getValue().strip();
    }
}

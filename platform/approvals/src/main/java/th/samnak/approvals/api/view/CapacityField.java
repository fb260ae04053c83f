package th.samnak.approvals.api.view;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Capacity;
import th.samnak.ui.words.Words;

/** In which capacity somebody signs or decides, as it will be printed: the only one is chosen already, among several they choose. */
public final class CapacityField extends Select<Capacity> {

    private static final long serialVersionUID = 1L;

    public CapacityField(List<Capacity> held) {
        Words.label(this, "approvals.screen.capacity");
        setItemLabelGenerator(capacity -> String.join(" ", capacity.lines()));
        setRequiredIndicatorVisible(true);
        offer(held);
    }

    /** Others may be chosen from now on. */
    public void offer(List<Capacity> held) {
        setItems(held);
        if (held.size() == 1) {
            setValue(held.getFirst());
        }
    }

    /** The key of the one chosen; empty when none is. */
    public String chosen() {
        return Optional.ofNullable(getValue()).map(Capacity::key).orElse("");
    }
}

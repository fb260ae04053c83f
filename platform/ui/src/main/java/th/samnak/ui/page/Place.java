package th.samnak.ui.page;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;

/**
 * Where the person is: the steps from the first page to this one. Told by the {@link PageHeader}, shown by the frame.
 *
 * @param steps the last is the page itself
 */
public record Place(List<Step> steps) {

    public Place {
        steps = List.copyOf(steps);
    }

    /** @param words already in the person's language; href relative to the first page, empty for the page itself */
    public record Step(String words, String href) {}

    /** Raised on the browser tab when the person has come to another place. */
    public static final class Reached extends ComponentEvent<UI> {

        private final Place place;

        Reached(UI tab, Place place) {
            super(tab, false);
            this.place = place;
        }

        public Place place() {
            return place;
        }
    }

    void tell(UI tab) {
        ComponentUtil.setData(tab, Place.class, this);
        ComponentUtil.fireEvent(tab, new Reached(tab, this));
    }
}

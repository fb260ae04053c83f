package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import th.samnak.api.records.RecordId;

/** Lets a person keep the record at hand whose page they are on; the frame lends one to each browser tab. */
public interface Starring {

    /** A new star for the page that the tab shows; empty where no record is looked at. */
    Optional<Component> star();

    /**
     * Keeps the record at hand, or no longer.
     *
     * @return whether that changed anything
     * @throws th.samnak.api.errors.OfficeException when the person may not see it, or keeps too many
     */
    boolean keep(RecordId record, boolean on);

    /** The one of this browser tab; empty outside of the frame. */
    static Optional<Starring> here() {
        return Optional.ofNullable(UI.getCurrent()).map(tab -> ComponentUtil.getData(tab, Starring.class));
    }
}

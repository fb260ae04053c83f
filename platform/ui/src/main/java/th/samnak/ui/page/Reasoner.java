package th.samnak.ui.page;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import th.samnak.api.Permission;
import th.samnak.api.records.RecordId;

/** Tells the person at the screen where a right comes from, or which link is missing; the frame lends one to each browser tab. */
@FunctionalInterface
public interface Reasoner {

    /**
     * @param what the act, in the person's language
     * @param record what it is done to; empty for acts on nothing yet
     */
    void explain(String what, Permission permission, Optional<RecordId> record);

    /** The one of this browser tab; empty outside of the frame. */
    static Optional<Reasoner> here() {
        return Optional.ofNullable(UI.getCurrent()).map(tab -> ComponentUtil.getData(tab, Reasoner.class));
    }
}

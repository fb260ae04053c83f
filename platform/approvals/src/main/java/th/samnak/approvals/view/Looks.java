package th.samnak.approvals.view;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals.Looked;

/** What was looked at in this browser tab, and what of it is chosen to be granted together: nothing is granted unseen. */
final class Looks {

    private final Map<String, Long> versions = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    static Looks of(UI tab) {
        Looks known = ComponentUtil.getData(tab, Looks.class);
        if (known != null) {
            return known;
        }
        Looks fresh = new Looks();
        ComponentUtil.setData(tab, Looks.class, fresh);
        return fresh;
    }

    void at(Approval matter) {
        versions.put(matter.id(), matter.version());
    }

    /** Whether it was looked at as it stands now. */
    boolean seen(String matter, long version) {
        return versions.getOrDefault(matter, -1L) == version;
    }

    void choose(String matter, boolean on) {
        if (on) {
            chosen.add(matter);
        } else {
            chosen.remove(matter);
        }
    }

    boolean isChosen(String matter) {
        return chosen.contains(matter);
    }

    /** Only what still waits stays chosen. */
    void keep(List<String> waiting) {
        chosen.retainAll(waiting);
    }

    List<Looked> chosen() {
        return chosen.stream().filter(versions::containsKey).map(id -> new Looked(id, versions.get(id))).toList();
    }
}

package th.samnak.ui.words;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is said in one browser tab. A listener at each part would cost some hundred bytes for each word on the screen, so
 * what has gone is found out from time to time instead.
 */
final class Spoken {

    private static final int FEW = 256;

    private final List<Saying<?>> sayings = new ArrayList<>();
    private int many = FEW;

    static Spoken in(UI tab) {
        Spoken spoken = ComponentUtil.getData(tab, Spoken.class);
        if (spoken == null) {
            spoken = new Spoken();
            ComponentUtil.setData(tab, Spoken.class, spoken);
        }
        return spoken;
    }

    void note(Saying<?> saying) {
        if (sayings.size() >= many) {
            forgetGone();
            many = Math.max(FEW, 2 * sayings.size());
        }
        sayings.add(saying);
    }

    void sayAgain() {
        forgetGone();
        List.copyOf(sayings).forEach(Saying::say);
    }

    private void forgetGone() {
        sayings.removeIf(saying -> !saying.stays());
    }
}

package th.samnak.ui.words;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is said in one browser tab. A listener at each part would cost some hundred bytes for each word on the screen, so
 * what has gone is found out from time to time instead. Until then nothing of it is held here: each part holds its own saying,
 * and a tab that nobody looks at any more would otherwise keep the classes of a function that has gone.
 */
final class Spoken {

    private static final int FEW = 256;

    private final List<WeakReference<Saying<?>>> sayings = new ArrayList<>();
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
        sayings.add(new WeakReference<>(saying));
    }

    void sayAgain() {
        forgetGone();
        for (WeakReference<Saying<?>> noted : List.copyOf(sayings)) {
            Saying<?> saying = noted.get();
            if (saying != null) {
                saying.say();
            }
        }
    }

    private void forgetGone() {
        sayings.removeIf(noted -> {
            Saying<?> saying = noted.get();
            return saying == null || !saying.stays();
        });
    }
}

package th.samnak.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private static final int TRIES = 50;

    private final UI tab = new UI();
    private final AtomicInteger said = new AtomicInteger();

    @Test
    void what_stays_is_said_again_and_what_has_gone_is_not() {
        Span stays = spoken();
        Span goes = spoken();
        tab.add(stays, goes);
        assertThat(said).hasValue(2);
        tab.remove(goes);
        Spoken.in(tab).sayAgain();
        assertThat(said).hasValue(3);
        assertThat(stays.getText()).isEqualTo("3");
    }

    @Test
    void what_comes_back_is_said_again() {
        Span part = spoken();
        tab.add(part);
        tab.remove(part);
        Spoken.in(tab).sayAgain();
        tab.add(part);
        Spoken.in(tab).sayAgain();
        assertThat(part.getText()).isEqualTo("3");
    }

    @Test
    void a_tab_holds_nothing_of_a_part_that_has_gone() throws InterruptedException {
        WeakReference<Span> gone = shownAndTakenAway();
        for (int i = 0; i < TRIES && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
        assertThat(Spoken.in(tab)).isNotNull();
    }

    private WeakReference<Span> shownAndTakenAway() {
        Span part = spoken();
        tab.add(part);
        tab.remove(part);
        tab.getInternals().getStateTree().collectChanges(change -> {});
        return new WeakReference<>(part);
    }

    private Span spoken() {
        return Words.say(new Span(), part -> part.setText(String.valueOf(said.incrementAndGet())));
    }
}

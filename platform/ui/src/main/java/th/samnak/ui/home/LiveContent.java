package th.samnak.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Subscription;
import th.samnak.api.events.Events;
import th.samnak.ui.words.Words;

/**
 * The inside of a card: asks for something when it appears, and draws it. Asked again, it draws only when the answer is another
 * one, so that nothing flickers and nobody loses the focus for nothing.
 *
 * @param <D> what is asked for: a record, or a list of records, so that two answers can be compared
 */
public final class LiveContent<D> extends Div {

    private static final long GATHER_SECONDS = 2;

    private final Supplier<D> data;
    private final Function<D, ? extends Component> draw;
    private final List<Function<Runnable, Subscription>> news = new ArrayList<>();
    private final AtomicBoolean coming = new AtomicBoolean();
    private Predicate<D> nothing = none -> false;
    private @Nullable D shown;

    /**
     * @param data quick: by an index, some rows
     * @param draw made anew when the answer or the language is another; asks nobody
     */
    public LiveContent(Supplier<D> data, Function<D, ? extends Component> draw) {
        this.data = data;
        this.draw = draw;
        Words.say(this, it -> it.tell());
        addAttachListener(attached -> {
            UI tab = attached.getUI();
            List<Subscription> open = news.stream().map(each -> each.apply(() -> soon(tab))).toList();
            addDetachListener(gone -> {
                open.forEach(Subscription::close);
                gone.unregisterListener();
            });
        });
    }

    /** The card is left out as long as this is so. */
    public LiveContent<D> unless(Predicate<D> nothing) {
        this.nothing = nothing;
        return this;
    }

    /** Looks again after news of that kind; many that come together are one. */
    public <E extends Record> LiveContent<D> on(Events events, Class<E> kind) {
        return on(events, kind, any -> true);
    }

    /** @param concerns whether this card has to do with it; asked on the thread that publishes */
    public <E extends Record> LiveContent<D> on(Events events, Class<E> kind, Predicate<E> concerns) {
        news.add(look -> events.subscribe(kind, event -> {
            if (concerns.test(event)) {
                look.run();
            }
        }));
        return this;
    }

    /** Asks again, and draws if the answer is another one. */
    public void look() {
        D now = data.get();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void tell() {
        show(Optional.ofNullable(shown).orElseGet(data));
    }

    private void show(D now) {
        shown = now;
        boolean empty = nothing.test(now);
        removeAll();
        if (!empty) {
            add(draw.apply(now));
        }
        setVisible(!empty);
    }

    private void soon(UI tab) {
        if (coming.compareAndSet(false, true)) {
            Executor later = CompletableFuture.delayedExecutor(GATHER_SECONDS, TimeUnit.SECONDS);
            later.execute(() -> {
                coming.set(false);
                try {
                    tab.access(() -> {
                        if (isAttached()) {
                            look();
                        }
                    });
                } catch (UIDetachedException closed) {
                    // nobody looks any more
                }
            });
        }
    }
}

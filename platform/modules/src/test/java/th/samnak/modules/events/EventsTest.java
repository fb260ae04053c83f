package th.samnak.modules.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import th.samnak.api.Subscription;
import th.samnak.api.persistence.Transactions;

class EventsTest {

    private final EventBus bus = new EventBus();
    private final BundleEvents events = new BundleEvents(bus);
    private final List<String> heard = new ArrayList<>();

    record Registered(String letter) {}

    record Closed(String letter) {}

    @Test
    void listeners_of_the_class_are_told_until_they_close() {
        Subscription subscription = events.subscribe(Registered.class, event -> heard.add(event.letter()));
        events.publish(new Registered("1"));
        events.publish(new Closed("2"));
        subscription.close();
        subscription.close();
        events.publish(new Registered("3"));
        assertThat(heard).containsExactly("1");
    }

    @Test
    void a_listener_that_throws_does_not_keep_the_news_from_the_others() {
        events.subscribe(Registered.class, event -> {
            throw new IllegalStateException("no");
        });
        events.subscribe(Registered.class, event -> heard.add(event.letter()));
        events.publish(new Registered("1"));
        assertThat(heard).containsExactly("1");
    }

    @Test
    void what_a_bundle_forgot_to_close_goes_with_it_and_only_that() {
        BundleEvents other = new BundleEvents(bus);
        events.subscribe(Registered.class, event -> heard.add("mine"));
        other.subscribe(Registered.class, event -> heard.add("other's"));
        events.forget();
        other.publish(new Registered("1"));
        assertThat(heard).containsExactly("other's");
    }

    @Test
    void news_waits_for_the_commit() {
        List<Runnable> waiting = new ArrayList<>();
        bus.transactions(new LaterTransactions(waiting));
        events.subscribe(Registered.class, event -> heard.add(event.letter()));
        events.publish(new Registered("1"));
        assertThat(heard).isEmpty();
        waiting.forEach(Runnable::run);
        assertThat(heard).containsExactly("1");
    }

    private record LaterTransactions(List<Runnable> waiting) implements Transactions {

        @Override
        public <T> T together(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T apart(Supplier<T> work) {
            return work.get();
        }

        @Override
        public boolean active() {
            return true;
        }

        @Override
        public void afterCommit(Runnable action) {
            waiting.add(action);
        }
    }
}

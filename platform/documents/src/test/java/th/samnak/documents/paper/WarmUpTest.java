package th.samnak.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import th.samnak.api.documents.Papers;

class WarmUpTest {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicBoolean lowered = new AtomicBoolean();

    /** Counts, notes the thread, and does what the real one does. */
    private Papers papers(Papers real) {
        return (Papers) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Papers.class}, (self, method, given) -> {
            lowered.set(Thread.currentThread().getPriority() == Thread.MIN_PRIORITY);
            asked.countDown();
            try {
                return method.invoke(real, given);
            } finally {
                questions.incrementAndGet();
            }
        });
    }

    @Test
    void one_page_is_set_in_the_background_once_nothing_is_being_prepared() throws InterruptedException {
        AtomicBoolean settled = new AtomicBoolean();
        WarmUp warmUp = new WarmUp(papers(Samples.papers()), settled::get, 1_000_000);
        assertThat(asked.await(200, TimeUnit.MILLISECONDS)).isFalse();
        settled.set(true);
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(lowered).isTrue();
        warmUp.stop();
        assertThat(questions.get()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_system_that_stops_before_is_not_kept_from_it() throws InterruptedException {
        WarmUp warmUp = new WarmUp(papers(Samples.papers()), () -> true, TimeUnit.HOURS.toNanos(1));
        warmUp.stop();
        assertThat(asked.await(200, TimeUnit.MILLISECONDS)).isFalse();
    }
}

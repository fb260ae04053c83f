package th.samnak.e2e.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Many people at once who go from page to page. */
final class BusyOffice implements AutoCloseable, HttpDesk.Timing {

    private static final List<String> PEOPLE =
            List.of("wilai", "somchai", "malee", "prasert", "anong", "siriporn", "wichai", "kanya", "decha", "narong");
    private static final List<String> PAGES =
            List.of("/", "/correspondence/registers", "/", "/correspondence/incoming", "/", "/correspondence/outgoing");
    private static final int MOST_THINKING_MILLIS = 2500;

    private final List<Thread> people = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile Samples samples = new Samples();
    private volatile boolean closing;

    BusyOffice(URI address, int sessions) throws InterruptedException {
        List<HttpDesk> desks = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            desks.add(new HttpDesk(address, this).signIn(PEOPLE.get(i % PEOPLE.size())));
        }
        for (int i = 0; i < sessions; i++) {
            int first = i;
            people.add(Thread.ofVirtual().start(() -> work(desks.get(first), first)));
        }
    }

    /** What has been taken since the last time this was asked. */
    Samples take() {
        Samples taken = samples;
        samples = new Samples();
        return taken;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void took(long nanos) {
        samples.add(nanos / 1e6);
    }

    @Override
    public void failed(String what) {
        failures.add(what);
    }

    @Override
    public void close() {
        closing = true;
        try {
            for (Thread person : people) {
                person.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(HttpDesk desk, int first) {
        try (desk) {
            for (int page = first; !closing; page++) {
                desk.visit(PAGES.get(page % PAGES.size()));
                Thread.sleep(ThreadLocalRandom.current().nextInt(MOST_THINKING_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

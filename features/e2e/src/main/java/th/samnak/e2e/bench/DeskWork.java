package th.samnak.e2e.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People at their desks, each with a session and one open page, who go through the same day again and again. */
final class DeskWork implements AutoCloseable, HttpDesk.Timing {

    private static final List<String> ACCOUNTS =
            List.of("somchai", "malee", "prasert", "wilai", "siriporn", "wichai", "kanya", "decha", "narong");
    private static final Pattern A_LETTER = Pattern.compile("correspondence/(incoming|outgoing)/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int LEAST_THINKING_MILLIS = 10_000;
    private static final int MOST_THINKING_MILLIS = 30_000;

    /** What is done in a day. */
    enum Deed {
        SIGN_IN("sign in"),
        HOME("open the home page"),
        LETTERS("open the list of letters"),
        READ("open a letter"),
        REGISTER("open the register"),
        WRITE("open an empty letter and type, kept as a draft"),
        HAND_IN("hand the letter in");

        private final String words;

        Deed(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private record Person(HttpDesk desk, boolean writes) {}

    private final List<Person> people = new ArrayList<>();
    private final Map<Deed, Samples> samples = new EnumMap<>(Deed.class);
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    DeskWork(URI address, int sessions) throws InterruptedException {
        for (Deed deed : Deed.values()) {
            samples.put(deed, new Samples());
        }
        for (int i = 0; i < sessions; i++) {
            String account = ACCOUNTS.get(i % ACCOUNTS.size());
            HttpDesk desk = new HttpDesk(address, this);
            timed(Deed.SIGN_IN, () -> desk.signIn(account));
            timed(Deed.HOME, () -> desk.open("/"));
            people.add(new Person(desk, i % ACCOUNTS.size() == 0));
        }
    }

    Map<Deed, Samples> samples() {
        return samples;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    int count() {
        return samples.entrySet().stream().filter(each -> each.getKey() != Deed.SIGN_IN)
                .mapToInt(each -> each.getValue().count()).sum();
    }

    /** One after the other, without thinking. */
    void scriptOnceEach() throws InterruptedException {
        for (Person person : people) {
            for (int step = 0; step < Deed.values().length; step++) {
                step(person, step);
            }
        }
    }

    /** All at once, thinking between the deeds as people do. */
    void work(long nanos) throws InterruptedException {
        samples.values().forEach(Samples::clear);
        long end = System.nanoTime() + nanos;
        List<Thread> threads = people.stream().map(person -> Thread.ofVirtual().start(() -> day(person, end))).toList();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void day(Person person, long end) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(MOST_THINKING_MILLIS));
            for (int step = ThreadLocalRandom.current().nextInt(Deed.values().length); System.nanoTime() < end; step++) {
                step(person, step % Deed.values().length);
                Thread.sleep(ThreadLocalRandom.current().nextInt(LEAST_THINKING_MILLIS, MOST_THINKING_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failed(e.toString());
        }
    }

    private void step(Person person, int step) throws InterruptedException {
        HttpDesk desk = person.desk();
        switch (Deed.values()[step]) {
            case SIGN_IN, HOME -> home(desk);
            case LETTERS -> turn(Deed.LETTERS, desk, "/correspondence/incoming");
            case READ -> read(desk);
            case REGISTER -> turn(Deed.REGISTER, desk, "/correspondence/registers");
            case WRITE, HAND_IN -> {
                if (person.writes()) {
                    write(desk);
                }
            }
        }
    }

    /** Leaves the page and opens another, so that one stays open all the time. */
    private String turn(Deed deed, HttpDesk desk, String path) throws InterruptedException {
        desk.leave();
        return timed(deed, () -> desk.open(path));
    }

    private void read(HttpDesk desk) throws InterruptedException {
        Matcher letter = A_LETTER.matcher(home(desk));
        if (letter.find()) {
            turn(Deed.READ, desk, "/" + letter.group());
        }
    }

    /** With its cards, which come one by one as soon as the browser says that it has painted. */
    private String home(HttpDesk desk) throws InterruptedException {
        desk.leave();
        return timed(Deed.HOME, () -> {
            StringBuilder all = new StringBuilder();
            String told = desk.open("/");
            for (Optional<String> painted = UidlPage.painted(told); painted.isPresent(); painted = UidlPage.painted(told)) {
                all.append(told);
                told = desk.tell(painted.get());
            }
            return all.append(told).toString();
        });
    }

    private void write(HttpDesk desk) throws InterruptedException {
        UidlPage page = new UidlPage();
        String subject = "หนังสือของวันทำงาน " + System.nanoTime();
        timed(Deed.WRITE, () -> {
            desk.leave();
            page.hear(desk.open("/correspondence/outgoing/new"));
            page.hear(desk.tell(UidlPage.typed(field(page, "ถึง"), "อธิการบดีมหาวิทยาลัยสมมติ") + ","
                    + UidlPage.typed(field(page, "เรื่อง"), subject)));
            return page.hear(desk.tell(UidlPage.typed(field(page, "ข้อความ"), "ด้วยท่านมีหนังสือขอวิทยากร")));
        });
        String said = timed(Deed.HAND_IN, () -> desk.tell(UidlPage.pressed(
                page.button("บันทึกร่าง").orElseThrow(() -> new IllegalStateException("no button to hand in")))));
        if (!said.contains("correspondence/outgoing/")) {
            failed("the letter was not taken: " + said);
        }
    }

    private static int field(UidlPage page, String label) {
        return page.field(label).orElseThrow(() -> new IllegalStateException("no field " + label + " on " + page));
    }

    private interface Timed<T> {
        T run() throws InterruptedException;
    }

    private <T> T timed(Deed deed, Timed<T> work) throws InterruptedException {
        long began = System.nanoTime();
        T result = work.run();
        samples.get(deed).addMillisSince(began);
        return result;
    }

    @Override
    public void took(long nanos) {
        // deeds are timed, each of several requests
    }

    @Override
    public void failed(String what) {
        failures.add(what);
    }

    @Override
    public void close() {
        people.forEach(person -> person.desk().close());
    }
}

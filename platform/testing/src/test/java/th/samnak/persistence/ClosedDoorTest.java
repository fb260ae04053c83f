package th.samnak.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.persistence.jpa.JpaDatabase;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.fixture.DeskUnit;
import th.samnak.testing.fixture.Note;

@EachDatabase
class ClosedDoorTest {

    private static final int ROUNDS = 5;

    private final TestDatabase test;

    ClosedDoorTest(TestDatabase test) {
        this.test = test;
    }

    @Test
    void the_class_loader_of_a_unit_that_went_is_collected() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            WeakReference<ClassLoader> gone = useAndClose(round);
            for (int i = 0; i < 50 && gone.get() != null; i++) {
                System.gc();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(gone.get()).as("round %d", round).isNull();
        }
    }

    private WeakReference<ClassLoader> useAndClose(int round) throws Exception {
        URL here = DeskUnit.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {here}, new WithoutFixture())) {
            Class<?> unitClass = loader.loadClass(DeskUnit.class.getName());
            EntityUnit unit = (EntityUnit) unitClass.getDeclaredConstructor().newInstance();
            Class<?> noteClass = unit.entities().getFirst();
            assertThat(noteClass).isNotSameAs(Note.class);
            JpaDatabase desk = (JpaDatabase) test.open(unit);
            String id = "note " + round;
            desk.change(em -> em.persist(note(noteClass, id)));
            desk.read(em -> em.createQuery("select n from Note n where n.text like :part order by n.text")
                    .setParameter("part", "%" + id + "%")
                    .getResultList());
            test.close(desk);
            return new WeakReference<>(loader);
        }
    }

    private static Object note(Class<?> type, String id) {
        try {
            return type.getConstructor(String.class, String.class).newInstance(id, "text of " + id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_closed_door_lets_nobody_in() {
        JpaDatabase desk = (JpaDatabase) test.open(new DeskUnit());
        test.close(desk);

        assertThatThrownBy(() -> desk.read(em -> em.find(Note.class, "1"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> desk.write(em -> em.find(Note.class, "1"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_is_inside_when_the_door_closes_may_finish() throws Exception {
        Database desk = test.open(new DeskUnit());
        CountDownLatch inside = new CountDownLatch(1);
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                desk.change(em -> {
                    inside.countDown();
                    pause();
                    em.persist(new Note("slow", "written while closing"));
                });
            } catch (RuntimeException e) {
                fault.set(e);
            }
        });
        inside.await();
        test.close(desk);
        writer.join();

        assertThat(fault.get()).isNull();
        Database again = test.open(new DeskUnit());
        Note written = again.read(em -> em.find(Note.class, "slow"));
        assertThat(written).isNotNull();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything of the test's class path but the fixture, as a bundle sees the platform. */
    private static final class WithoutFixture extends ClassLoader {

        private WithoutFixture() {
            super(ClosedDoorTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("th.samnak.testing.fixture.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("db/migration") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }
}

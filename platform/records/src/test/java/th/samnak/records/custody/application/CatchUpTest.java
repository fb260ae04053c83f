package th.samnak.records.custody.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordType;
import th.samnak.records.RecordsTables;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

class CatchUpTest {

    private final TestDatabase test = TestDatabase.derby();
    private final Database database = test.open(new RecordsTables());
    private final TestAccess access = new TestAccess();
    private final AtomicInteger asked = new AtomicInteger();
    private CountDownLatch done = new CountDownLatch(1);
    private int started;

    @AfterEach
    void close() {
        test.close();
    }

    private void start(boolean failing) throws InterruptedException {
        done = new CountDownLatch(1);
        JpaCatchUp catchUp = new JpaCatchUp(database, access, TestClock.at("2026-08-03T09:30"),
                new JpaKinds(Optional.empty(), List.of()));
        catchUp.bindType(new Cases(failing));
        catchUp.bindType(new Last("end" + started++));
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        catchUp.end();
    }

    @Test
    void older_records_are_asked_for_once_and_again_when_that_failed() throws InterruptedException {
        start(true);
        assertThat(asked).hasValue(1);
        start(false);
        assertThat(asked).hasValue(2);
        start(false);
        assertThat(asked).hasValue(2);
    }

    private class Cases implements RecordType {
        private final boolean failing;

        Cases(boolean failing) {
            this.failing = failing;
        }

        @Override
        public ModuleId module() {
            return ModuleId.of("cases");
        }

        @Override
        public String type() {
            return "case";
        }

        @Override
        public String address() {
            return "cases/{key}";
        }

        @Override
        public void enterAll() {
            assertThat(access.caller()).isEqualTo(TestAccess.SYSTEM);
            asked.incrementAndGet();
            if (failing) {
                throw new IllegalStateException("on purpose");
            }
        }
    }

    private final class Last extends Cases {
        private final String type;

        Last(String type) {
            super(false);
            this.type = type;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public void enterAll() {
            if (type.startsWith("end")) {
                done.countDown();
            }
        }
    }
}

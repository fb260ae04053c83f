package th.samnak.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.audit.Chain.Outcome;
import th.samnak.audit.fixture.Deed;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** How long it takes; as many as {@code -Dsamnak.test.entries} says. */
@EachDatabase
class ManyEntriesTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyEntriesTest.class);
    private static final int PORTION = 500;

    private final Rig rig;

    ManyEntriesTest(TestDatabase databases) {
        this.rig = new Rig(databases);
    }

    @Test
    void many_entries_are_sealed_and_verified() {
        int many = Integer.getInteger("samnak.test.entries", 3000);
        Instant began = Instant.now(java.time.Clock.systemUTC());
        UUID last = UUID.randomUUID();
        for (int done = 0; done < many; done += PORTION) {
            List<Deed> deeds = new ArrayList<>();
            for (int i = 0; i < PORTION; i++) {
                last = UUID.randomUUID();
                deeds.add(new Deed(last, "มติที่ " + done + i).decide(Rig.SUM, rig.clock.instant(), ""));
            }
            rig.deeds.change(em -> deeds.forEach(em::persist));
        }
        Instant written = told("written", began, many);
        rig.core.sealAll(true);
        Instant sealed = told("sealed", written, many);
        Outcome outcome = rig.verify();
        told("verified", sealed, many);
        assertThat(outcome.whole()).isTrue();
        assertThat(outcome.rows()).isEqualTo(many);
        rig.run("update proof_deeds set title = 'x' where id = '" + last + "'");
        assertThat(rig.broken()).hasSize(1);
    }

    private Instant told(String what, Instant since, int many) {
        Instant now = Instant.now(java.time.Clock.systemUTC());
        LOG.info("{} entries {} in {}, on PostgreSQL: {}", many, what, Duration.between(since, now), rig.databases.isPostgres());
        return now;
    }
}

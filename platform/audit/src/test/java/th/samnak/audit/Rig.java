package th.samnak.audit;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import th.samnak.api.Settings;
import th.samnak.api.audit.Chain.Broken;
import th.samnak.api.audit.Chain.Outcome;
import th.samnak.api.persistence.Database;
import th.samnak.audit.fixture.Deed;
import th.samnak.audit.fixture.ProofUnit;
import th.samnak.audit.ledger.Actor;
import th.samnak.audit.ledger.AuditChain;
import th.samnak.audit.ledger.Core;
import th.samnak.audit.ledger.DatabaseTrail;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** The whole of the chain on a test's database, sealing when told. */
public final class Rig {

    public static final BigDecimal SUM = new BigDecimal("1250000.50");

    final TestDatabase databases;
    final TestClock clock = TestClock.at("2026-11-22T09:00");
    final TestAccess access = new TestAccess(Cast.ADMIN);
    final Path folder;
    final Database deeds;
    final Core core;
    final DatabaseTrail trail;
    final AuditChain chain;

    Rig(TestDatabase databases) {
        this.databases = databases;
        Database audit = databases.open(new AuditTables());
        this.deeds = databases.open(new ProofUnit());
        databases.empty();
        run("insert into audit_head (id, seal_no, hash) values (1, 0, '" + "0".repeat(64) + "')");
        try {
            this.folder = Files.createTempDirectory(Path.of("target"), "audit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Actor actor = new Actor(() -> Optional.of(access), () -> Optional.of(new CastOrganisation(clock)));
        this.core = new Core(audit, databases.transactions(), actor, clock, Settings.of(folder, Map.of()));
        core.protect(List.of(new ProofUnit()));
        databases.witnessedBy(core);
        this.trail = new DatabaseTrail(core, databases.transactions(), access, actor);
        this.chain = new AuditChain(core, trail, access, clock);
        core.sealAll(true);
    }

    /** Decides something, in an act of its own. */
    UUID decide(String title) {
        UUID id = UUID.randomUUID();
        databases.transactions().together(() -> {
            deeds.change(em -> {
                Deed deed = new Deed(id, title).decide(SUM, Instant.parse("2026-11-22T01:02:03.123456Z"), "");
                deed.line("one");
                deed.line("two");
                em.persist(deed);
            });
            trail.record("deed.decide", "proof:deed:" + id, "");
            return true;
        });
        return id;
    }

    void change(UUID id, Consumer<Deed> act) {
        deeds.change(em -> act.accept(em.find(Deed.class, id)));
    }

    /** What somebody does who can write to the tables. @return how many rows were touched */
    int run(String sql) {
        try (Connection connection = databases.connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Outcome verify() {
        return chain.verify((entries, rows) -> {});
    }

    List<Broken> broken() {
        return verify().broken();
    }
}

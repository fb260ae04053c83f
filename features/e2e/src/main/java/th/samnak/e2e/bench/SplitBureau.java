package th.samnak.e2e.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.RecordId;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.application.JpaOrganisation;
import th.samnak.organisation.application.JpaOrganisationBook;
import th.samnak.organisation.application.TurnedDay;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.records.RecordsTables;
import th.samnak.records.application.JpaNumbering;
import th.samnak.records.application.JpaSeriesContinuity;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.reorganisation.ReorganisationModule;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.reorganisation.application.JpaReorganisations;
import th.samnak.reorganisation.application.JpaSuccessions;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;

/** The shipped agency, of which one bureau is split in two: by the product's own services, from the draft to the cut-over and back. */
final class SplitBureau {

    static final UnitId OLD = new UnitId("oags-7");
    static final UnitId FIRST = new UnitId("oags-14");
    static final UnitId SECOND = new UnitId("oags-15");

    private static final UnitId AGENCY = new UnitId("oags");
    private static final InstrumentId ORDER = new InstrumentId("bench");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final Store store;
    private final TestClock clock = TestClock.at("2026-09-01T09:00");
    private final TestAccess access = new TestAccess(caller("drafter", Role.ADMINISTRATOR));
    private final JpaOrganisation organisation;
    private final JpaOrganisationBook book;
    private final JpaRecords records;
    private final Reorganisations reorganisations;
    private String plan = "";

    /** @param successions of the functions whose rows follow */
    SplitBureau(Store store, ModuleRegistry running, Function<Organisation, List<Succession>> successions) throws SQLException {
        this.store = store;
        Transactions transactions = store.doors().transactions();
        Database registers = store.open(new RecordsTables());
        MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
        Ledgers ledgers = new Ledgers(store.open(new OrganisationTables()), transactions, clock);
        organisation = new JpaOrganisation(ledgers, new TurnedDay(clock));
        book = new JpaOrganisationBook(organisation, ledgers, transactions, access, audit, new MemoryEvents(transactions));
        records = new JpaRecords(registers, organisation, clock);
        JpaNumbering numbering = new JpaNumbering(registers, transactions, access, organisation, clock);
        reorganisations = new JpaReorganisations(
                store.open(new ReorganisationModule()), transactions, access, audit, organisation, book, records,
                new JpaSeriesContinuity(registers, numbering, organisation, clock), numbering,
                new JpaSuccessions(running, successions.apply(organisation), null), clock);
    }

    private static Caller caller(String name, Role role) {
        return new Caller(new PersonId(name), name, name, AGENCY, Set.of(role), Secrecy.ORDINARY);
    }

    JpaRecords records() {
        return records;
    }

    long sql(String statement) {
        try (Connection connection = store.doors().connections().connect();
                Statement running = connection.createStatement()) {
            return running.execute(statement) ? 0 : running.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** @param kinds where kinds of record go that do not go to the first heir @param single single records that do not */
    void draft(Map<String, UnitId> kinds, Map<RecordId, UnitId> single) {
        book.keep(new Instrument(ORDER, AGENCY, Instrument.Kind.ORDER, "คำสั่งสมมติ", "Invented order", Optional.empty(),
                Optional.of(DAY), Optional.empty(), true, Optional.empty(), List.of()), Optional.empty());
        plan = reorganisations.draft(AGENCY, ORDER, DAY);
        Operation split = new Operation.Split(OLD, List.of(
                new UnitDraft(FIRST, "สำนักสมมติหนึ่ง", "Invented Bureau One", "สม 0001.14", Optional.of(AGENCY), 14),
                new UnitDraft(SECOND, "สำนักสมมติสอง", "Invented Bureau Two", "สม 0001.15", Optional.of(AGENCY), 15)));
        Map<String, UnitId> places = new HashMap<>(kinds);
        places.put("*", FIRST);
        reorganisations.amend(plan, reorganisations.find(plan).orElseThrow().version(), DAY, List.of(split),
                mapping(places, single));
    }

    private Mapping mapping(Map<String, UnitId> kinds, Map<RecordId, UnitId> single) {
        Chart before = organisation.on(DAY);
        Map<PostId, PostPlace> posts = new HashMap<>();
        before.postsIn(OLD).forEach(post ->
                posts.put(post.id(), new PostPlace(FIRST, Optional.empty(), Optional.empty(), post.heads())));
        Map<String, UnitId> mandates = new HashMap<>();
        before.mandates().stream()
                .filter(row -> row.what().unit().equals(OLD))
                .forEach(row -> mandates.put(row.id(), FIRST));
        return new Mapping(posts, Map.of(OLD, kinds), single, mandates, Map.of());
    }

    Rehearsal rehearse() {
        return reorganisations.rehearse(plan);
    }

    void schedule() {
        reorganisations.sign(plan);
        access.as(caller("head", Role.HEAD), done(() -> reorganisations.schedule(plan)));
    }

    Rehearsal cutOver() {
        clock.set("2026-10-01T00:00");
        return access.asSystem(() -> reorganisations.cutOver(plan));
    }

    void undo() {
        access.asSystem(done(() -> reorganisations.undo(plan)));
    }

    private static Supplier<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}

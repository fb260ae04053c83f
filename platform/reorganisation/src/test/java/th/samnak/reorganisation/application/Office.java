package th.samnak.reorganisation.application;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.Subscription;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.modules.ModuleState;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
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
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** Organisation, registers and reorganisations put together by hand on an empty database, on 1 September 2569. */
final class Office {

    static final UnitId AGENCY = new UnitId("oags");
    static final InstrumentId ANNOUNCEMENT = new InstrumentId("oags-2569");
    static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    static final Gazette GAZETTE = new Gazette(Optional.of(143), Optional.of("1 ง"), Optional.of("1"), LocalDate.of(2026, 9, 15));
    static final Caller DRAFTER = caller("admin", Role.ADMINISTRATOR);
    static final Caller HEAD = caller("siriporn", Role.HEAD);
    private static final Citation NOTE = Citation.whole("note");

    private final Rooms rooms;
    /** Of functions that show the rows of their registers. */
    final List<IssuedNumbers> registers = new ArrayList<>();
    private final Set<String> stopped = new HashSet<>();
    final TestClock clock = TestClock.at("2026-09-01T09:00");
    final TestAccess access = new TestAccess(DRAFTER);
    final JpaOrganisation organisation;
    final JpaOrganisationBook book;
    final JpaRecords records;
    final JpaNumbering numbering;
    final JpaSeriesContinuity series;
    final JpaReorganisations reorganisations;

    Office(TestDatabase databases, String... functions) {
        this(databases, List.of(), functions);
    }

    Office(TestDatabase databases, List<Succession> successions, String... functions) {
        this(Rooms.of(databases), successions, functions);
    }

    /** An office that begins anew in rooms that were opened before. */
    Office(Rooms rooms, List<Succession> successions, String... functions) {
        this(rooms, true, successions, functions);
    }

    /** @param anew whether what another process left is cleared away */
    Office(Rooms rooms, boolean anew, List<Succession> successions, String... functions) {
        if (anew) {
            rooms.databases().empty();
        }
        this.rooms = rooms;
        TestDatabase databases = rooms.databases();
        Database ofOrganisation = rooms.organisation();
        Database ofRecords = rooms.records();
        Database own = rooms.own();
        MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
        Ledgers ledgers = new Ledgers(ofOrganisation, databases.transactions(), clock);
        organisation = new JpaOrganisation(ledgers, new TurnedDay(clock));
        book = new JpaOrganisationBook(
                organisation, ledgers, databases.transactions(), access, audit, new MemoryEvents(databases.transactions()));
        records = new JpaRecords(ofRecords, organisation, clock);
        numbering = new JpaNumbering(ofRecords, databases.transactions(), access, organisation, clock);
        series = new JpaSeriesContinuity(ofRecords, numbering, organisation, clock, registers);
        reorganisations = new JpaReorganisations(own, databases.transactions(), access, audit, organisation, book, records, series,
                numbering, new JpaSuccessions(new Running(this, functions), successions, new Shelf(this)), clock);
    }

    private static Caller caller(String name, Role role) {
        return caller(name, AGENCY, role);
    }

    static Caller caller(String name, UnitId unit, Role role) {
        return new Caller(new PersonId(name), name, name, unit, Set.of(role), Secrecy.ORDINARY);
    }

    Rooms rooms() {
        return rooms;
    }

    /** The announcement that everything in the tests cites, as it stands before it is published. */
    void announce(Clause... clauses) {
        book.keep(new Instrument(ANNOUNCEMENT, AGENCY, Instrument.Kind.ANNOUNCEMENT, "ประกาศเพื่อการทดสอบ พ.ศ. 2569",
                "Announcement for tests, 2026", Optional.empty(), Optional.of(DAY), Optional.empty(), true, Optional.empty(),
                List.of(clauses)), Optional.empty());
    }

    Post post(String id, String unit, String title) {
        Post post = new Post(new PostId(id), title, title, new UnitId(unit), Set.of(Role.OFFICER), false, 9);
        book.begin(post, LocalDate.of(2025, 1, 1), Optional.empty(), NOTE);
        return post;
    }

    void person(String id, String givenName, Post post) {
        PersonId person = new PersonId(id);
        LocalDate from = LocalDate.of(2025, 1, 1);
        book.begin(new Person(person, "นาย", givenName, "ทดสอบ", post.titleTh(), post.unit()), from, Optional.empty(), NOTE);
        book.begin(new Tenure(post.id(), person, true), from, Optional.empty(), NOTE);
    }

    /** From draft to the second pair of eyes, under an order that needs no publication. */
    Plan planned(UnitId agency, InstrumentId order, LocalDate day, List<Operation> operations, Mapping mapping) {
        String id = reorganisations.draft(agency, order, day);
        Plan plan = reorganisations.find(id).orElseThrow();
        reorganisations.amend(id, plan.version(), day, operations, mapping);
        reorganisations.sign(id);
        access.as(caller("head", agency, Role.HEAD), () -> {
            reorganisations.schedule(id);
            return true;
        });
        return plan;
    }

    /** From draft to the second pair of eyes. */
    Plan planned(List<Operation> operations, Mapping mapping) {
        Plan plan = drafted(operations, mapping);
        reorganisations.sign(plan.id());
        reorganisations.gazette(plan.id(), GAZETTE);
        access.signIn(HEAD);
        try {
            reorganisations.schedule(plan.id());
        } finally {
            access.signIn(DRAFTER);
        }
        return reorganisations.find(plan.id()).orElseThrow();
    }

    Plan drafted(List<Operation> operations, Mapping mapping) {
        String id = reorganisations.draft(AGENCY, ANNOUNCEMENT, DAY);
        Plan plan = reorganisations.find(id).orElseThrow();
        return reorganisations.amend(id, plan.version(), DAY, operations, mapping);
    }

    void carryOut(Plan plan) {
        clock.set("2026-10-01T00:00");
        access.asSystem(() -> reorganisations.cutOver(plan.id()));
    }

    String checksums() {
        return book.checksum() + records.checksum();
    }

    Unit unit(String id) {
        return organisation.on(DAY).unit(new UnitId(id)).orElseThrow();
    }

    /** Database doors, which take a while to open. */
    record Rooms(TestDatabase databases, Database organisation, Database records, Database own) {

        static Rooms of(TestDatabase databases) {
            return new Rooms(databases, databases.open(new OrganisationTables()), databases.open(new RecordsTables()),
                    databases.open(new ReorganisationModule()));
        }
    }

    /** Functions that are installed and stand still. */
    void stop(String... functions) {
        stopped.addAll(List.of(functions));
    }

    void start() {
        stopped.clear();
    }

    private record Running(Office office, String... functions) implements ModuleRegistry {

        @Override
        public List<OfficeModule> modules() {
            return Stream.of(functions).filter(function -> !office.stopped.contains(function)).<OfficeModule>map(Function::new).toList();
        }

        @Override
        public Subscription onChange(Runnable whenChanged) {
            return () -> { };
        }
    }

    /** Everything that runs or stands still is installed; "meetings" could be, but is not. */
    private record Shelf(Office office) implements ModuleCentre {

        @Override
        public List<InstalledModule> list() {
            return Stream.concat(
                            office.stopped.stream().map(name -> module(name, ModuleState.STOPPED)),
                            Stream.of(module("meetings", ModuleState.AVAILABLE)))
                    .toList();
        }

        private static InstalledModule module(String name, ModuleState state) {
            return new InstalledModule(ModuleId.of(name), "1", state, Optional.empty(), "", Instant.EPOCH, "system");
        }

        @Override
        public InstalledModule install(InputStream jar, String fileName) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InstalledModule installAvailable(ModuleId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InstalledModule start(ModuleId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InstalledModule stop(ModuleId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(ModuleId id) {
            throw new UnsupportedOperationException();
        }
    }

    private record Function(ModuleId id) implements OfficeModule {

        Function(String id) {
            this(ModuleId.of(id));
        }

        @Override
        public List<Permission> permissions() {
            return List.of();
        }
    }
}

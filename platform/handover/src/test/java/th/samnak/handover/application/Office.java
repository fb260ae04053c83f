package th.samnak.handover.application;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.Subscription;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.handover.HandoverModule;
import th.samnak.handover.api.Wish;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.application.JpaOrganisation;
import th.samnak.organisation.application.JpaOrganisationBook;
import th.samnak.organisation.application.TurnedDay;
import th.samnak.organisation.handover.JpaPostDependants;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.records.RecordsTables;
import th.samnak.records.application.JpaNumbering;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** Organisation, registers and hand-overs put together by hand, with one function whose desk holds matters of people. */
final class Office {

    static final UnitId AGENCY = new UnitId("oags");
    static final UnitId FIRST = new UnitId("oags-1");
    static final ModuleId DESK = ModuleId.of("desk");
    static final Permission WORK = DESK.permission("work", Role.OFFICER, Role.SECTION_HEAD, Role.DIRECTOR);
    static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Citation NOTE = Citation.whole("note");
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    final TestClock clock = TestClock.at("2026-09-01T09:00");
    final TestAccess access = new TestAccess(TestAccess.SYSTEM);
    final Desk desk;
    final Set<ModuleId> standing = new HashSet<>();
    final List<Accounts.Account> accounts = new ArrayList<>();
    final JpaOrganisation organisation;
    final JpaOrganisationBook book;
    final JpaRecords records;
    final JpaHandOvers handOvers;
    final JpaHandOverMidnight midnight;
    final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);

    Office(TestDatabase databases) {
        this(databases, true);
    }

    /** @param anew whether what another office left is cleared away */
    Office(TestDatabase databases, boolean anew) {
        table(databases);
        if (anew) {
            databases.empty();
        }
        Database ofOrganisation = databases.open(new OrganisationTables());
        Database ofRecords = databases.open(new RecordsTables());
        Database own = databases.open(new HandoverModule());
        desk = new Desk(own);
        MemoryEvents events = new MemoryEvents(databases.transactions());
        Ledgers ledgers = new Ledgers(ofOrganisation, databases.transactions(), clock);
        organisation = new JpaOrganisation(ledgers, new TurnedDay(clock));
        book = new JpaOrganisationBook(organisation, ledgers, databases.transactions(), access, audit, events);
        records = new JpaRecords(ofRecords, organisation, clock);
        JpaNumbering numbering = new JpaNumbering(ofRecords, databases.transactions(), access, organisation, clock);
        JpaOwners owners = new JpaOwners(new Running(), List.of(
                desk, new JpaPostDependants(ofOrganisation, organisation, book, clock), new JpaReceiptDependants(own)));
        handOvers = new JpaHandOvers(own, databases.transactions(), access, accounts(), audit, events, organisation, records, numbering,
                papers(), owners, clock);
        midnight = new JpaHandOverMidnight(own, handOvers, access, clock);
        midnight.stop();
        if (anew) {
            access.asSystem(() -> book.begin(new Mandate(FIRST, DESK, Mandate.Reach.UNIT, true), LONG_AGO, Optional.empty(), NOTE));
        }
    }

    private static void table(TestDatabase databases) {
        try (Connection connection = databases.connect();
                Statement statement = connection.createStatement();
                ResultSet known = connection.getMetaData().getTables(null, null, databases.isPostgres() ? "desk_matters" : "DESK_MATTERS", null)) {
            if (!known.next()) {
                statement.executeUpdate("create table desk_matters (k varchar(40) primary key not null, person varchar(40), secrecy varchar(20))");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A person with an account, in a post of their own. */
    Caller person(String id, UnitId unit, Secrecy clearance, Role... roles) {
        Set<Role> parts = Set.of(roles);
        access.asSystem(() -> {
            Post post = new Post(new PostId("post-" + id), "ตำแหน่ง" + id, "", unit, parts, false, 9);
            book.begin(post, LONG_AGO, Optional.empty(), NOTE);
            book.begin(new Person(new PersonId(id), "นาย", id, "ทดสอบ", post.titleTh(), unit), LONG_AGO, Optional.empty(), NOTE);
            return book.begin(new Tenure(post.id(), new PersonId(id), true), LONG_AGO, Optional.empty(), NOTE);
        });
        Caller caller = new Caller(new PersonId(id), id, "นาย" + id + " ทดสอบ", unit, parts, clearance);
        accounts.add(new Accounts.Account(id, caller.person(), caller.name(), parts, clearance, false, false, false,
                Optional.empty(), Optional.empty()));
        return caller;
    }

    static Wish wish(Caller from, Caller to) {
        return new Wish(new Occasion(from.person(), Occasion.Reason.RETIRES, DAY), to.person(), Map.of(), Map.of());
    }

    int depends(Caller person) {
        return access.asSystem(() -> handOvers.dependants(new Occasion(person.person(), Occasion.Reason.RETIRES, DAY)).size());
    }

    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Office.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> List.copyOf(accounts));
    }

    private static Papers papers() {
        return (Papers) Proxy.newProxyInstance(Office.class.getClassLoader(), new Class<?>[] {Papers.class},
                (proxy, method, arguments) -> String.valueOf(arguments[0]).getBytes(StandardCharsets.UTF_8));
    }

    /** Functions that are not standing still. */
    private final class Running implements ModuleRegistry {

        @Override
        public List<OfficeModule> modules() {
            return Stream.of(DESK).filter(module -> !standing.contains(module)).<OfficeModule>map(Function::new).toList();
        }

        @Override
        public Subscription onChange(Runnable whenChanged) {
            return () -> { };
        }
    }

    private record Function(ModuleId id) implements OfficeModule {

        @Override
        public List<Permission> permissions() {
            return List.of(WORK);
        }
    }

    /** A function's matters, in a table of its own. */
    static final class Desk implements Dependants {

        private final Database database;
        boolean keepsOne;

        Desk(Database database) {
            this.database = database;
        }

        void put(String key, Caller person, Secrecy level) {
            database.change(em -> em.createNativeQuery("insert into desk_matters (k, person, secrecy) values (?, ?, ?)")
                    .setParameter(1, key)
                    .setParameter(2, person.person().value())
                    .setParameter(3, level.name())
                    .executeUpdate());
        }

        List<String> of(Caller person) {
            return of(new Occasion(person.person(), Occasion.Reason.MOVES, DAY)).stream().map(Dependant::key).toList();
        }

        @Override
        public ModuleId module() {
            return DESK;
        }

        @Override
        public List<Dependant> of(Occasion occasion) {
            return rows(occasion.person()).stream()
                    .map(row -> Dependant.of(DESK, "matter", (String) row[0], "เรื่อง " + row[0], Fate.PASSES)
                            .classified(Secrecy.valueOf((String) row[1]))
                            .dated(Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1)))
                            .needing(WORK))
                    .toList();
        }

        @SuppressWarnings("unchecked")
        private List<Object[]> rows(PersonId person) {
            return database.read(em -> em.createNativeQuery("select k, secrecy from desk_matters where person = ? order by k")
                    .setParameter(1, person.value())
                    .getResultList());
        }

        @Override
        public void handOver(Passing passing) {
            for (Object[] row : rows(passing.from())) {
                String key = (String) row[0];
                if (!(keepsOne && key.equals("a"))) {
                    database.change(em -> em.createNativeQuery("update desk_matters set person = ? where k = ?")
                            .setParameter(1, passing.receiver(DESK, "matter", key).value())
                            .setParameter(2, key)
                            .executeUpdate());
                }
            }
        }
    }
}

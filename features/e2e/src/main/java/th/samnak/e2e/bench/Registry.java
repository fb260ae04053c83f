package th.samnak.e2e.bench;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import th.samnak.api.Subscription;
import th.samnak.api.access.Accounts;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.documents.Versions;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.retention.Tombstones;
import th.samnak.api.search.IndexQueue;
import th.samnak.api.search.TextIndex;
import th.samnak.audit.AuditTables;
import th.samnak.audit.ledger.Actor;
import th.samnak.audit.ledger.Core;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.demo.application.WholeOffice;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.letter.application.JpaInheritance;
import th.samnak.correspondence.letter.application.JpaLetterIndex;
import th.samnak.records.RecordsModule;
import th.samnak.records.RecordsTables;
import th.samnak.records.application.JpaNumbering;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryFileStore;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.WeekendsOnly;

/** The central desk of an office, in this JVM: the product's services, its EclipseLink, its number series and its index. */
final class Registry {

    private static final UnitId CENTRAL = new UnitId("oags");

    private final WholeOffice office;

    Registry(Store store, IndexQueue queue, TextIndex texts) throws SQLException {
        Clock clock = Clock.system(ZoneId.of("Asia/Bangkok"));
        TestAccess access = new TestAccess(Cast.WILAI);
        Transactions transactions = store.doors().transactions();
        Database database = store.open(new CorrespondenceModule());
        Database registers = store.open(new RecordsTables());
        CastOrganisation organisation = new CastOrganisation();
        WholeOffice.Platform platform = new WholeOffice.Platform(
                database, access, none(Accounts.class), organisation, new MemoryAuditTrail(access, clock),
                new Unheard(), new MemoryFileStore(), none(Papers.class), none(Spreadsheets.class),
                new JpaNumbering(registers, transactions, access, organisation, clock), new WeekendsOnly(),
                new JpaRecords(registers, organisation, clock), SheetRules.of(new CorrespondenceModule()),
                none(Approvals.class), none(Minutes.class), none(Versions.class), none(Tombstones.class),
                new JpaInheritance(database, transactions));
        if (!Boolean.getBoolean("samnak.bench.unchained")) {
            store.doors().transactions().witnessedBy(chain(store, transactions, access, organisation, clock));
        }
        office = WholeOffice.of(platform, clock, heads -> new JpaLetterIndex(database, queue, texts, heads, new MemoryFileStore()));
    }

    /** As the product has it: every registration is witnessed, and sealed beside. */
    private static Core chain(
            Store store, Transactions transactions, TestAccess access, CastOrganisation organisation, Clock clock) throws SQLException {
        Actor actor = new Actor(() -> Optional.of(access), () -> Optional.of(organisation));
        Core core = new Core(store.open(new AuditTables()), transactions, actor, clock);
        core.protect(List.of(new CorrespondenceModule(), new RecordsModule()));
        return core;
    }

    /** @return the letter's id */
    String register(Letters.Letter letter) {
        return office.reception().receive(ArrivalForm.simple(
                CENTRAL, letter.docNo(), letter.date(), letter.from(), "เลขาธิการ", letter.subject()));
    }

    /** A desk at which nobody else looks: the test kit's own events are all kept in a list, which grows dearer by the letter. */
    static final class Unheard implements Events {

        @Override
        public void publish(Record event) {
            // nobody listens
        }

        @Override
        public <E extends Record> Subscription subscribe(Class<E> type, Consumer<E> listener) {
            return () -> {};
        }
    }

    /** A service that is not asked for anything. */
    static <T> T none(Class<T> service) {
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (self, method, arguments) -> {
            throw new UnsupportedOperationException(method + " is not needed here");
        }));
    }
}

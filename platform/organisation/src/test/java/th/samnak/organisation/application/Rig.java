package th.samnak.organisation.application;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.testing.Cast;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** This bundle put together by hand on an empty database, on 3 August 2569. */
final class Rig {

    static final Citation NOTE = Citation.whole("note");
    static final LocalDate IN_FORCE = LocalDate.of(2020, 10, 1);

    final TestClock clock = TestClock.at("2026-08-03T09:30");
    final TestAccess access = new TestAccess(Cast.ADMIN);
    final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    final TurnedDay viewed = new TurnedDay(clock);
    final MemoryEvents events;
    final Database database;
    final TestDatabase databases;
    JpaOrganisation organisation;
    JpaOrganisationBook book;
    JpaCorrections corrections;

    Rig(TestDatabase databases, Database database) {
        this.databases = databases;
        this.database = database;
        databases.empty();
        events = new MemoryEvents(databases.transactions());
        start();
    }

    /** As after a restart: nothing is remembered but what is in the database. */
    void start() {
        Ledgers ledgers = new Ledgers(database, databases.transactions(), clock);
        organisation = new JpaOrganisation(ledgers, viewed);
        book = new JpaOrganisationBook(organisation, ledgers, databases.transactions(), access, audit, events);
        corrections = new JpaCorrections(organisation, ledgers, databases.transactions(), access, audit, events, clock);
    }

    <T> String begin(T fact, LocalDate from) {
        return book.begin(fact, from, Optional.empty(), NOTE);
    }

    static Unit unit(String id, String parent, String prefix) {
        return new Unit(
                new UnitId(id), "หน่วย " + id, "Unit " + id, prefix, Optional.of(parent).filter(it -> !it.isEmpty()).map(UnitId::new),
                50, Optional.empty(), "", "", "");
    }

    static UnitId unit(String id) {
        return new UnitId(id);
    }

    static PostId post(String id) {
        return new PostId(id);
    }

    static PersonId person(String id) {
        return new PersonId(id);
    }
}

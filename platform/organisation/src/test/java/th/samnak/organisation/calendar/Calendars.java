package th.samnak.organisation.calendar;

import java.time.Clock;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** The calendars of both agencies, put together by hand. */
public final class Calendars {

    final TestDatabase databases;
    final Database database;
    final TestAccess access = new TestAccess(Cast.ADMIN);
    final Clock clock = TestClock.at("2026-08-03T09:30");
    final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    final Organisation organisation = new CastOrganisation();
    JpaAgencyDays own;
    public JpaWorkingDays days;

    public Calendars(TestDatabase databases) {
        this(databases, databases.open(new OrganisationTables()));
    }

    public Calendars(TestDatabase databases, Database database) {
        this.databases = databases;
        this.database = database;
        start();
    }

    void start() {
        own = new JpaAgencyDays(database, databases.transactions(), organisation, access, audit, clock);
        days = new JpaWorkingDays(database, own, organisation, clock);
    }
}

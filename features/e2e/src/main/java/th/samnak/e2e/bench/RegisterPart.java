package th.samnak.e2e.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.JpaInheritance;
import th.samnak.correspondence.letter.application.JpaVisibility;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.records.application.JpaIncomingRecords;
import th.samnak.correspondence.records.application.JpaOutgoingRecords;
import th.samnak.records.RecordsTables;
import th.samnak.records.custody.application.JpaKinds;
import th.samnak.records.lists.application.JpaEyes;
import th.samnak.records.lists.application.JpaRecordLists;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.PostgresServer;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestDay;
import th.samnak.testing.WeekendsOnly;

/**
 * A page of the work list and the counts of an officer, of a director for the bureau and of the head for the agency. The yardstick
 * is what the product says to the database, run once more by bare JDBC on the same rows, in turns with it: the rest is what we take.
 */
final class RegisterPart implements DeskPart {

    private static final int PAGE = 50;
    private static final int LEAST = 20;
    private static final double DEAREST = 2;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Bangkok"));
    private final TestAccess access = new TestAccess();

    private record Ask(String what, Caller who, Runnable question) {}

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (Store derby = Store.derby(place.work().resolve("register"))) {
            lines.addAll(measure(derby, Rows.ON_DERBY, 20));
        }
        if (PostgresServer.available()) {
            try (Store postgres = Store.postgres()) {
                lines.addAll(measure(postgres, Rows.ON_POSTGRES, 60));
            }
        }
        return lines;
    }

    private List<Line> measure(Store store, int rows, int rounds) throws SQLException {
        Overheard register = new Overheard(store.open(new RecordsTables()));
        RecordLists lists = lists(register, store.open(new CorrespondenceModule()), store);
        List<Line> lines = new ArrayList<>();
        try (Connection connection = store.doors().connections().connect()) {
            connection.setAutoCommit(true);
            RegisterRows.fill(connection, store.name().equals("PostgreSQL"), rows, LocalDate.now(clock));
            for (Ask ask : asks(lists)) {
                lines.add(measure(ask, register, connection, rounds, "%,d rows on %s".formatted(rows, store.name())));
            }
        }
        return lines;
    }

    private Line measure(Ask ask, Overheard register, Connection connection, int rounds, String where) throws SQLException {
        access.signIn(ask.who());
        List<Overheard.Said> said = register.during(ask.question());
        if (said.isEmpty()) {
            throw new IllegalStateException("nothing was asked of the database for " + ask.what());
        }
        Samples ours = new Samples();
        Samples bare = new Samples();
        for (int round = -rounds / 4; round < rounds; round++) {
            long began = System.nanoTime();
            ask.question().run();
            long between = System.nanoTime();
            for (Overheard.Said statement : said) {
                if (statement.rows(connection) == 0) {
                    throw new IllegalStateException("nothing comes of " + statement);
                }
            }
            if (round >= 0) {
                bare.addMillisSince(between);
                ours.add((between - began) / 1e6);
            }
        }
        return Line.of("register, " + ask.what() + ", " + where + ", p95", ours.p95(), "ms")
                .against(bare.p95(), "the same SQL by bare JDBC")
                .goal(Goal.ratioAtMost(DEAREST));
    }

    private static List<Ask> asks(RecordLists lists) {
        return List.of(
                ask("work list of an officer", Cast.SOMCHAI, () -> page(lists, RecordQuery.open(Whose.MINE))),
                ask("counts of an officer", Cast.SOMCHAI, () -> lists.load(Whose.MINE)),
                ask("what changed, for an officer", Cast.SOMCHAI, () -> page(lists, RecordQuery.all(Whose.ALL))),
                ask("work list of a bureau", Cast.PRASERT, () -> page(lists, RecordQuery.open(Whose.UNIT))),
                ask("counts of a bureau", Cast.PRASERT, () -> lists.load(Whose.UNIT)),
                ask("work list of the agency", Cast.SIRIPORN, () -> page(lists, RecordQuery.open(Whose.UNIT))),
                ask("counts of the agency", Cast.SIRIPORN, () -> lists.load(Whose.UNIT)));
    }

    private static Ask ask(String what, Caller who, Runnable question) {
        return new Ask(what, who, question);
    }

    private static void page(RecordLists lists, RecordQuery query) {
        if (lists.page(query, Optional.empty(), PAGE).rows().size() < LEAST) {
            throw new IllegalStateException("less than a page of " + query);
        }
    }

    private RecordLists lists(Database register, Database letters, Store store) {
        Organisation organisation = new CastOrganisation(clock);
        TestDay today = new TestDay(clock);
        Visibility visibility = new JpaVisibility(
                access, organisation, Registry.none(AuditTrail.class),
                new JpaInheritance(letters, store.doors().transactions()), today, clock);
        LetterRecords records = Registry.none(LetterRecords.class);
        JpaKinds kinds = new JpaKinds(
                Optional.empty(), List.of(new JpaIncomingRecords(records, visibility), new JpaOutgoingRecords(records, visibility)));
        WeekendsOnly working = new WeekendsOnly();
        return new JpaRecordLists(
                register, new JpaEyes(register, access, kinds, organisation, today, working, clock), organisation, working);
    }
}

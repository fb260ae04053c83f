package th.samnak.e2e.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.testing.Cast;
import th.samnak.testing.PostgresServer;

/**
 * Approve and pass on: each act is the product's whole one, with request key, power looked at, minute, next step and the function
 * told; and the inbox of who has three hundred matters to decide. The yardstick is what has to be read and written for it in any
 * case, by bare JDBC on the same tables, in turns with it.
 */
final class ApprovalsPart implements DeskPart {

    private static final List<Caller> WAY = List.of(Cast.MALEE, Cast.PRASERT, Cast.WICHAI, Cast.SIRIPORN);
    private static final int MATTERS = Integer.getInteger("samnak.desk.matters", 150);
    private static final int LOOKS = 200;
    private static final int WAITING = 300;
    private static final int PAGE = 50;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Bangkok"));

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (Store derby = Store.derby(place.work().resolve("approvals"))) {
            lines.addAll(measure(derby, Rows.ON_DERBY));
        }
        if (PostgresServer.available()) {
            try (Store postgres = Store.postgres()) {
                lines.addAll(measure(postgres, Rows.ON_POSTGRES));
            }
        }
        return lines;
    }

    private List<Line> measure(Store store, int rows) throws SQLException {
        ApprovalsOffice office = new ApprovalsOffice(store, clock);
        String where = "%,d matters on %s".formatted(rows, store.name());
        try (Connection connection = store.doors().connections().connect()) {
            connection.setAutoCommit(false);
            MatterRows.fill(connection, store.name().equals("PostgreSQL"), rows);
            BareApprovals bare = new BareApprovals(connection);
            List<Line> lines = new ArrayList<>(List.of(acts(office, bare, where)));
            lines.addAll(looks(office, bare, where));
            return lines;
        }
    }

    private static Line acts(ApprovalsOffice office, BareApprovals bare, String where) throws SQLException {
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int i = -MATTERS / 5; i < MATTERS; i++) {
            if (i == 0) {
                ours.clear();
                theirs.clear();
            }
            String own = office.propose();
            for (Caller one : WAY) {
                ours.add(decide(office, own, one));
            }
            String other = office.propose();
            for (Caller one : WAY) {
                long began = System.nanoTime();
                bare.decide(other, one);
                theirs.addMillisSince(began);
            }
        }
        return Line.of("approve and pass on, " + where, 1000 / ours.mean(), "1/s")
                .against(1000 / theirs.mean(), "what must be read and written, by bare JDBC")
                .goal(Goal.ratioAtLeast(0.4));
    }

    private static List<Line> looks(ApprovalsOffice office, BareApprovals bare, String where) throws SQLException {
        String matter = office.propose();
        decide(office, matter, Cast.MALEE);
        String addressee = bare.giveAlso(matter, WAITING);
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int i = -LOOKS / 4; i < LOOKS; i++) {
            long began = System.nanoTime();
            int found = office.waiting(Cast.PRASERT, PAGE);
            long between = System.nanoTime();
            int bareFound = bare.waiting(addressee, Cast.PRASERT, PAGE);
            if (found != PAGE || bareFound != PAGE) {
                throw new IllegalStateException("%d and %d instead of a page".formatted(found, bareFound));
            }
            if (i >= 0) {
                theirs.addMillisSince(between);
                ours.add((between - began) / 1e6);
            }
        }
        return List.of(
                Line.of("inbox of a director, " + where + ", p95", ours.p95(), "ms").goal(Goal.atMost(100, "ms")),
                Line.of("inbox of a director, " + where + ", median", ours.median(), "ms")
                        .against(theirs.median(), "the same rows by bare JDBC"));
    }

    private static double decide(ApprovalsOffice office, String matter, Caller by) {
        Approval seen = office.open(by, matter);
        Decision word = by.equals(Cast.SIRIPORN) ? Decision.APPROVED : Decision.CONCURRED;
        Deed deed = Deed.of(seen, UUID.randomUUID().toString(), MinuteLine.of(word));
        long began = System.nanoTime();
        office.decide(deed);
        return (System.nanoTime() - began) / 1e6;
    }
}

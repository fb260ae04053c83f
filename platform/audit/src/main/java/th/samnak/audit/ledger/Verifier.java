package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import th.samnak.api.audit.Chain.Progress;
import th.samnak.audit.chain.Anchor;
import th.samnak.audit.chain.Break;
import th.samnak.audit.chain.Breaks;
import th.samnak.audit.chain.ChainCheck;
import th.samnak.audit.chain.Layout;
import th.samnak.audit.chain.RowCheck;

/**
 * Recomputes everything. The last states of rows are held in memory, some hundred thousand at a time; the tables are read again for
 * the next ones.
 */
final class Verifier {

    static final String UNSEALED = "seal_no is null";
    static final String ROWS = "kind = 'R'";
    static final int AT_ONCE = 200_000;
    private static final int TELL = 20_000;
    private static final int TWICE = 2;

    private final Predicate<String> intact;
    private final Progress progress;
    private final Breaks breaks = new Breaks();
    private final Map<String, Layout> layouts;
    private final Scan scan;
    private final Sealer.Sealed head;
    private long entries;
    private long rows;

    /** @param intact whether the stored file with that checksum still has it */
    Verifier(Connection connection, Predicate<String> intact, Progress progress) throws SQLException {
        this.intact = intact;
        this.progress = progress;
        this.layouts = Layouts.kept(connection);
        this.scan = new Scan(connection, layouts);
        this.head = Sealer.head(connection);
    }

    record Result(long entries, long rows, long waiting, Breaks breaks) {}

    Result run(Anchor.File anchors) throws SQLException {
        anchors.unreadable().forEach(line ->
                breaks.add(new Break("anchor-line", "anchors.txt", Integer.toString(line), List.of(), "")));
        if (anchors.anchors().isEmpty() && head.number() > 0) {
            breaks.add(new Break("anchors-missing", "anchors.txt", "", List.of(), ""));
        }
        int rounds = (int) (scan.count(ROWS) / AT_ONCE) + 1;
        ChainCheck chain = new ChainCheck(breaks, anchors.anchors());
        Breaks ofRows = new Breaks();
        for (int round = 0; round < rounds; round++) {
            int own = round;
            rows += round(key -> Math.floorMod(key.hashCode(), rounds) == own, ofRows,
                    round == 0 ? (number, hash, entry) -> chained(chain, number, hash, entry) : (number, hash, entry) -> {});
        }
        chain.end(head.number(), head.hash());
        confirmed(ofRows).forEach(breaks::add);
        return new Result(chain.last(), rows, scan.count(UNSEALED), breaks);
    }

    private long round(Predicate<String> wanted, Breaks found, Scan.Entries also) throws SQLException {
        RowCheck check = new RowCheck(found, layouts);
        scan.rows(check, wanted, also, (table, key, column, sha256) -> {
            if (!intact.test(sha256)) {
                found.add(new Break("file-changed", table, key, List.of(column), ""));
            }
        });
        return check.looked();
    }

    /** What is being changed rightly while it is looked at seems broken once; what is broken seems so again. */
    private List<Break> confirmed(Breaks first) throws SQLException {
        Breaks again = first;
        for (int i = 0; i < TWICE && again.count() > 0 && again.count() == again.found().size(); i++) {
            Set<String> keys = again.found().stream().map(Break::record).collect(Collectors.toSet());
            again = new Breaks();
            round(keys::contains, again, (number, hash, entry) -> {});
        }
        List<Break> all = first.found().stream()
                .filter(broken -> broken.what().equals("layout-missing"))
                .collect(Collectors.toCollection(ArrayList::new));
        again.found().stream().filter(broken -> !broken.what().equals("layout-missing")).forEach(all::add);
        for (long unnamed = all.size(); unnamed < again.count(); unnamed++) {
            all.add(again.found().getLast()); // only counted
        }
        return all;
    }

    private void chained(ChainCheck chain, long number, String hash, Kept entry) {
        if (++entries % TELL == 0) {
            progress.at(entries, rows);
        }
        if (number < 0) {
            breaks.add(new Break("entry-forged", "audit_entries", "id " + -number, List.of(), entry.time()));
        } else if (number > 0) {
            chain.entry(entry.line(number, hash));
        }
    }
}

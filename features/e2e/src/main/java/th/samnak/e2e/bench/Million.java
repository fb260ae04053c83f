package th.samnak.e2e.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Subscription;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.Tally;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.JpaInheritance;
import th.samnak.correspondence.records.application.JpaLetterSuccession;
import th.samnak.reorganisation.api.Rehearsal;

/** A bureau with a million records is split at midnight, on PostgreSQL; a hundred of them are named singly. */
final class Million {

    private static final int MILLION = 1_000_000;
    private static final int SINGLES = 100;
    private static final ModuleId MASS = ModuleId.of("mass");
    private static final String REGISTER =
            "insert into records_entries (id, lot_id, title, secrecy, begun, open_matters, deadline, amount, version,"
            + " changed_at) select %s, n %% %d + 1, 'เรื่องที่ ' || n || ' ขอความอนุเคราะห์ข้อมูลประกอบการจัดทำรายงาน',"
                    + " 'ORDINARY', date '2024-01-01' + n %% 900, %s, null, %s, 1, timestamp '2026-01-01 09:00'"
            + " from generate_series(1, " + MILLION + ") n";

    private final String what;
    private final SplitBureau bureau;
    private final List<Line> lines = new ArrayList<>();

    private Million(String what, SplitBureau bureau) {
        this.what = what;
        this.bureau = bureau;
    }

    /** Records of functions whose own rows name no unit: only the register follows. */
    static List<Line> records() throws Exception {
        try (Store store = Store.postgres()) {
            SplitBureau bureau = new SplitBureau(store, running(MASS), organisation -> List.of());
            for (int kind = 0; kind < 5; kind++) {
                bureau.sql("insert into records_lots values (%d, 'mass', 'kind%d', 'oags-7', 'oags-7', 0, 1)".formatted(kind + 1, kind));
            }
            bureau.sql(REGISTER.formatted("'mass:kind' || n % 5 || ':r' || n", 5, "n % 2", "n % 1000 + 0.25"));
            Map<RecordId, UnitId> single = single(n -> new RecordId(MASS, "kind" + n % 5, "r" + n));
            Map<String, UnitId> kinds = Map.of("mass:kind3", SplitBureau.SECOND, "mass:kind4", SplitBureau.SECOND);
            return new Million("1,000,000 records", bureau)
                    .measure(kinds, single, List.of("update records_entries set version = version + 1"));
        }
    }

    /** Letters: the function's own rows follow too. */
    static List<Line> letters() throws Exception {
        try (Store store = Store.postgres()) {
            SplitBureau bureau = new SplitBureau(store, running(CorrespondenceModule.ID), succession(store));
            bureau.sql("insert into records_lots values (1, 'correspondence', 'incoming', 'oags-7', 'oags-7', 0, 1)");
            bureau.sql("insert into records_lots values (2, 'correspondence', 'outgoing', 'oags-7', 'oags-7', 0, 1)");
            LetterRows.fill(bureau, MILLION);
            bureau.sql(REGISTER.formatted(
                    "'correspondence:' || case n % 2 when 0 then 'incoming' else 'outgoing' end || ':' || " + LetterRows.KEY, 2,
                    LetterRows.OPEN, "null"));
            Map<RecordId, UnitId> single =
                    single(n -> new RecordId(CorrespondenceModule.ID, n % 2 == 0 ? "incoming" : "outgoing", LetterRows.key(n)));
            return new Million("1,000,000 letters", bureau).measure(Map.of(), single, LetterRows.BARE);
        }
    }

    private static Function<Organisation, List<Succession>> succession(Store store) throws SQLException {
        Database letters = store.open(new CorrespondenceModule());
        JpaInheritance inheritance = new JpaInheritance(letters, store.doors().transactions());
        return organisation -> List.of(new JpaLetterSuccession(letters, new Unindexed(), inheritance, organisation));
    }

    private static Map<RecordId, UnitId> single(IntFunction<RecordId> name) {
        Map<RecordId, UnitId> single = new HashMap<>();
        IntStream.rangeClosed(1, SINGLES).forEach(n -> single.put(name.apply(n * 997), SplitBureau.SECOND));
        return single;
    }

    private List<Line> measure(Map<String, UnitId> kinds, Map<RecordId, UnitId> single, List<String> bare) {
        bureau.sql("vacuum analyze");
        bureau.draft(kinds, single);
        bureau.rehearse();
        double rehearsal = seconds(bureau::rehearse);
        bureau.schedule();
        List<Tally> before = bureau.records().tally(SplitBureau.OLD);
        double cutOver = seconds(() -> prove(bureau.cutOver()));
        double undone = seconds(bureau::undo);
        if (!bureau.records().tally(SplitBureau.OLD).equals(before)) {
            throw new IllegalStateException("undo left something behind");
        }
        bureau.sql("vacuum analyze");
        double update = seconds(() -> bare.forEach(bureau::sql));
        lines.add(Line.of("rehearsal, " + what, rehearsal, "s"));
        lines.add(Line.of("cut-over, " + what, cutOver, "s").against(update, "bare UPDATE of the same rows").goal(Goal.atMost(10, "s")));
        lines.add(Line.of("undo, " + what, undone, "s"));
        return lines;
    }

    private void prove(Rehearsal done) {
        long arrived = List.of(SplitBureau.FIRST, SplitBureau.SECOND).stream()
                .flatMap(unit -> bureau.records().tally(unit).stream())
                .mapToLong(Tally::count)
                .sum();
        if (arrived != MILLION || done.balance().stream().anyMatch(balance -> !balance.agrees())) {
            throw new IllegalStateException("arrived: " + arrived + ", " + done.balance());
        }
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static ModuleRegistry running(ModuleId function) {
        OfficeModule module = new OfficeModule() {
            @Override
            public ModuleId id() {
                return function;
            }

            @Override
            public List<Permission> permissions() {
                return List.of();
            }
        };
        return new ModuleRegistry() {
            @Override
            public List<OfficeModule> modules() {
                return List.of(module);
            }

            @Override
            public Subscription onChange(Runnable whenChanged) {
                return () -> {};
            }
        };
    }
}

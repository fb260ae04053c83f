package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Plan.State;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.testing.TestDatabase;

/**
 * A process of its own that says what it finds, then merges two bureaus and takes that back, again and again until it is killed.
 * Arguments: {@code derby <folder>} or {@code postgresql <database>}.
 */
final class CutOverLoop {

    static final String GO = "GO";
    private static final UnitId FIRST = new UnitId("oags-7");
    private static final UnitId SECOND = new UnitId("oags-8");
    private static final UnitId MERGED = new UnitId("oags-14");
    private static final InstrumentId ORDER = new InstrumentId("order");
    private static final int RECORDS = 100;

    private final Office office;
    private final TestDatabase databases;

    private CutOverLoop(TestDatabase databases) {
        this.databases = databases;
        this.office = new Office(Office.Rooms.of(databases), false, List.of(), "assets");
    }

    public static void main(String[] arguments) {
        CutOverLoop loop = new CutOverLoop(arguments[0].equals("derby")
                ? TestDatabase.inFolder(Path.of(arguments[1]))
                : TestDatabase.shared(arguments[1]));
        loop.furnish();
        say(loop.found());
        loop.takeBackWhatIsDone();
        while (true) {
            loop.mergeAndTakeBack();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void furnish() {
        if (office.book.instruments().stream().anyMatch(instrument -> instrument.id().equals(ORDER))) {
            return;
        }
        databases.transactions().together(() -> {
            office.book.keep(new Instrument(ORDER, Office.AGENCY, Instrument.Kind.ORDER, "คำสั่งเพื่อการทดสอบ", "Order for tests",
                    Optional.empty(), Optional.of(Office.DAY), Optional.empty(), true, Optional.empty(), List.of()), Optional.empty());
            IntStream.range(0, RECORDS).forEach(i -> office.records.enter(new RecordEntry(
                    new RecordId(ModuleId.of("assets"), "asset", "A" + i), "ของ " + i, Secrecy.ORDINARY, i % 2 == 0 ? FIRST : SECOND,
                    LocalDate.of(2026, 8, 1), true, Optional.empty(), Optional.of(BigDecimal.TEN))));
            return office.numbering.next(new Series(FIRST, "assets.list", 2569));
        });
    }

    /** One word for each part that a cut-over changes; all must be the same. */
    private String found() {
        boolean drawn = office.organisation.on(Office.DAY).unit(MERGED).isPresent();
        boolean handed = office.records.tally(FIRST).isEmpty() && office.records.tally(SECOND).isEmpty();
        boolean arrived = office.records.tally(MERGED).stream().mapToLong(tally -> tally.count()).sum() == RECORDS;
        boolean frozen = !office.series.frozen(2569).isEmpty();
        List<Plan> done = office.reorganisations.list().stream().filter(plan -> plan.state() == State.RECONCILED).toList();
        boolean lists = done.stream().anyMatch(plan -> !office.reorganisations.lists(plan.id()).isEmpty());
        Set<Boolean> all = Set.copyOf(List.of(drawn, handed, arrived, frozen, done.size() == 1, lists));
        String parts = List.of(drawn, handed, arrived, frozen, done.size(), lists).toString();
        return all.size() > 1 ? "MIXED " + parts : drawn ? "NEW" : "OLD " + office.checksums();
    }

    private void takeBackWhatIsDone() {
        office.clock.set("2026-10-01T00:00");
        office.reorganisations.list().stream().filter(plan -> plan.state() == State.RECONCILED).forEach(this::takeBack);
        office.reorganisations.list().stream()
                .filter(plan -> plan.state() == State.PLANNED)
                .forEach(plan -> office.reorganisations.withdraw(plan.id(), "ค้างจากครั้งก่อน"));
    }

    private void takeBack(Plan plan) {
        office.access.asSystem(() -> {
            office.reorganisations.undo(plan.id());
            return true;
        });
    }

    private void mergeAndTakeBack() {
        UnitDraft into = new UnitDraft(MERGED, "สำนักรวม", "Merged Bureau", "อส 0001.14", Optional.of(Office.AGENCY), 7);
        Plan plan = office.planned(Office.AGENCY, ORDER, Office.DAY, List.of(new Operation.Merge(List.of(FIRST, SECOND), into)),
                new Mapping(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));
        say(GO);
        office.access.asSystem(() -> office.reorganisations.cutOver(plan.id()));
        takeBack(plan);
    }
}

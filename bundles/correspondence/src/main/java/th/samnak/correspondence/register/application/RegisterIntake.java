package th.samnak.correspondence.register.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.IntakeColumn;
import th.samnak.api.intake.IntakeRow;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.register.application.RegisterImport.Target;

/** A register's lines, under the headings with which registers are saved. */
final class RegisterIntake implements Intake {

    private static final int MOST_MISSING = 20_000;
    private static final List<Integer> LENGTHS = List.of(10, 100, 100, 300, 300, 500, 500, 500);
    private static final List<IntakeColumn> COLUMNS = IntStream.range(0, ImportRow.KEYS.size())
            .mapToObj(at -> IntakeColumn.of(ImportRow.KEYS.get(at), JpaRegisterExport.COLUMNS.get(at), LENGTHS.get(at)))
            .map(column -> List.of("number", "subject").contains(column.key()) ? column.needed() : column)
            .toList();

    private final Target target;
    private final Supplier<Viewer> allowed;
    private final Database database;
    private final Takeover takeover;

    RegisterIntake(Target target, Supplier<Viewer> allowed, Database database, Takeover takeover) {
        this.target = target;
        this.allowed = allowed;
        this.database = database;
        this.takeover = takeover;
    }

    @Override
    public String name() {
        return "correspondence.register:" + target.unit() + ":" + target.kind() + ":" + target.year();
    }

    @Override
    public List<IntakeColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> example() {
        return List.of(
                "1", "อส 0001/123", "5 ม.ค. 2569", "สำนักงานตัวอย่าง", "สำนักบริหารกลาง", "ขอเชิญประชุม", "เวียนทราบ", "");
    }

    @Override
    public void admit() {
        allowed.get();
    }

    @Override
    public void judge(List<IntakeRow> rows) {
        takeover.requireEmpty(target);
        Map<Integer, Integer> seen = new HashMap<>();
        for (IntakeRow row : rows) {
            int number = ImportRow.judged(row).number();
            Integer first = number > 0 ? seen.putIfAbsent(number, row.line()) : null;
            if (first != null) {
                row.fault("correspondence.import.duplicate", number, first);
            }
        }
        int highest = seen.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (highest - seen.size() > MOST_MISSING) {
            throw new RuleViolation("correspondence.import.gaps", highest);
        }
    }

    @Override
    public void take(List<IntakeRow> rows) {
        Viewer viewer = allowed.get();
        database.change(em -> takeover.write(em, target, rows.stream().map(ImportRow::of).toList(), viewer));
    }
}

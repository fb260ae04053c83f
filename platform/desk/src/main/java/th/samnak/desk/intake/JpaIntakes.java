package th.samnak.desk.intake;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.IntakeColumn;
import th.samnak.api.intake.IntakeRow;
import th.samnak.api.intake.IntakeRow.Fault;
import th.samnak.api.intake.Intakes;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.desk.domain.TakenIn;

/** Judges all rows first and takes them in within one transaction, which remembers the request too. */
@Component
public final class JpaIntakes implements Intakes {

    private static final int LONGEST_REQUEST = 60;

    private final Database database;
    private final Transactions transactions;
    private final Spreadsheets sheets;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaIntakes(
            @Reference(target = "(unit=desk)") Database database,
            @Reference Transactions transactions,
            @Reference Spreadsheets sheets,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.sheets = sheets;
        this.access = access;
        this.clock = clock;
    }

    /** A table that was read, and judged. */
    private record Judged(List<IntakeRow> rows, List<String> ignored) {

        List<IntakeRow> faulty() {
            return rows.stream().filter(row -> !row.isGood()).toList();
        }

        Report report(int taken) {
            return new Report(rows.size(), taken, faulty(), ignored);
        }
    }

    @Override
    public void template(Intake intake, OutputStream out) {
        List<String> headings = intake.columns().stream().map(IntakeColumn::heading).toList();
        sheets.writeXlsx(out, "rows", headings, List.of(List.copyOf(intake.example())));
    }

    @Override
    public Report dryRun(Intake intake, byte[] file) {
        return judged(intake, file).report(0);
    }

    @Override
    public Report take(Intake intake, byte[] file, String request) {
        if (request.isBlank() || request.length() > LONGEST_REQUEST) {
            throw new IllegalArgumentException("not a request");
        }
        PersonId person = access.caller().person();
        String sum = sha256(file);
        return transactions.together(() -> {
            Optional<TakenIn> before = database.read(em -> Optional.ofNullable(em.find(TakenIn.class, TakenIn.key(person, request))));
            if (before.isPresent()) {
                return again(intake, before.get(), sum);
            }
            Judged judged = judged(intake, file);
            if (!judged.faulty().isEmpty()) {
                return judged.report(0);
            }
            intake.take(judged.rows());
            int taken = judged.rows().size();
            database.change(em -> em.persist(new TakenIn(person, request, intake.name(), sum, taken, clock.instant())));
            return judged.report(taken);
        });
    }

    private static Report again(Intake intake, TakenIn before, String sum) {
        intake.admit();
        if (!before.is(intake.name(), sum)) {
            throw new RuleViolation("desk.intake.other-file");
        }
        return new Report(before.rows(), before.rows(), List.of(), List.of());
    }

    @Override
    public void faulty(Intake intake, byte[] file, String heading, Function<Fault, String> words, OutputStream out) {
        List<String> headings = new ArrayList<>(intake.columns().stream().map(IntakeColumn::heading).toList());
        headings.add(heading);
        List<List<Object>> rows = judged(intake, file).faulty().stream()
                .map(row -> {
                    List<Object> cells = new ArrayList<>();
                    intake.columns().forEach(column -> cells.add(row.text(column.key())));
                    cells.add(row.faults().stream().map(words).collect(Collectors.joining("; ")));
                    return cells;
                })
                .toList();
        sheets.writeXlsx(out, "rows", headings, rows);
    }

    private Judged judged(Intake intake, byte[] file) {
        intake.admit();
        List<List<String>> table = sheets.read(new ByteArrayInputStream(file));
        TableReader reader = new TableReader(intake.columns(), table.isEmpty() ? List.of() : table.getFirst());
        List<IntakeRow> rows = reader.rows(table);
        if (rows.isEmpty()) {
            throw new RuleViolation("desk.intake.empty");
        }
        intake.judge(rows);
        return new Judged(rows, reader.ignored());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

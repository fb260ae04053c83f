package th.samnak.correspondence.register.application;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.Report;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.Sentences;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;

/** Judges all rows first and writes them in one transaction, so that a register is never half taken over. */
@Component
public final class JpaRegisterImport implements RegisterImport {

    private static final int MOST_MISSING = 20_000;

    private final Database database;
    private final Visibility visibility;
    private final RegisterLines lines;
    private final Spreadsheets sheets;
    private final Takeover takeover;

    @Activate
    public JpaRegisterImport(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference RegisterLines lines,
            @Reference Spreadsheets sheets,
            @Reference Takeover takeover) {
        this.database = database;
        this.visibility = visibility;
        this.lines = lines;
        this.sheets = sheets;
        this.takeover = takeover;
    }

    @Override
    public List<String> columns() {
        return JpaRegisterExport.COLUMNS;
    }

    @Override
    public void template(OutputStream out) {
        List<Object> example = List.of(
                1, "อส 0001/123", "5 ม.ค. 2569", "สำนักงานตัวอย่าง", "สำนักบริหารกลาง", "ขอเชิญประชุม", "เวียนทราบ", "");
        sheets.writeXlsx(out, "ทะเบียน", columns(), List.of(example));
    }

    @Override
    public Report dryRun(Target target, byte[] file) {
        allowed(target);
        return report(judge(target, file), 0);
    }

    @Override
    public Report run(Target target, byte[] file, Mode mode) {
        Viewer viewer = allowed(target);
        List<ImportRow> rows = judge(target, file);
        List<ImportRow> good = rows.stream().filter(ImportRow::good).toList();
        if (good.isEmpty() || mode == Mode.ALL_OR_NOTHING && good.size() < rows.size()) {
            return report(rows, 0);
        }
        database.change(em -> takeover.write(em, target, good, viewer));
        return report(rows, good.size());
    }

    @Override
    public void errorFile(Target target, byte[] file, Locale locale, OutputStream out) {
        allowed(target);
        Sentences sentences = new Sentences(locale);
        List<String> headings = new ArrayList<>(columns());
        headings.add(sentences.say("correspondence.import.reason", List.of()));
        List<List<Object>> bad = judge(target, file).stream()
                .filter(row -> !row.good())
                .map(row -> {
                    List<Object> cells = new ArrayList<>(row.given());
                    while (cells.size() < columns().size()) {
                        cells.add("");
                    }
                    cells.add(row.reasons().stream()
                            .map(reason -> sentences.say(reason.key(), reason.arguments()))
                            .collect(Collectors.joining("; ")));
                    return cells;
                })
                .toList();
        sheets.writeXlsx(out, "rows", headings, bad);
    }

    private Viewer allowed(Target target) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.IMPORT);
        if (target.kind().secret()) {
            visibility.viewer(CorrespondenceModule.SECRETS);
        }
        lines.require(viewer, target.unit());
        return viewer;
    }

    private List<ImportRow> judge(Target target, byte[] file) {
        List<List<String>> table = sheets.read(new ByteArrayInputStream(file));
        heading(table);
        List<ImportRow> rows = new ArrayList<>();
        for (int i = 1; i < table.size(); i++) {
            if (table.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(ImportRow.read(i + 1, table.get(i)));
            }
        }
        Map<Integer, Integer> seen = new HashMap<>();
        rows.stream().filter(row -> row.number() > 0).forEach(row -> {
            Integer first = seen.putIfAbsent(row.number(), row.line());
            if (first != null) {
                row.bad("correspondence.import.duplicate", row.number(), first);
            }
        });
        int highest = rows.stream().mapToInt(ImportRow::number).max().orElse(0);
        if (highest - seen.size() > MOST_MISSING) {
            throw new RuleViolation("correspondence.import.gaps", highest);
        }
        takeover.requireEmpty(target);
        return rows;
    }

    private void heading(List<List<String>> table) {
        boolean right = !table.isEmpty()
                && table.get(0).stream().map(String::strip).limit(columns().size()).toList().equals(columns());
        if (!right) {
            throw new RuleViolation("correspondence.import.heading", String.join(", ", columns()));
        }
    }

    private static Report report(List<ImportRow> rows, int imported) {
        List<BadRow> bad = rows.stream().filter(row -> !row.good()).map(ImportRow::told).toList();
        return new Report(rows.size(), rows.size() - bad.size(), imported, bad);
    }
}

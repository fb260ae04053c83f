package th.samnak.records.lists.application;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordLists.Page;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordRow;
import th.samnak.api.words.Sentences;
import th.samnak.records.RecordsModule;

/** Reads page by page what the caller may see. */
@Component
public final class JpaRecordExports implements RecordExports {

    private static final int PORTION = 1_000;
    private static final List<String> COLUMNS = List.of(
            "kind", "reference", "title", "status", "deadline", "unit", "holder", "begun", "keep");

    private final Access access;
    private final RecordLists lists;
    private final Spreadsheets sheets;
    private final Organisation organisation;
    private final Sentences sentences;
    private final AuditTrail audit;

    @Activate
    public JpaRecordExports(
            @Reference Access access,
            @Reference RecordLists lists,
            @Reference Spreadsheets sheets,
            @Reference Organisation organisation,
            @Reference Sentences sentences,
            @Reference AuditTrail audit) {
        this.access = access;
        this.lists = lists;
        this.sheets = sheets;
        this.organisation = organisation;
        this.sentences = sentences;
        this.audit = audit;
    }

    @Override
    public void write(RecordQuery query, Form form, Locale language, OutputStream out) {
        access.require(RecordsModule.EXPORT);
        long all = lists.count(query);
        if (all > MOST) {
            throw new RuleViolation("records.export.too-many", all, MOST);
        }
        List<List<Object>> rows = rows(query, language);
        audit.record("records.export", "records:list", "%s, %s, %s, %s, %d rows".formatted(
                form, query.whose(), query.pace(), query.kinds().isEmpty() ? "all kinds" : query.kinds(), rows.size()));
        List<String> columns = COLUMNS.stream().map(column -> sentences.say(language, "records.field." + column)).toList();
        if (form == Form.XLSX) {
            sheets.writeXlsx(out, sentences.say(language, "records.screen.all"), columns, rows);
        } else {
            sheets.writeCsv(out, columns, rows);
        }
    }

    private List<List<Object>> rows(RecordQuery query, Locale language) {
        List<List<Object>> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page page = lists.page(query, after, PORTION);
            page.rows().forEach(row -> rows.add(cells(row, language)));
            after = page.next();
        } while (after.isPresent() && rows.size() < MOST);
        return rows;
    }

    private List<Object> cells(RecordRow row, Locale language) {
        return Stream.<Object>of(
                        sentences.say(language, row.kindKey()), row.reference(), row.title(),
                        row.statusKey().isEmpty() ? "" : sentences.say(language, row.statusKey()),
                        row.deadline().<Object>map(day -> day).orElse(""),
                        organisation.lastKnown(row.custodian()).map(unit -> unit.name(language)).orElse(row.custodian().value()),
                        row.holder().flatMap(organisation::person).map(Person::fullName).orElse(""), row.begun(),
                        row.destroyableFrom().<Object>map(day -> day).orElse(""))
                .toList();
    }
}

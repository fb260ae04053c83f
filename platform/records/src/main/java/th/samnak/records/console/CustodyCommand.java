package th.samnak.records.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Custody;

/** Replays who had a record when, and holds it against who has it now. */
@Component
public final class CustodyCommand implements AdminCommand {

    private final Records records;

    @Activate
    public CustodyCommand(@Reference Records records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "records:custody";
    }

    @Override
    public String help() {
        return "replays the chain of custody of a record and compares it with its present custodian";
    }

    @Override
    public String usage() {
        return "MODULE:TYPE:KEY";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("the id of one record is wanted");
        }
        RecordId id = RecordId.parse(arguments.getFirst());
        RecordEntry record = records.find(id).orElseThrow(() -> new NotFound("record"));
        List<Custody> chain = records.custody(id);
        UnitId last = chain.getLast().unit();
        boolean proven = last.equals(record.custodian()) && contiguous(chain);
        String summary = proven
                ? "%s is in the custody of %s; the chain of %d holds".formatted(id, last, chain.size())
                : "BROKEN: the chain of %s ends with %s, the register says %s".formatted(id, last, record.custodian());
        Report table = Report.table(
                List.of("unit", "from", "until", "source"), chain.stream().map(CustodyCommand::row).toList());
        return new Report(table.columns(), table.rows(), summary, proven);
    }

    private static boolean contiguous(List<Custody> chain) {
        for (int i = 1; i < chain.size(); i++) {
            if (!chain.get(i - 1).until().equals(Optional.of(chain.get(i).from()))) {
                return false;
            }
        }
        return chain.getLast().until().isEmpty();
    }

    private static List<Object> row(Custody link) {
        return List.of(
                link.unit().value(),
                link.from().toString(),
                link.until().map(LocalDate::toString).orElse(""),
                link.source().map(Citation::toString).orElse(""));
    }
}

package th.samnak.records.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.Records;
import th.samnak.thai.ThaiDate;

/** Lists records whose custodian does not stand; there should be none. */
@Component
public final class OrphansCommand implements AdminCommand {

    private static final int MOST = 1000;

    private final Records records;
    private final Clock clock;

    @Activate
    public OrphansCommand(@Reference Records records, @Reference Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "records:orphans";
    }

    @Override
    public String help() {
        return "lists records in the custody of a unit that does not stand; fails when there is one";
    }

    @Override
    public String usage() {
        return "[--as-of DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        List<RecordEntry> orphans = records.orphans(day(arguments), MOST);
        Report table = Report.table(
                List.of("record", "custodian", "open", "deadline"), orphans.stream().map(OrphansCommand::row).toList());
        String summary = orphans.isEmpty()
                ? "every record is in the custody of a unit that stands"
                : "%d%s records without a custodian that stands".formatted(
                        orphans.size(), orphans.size() == MOST ? " or more" : "");
        return new Report(table.columns(), table.rows(), summary, orphans.isEmpty());
    }

    private static List<Object> row(RecordEntry record) {
        return List.of(
                record.id().toString(),
                record.custodian().value(),
                record.open(),
                record.deadline().map(LocalDate::toString).orElse(""));
    }

    private LocalDate day(List<String> arguments) {
        if (arguments.isEmpty()) {
            return LocalDate.now(clock);
        }
        if (arguments.size() != 2 || !arguments.get(0).equals("--as-of")) {
            throw new IllegalArgumentException("a day is wanted, for example --as-of 2569-10-01");
        }
        return ThaiDate.parse(arguments.get(1));
    }
}

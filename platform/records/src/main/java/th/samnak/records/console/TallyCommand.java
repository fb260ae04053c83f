package th.samnak.records.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Tally;

/** Counts what a unit has in custody. */
@Component
public final class TallyCommand implements AdminCommand {

    private final Records records;

    @Activate
    public TallyCommand(@Reference Records records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "records:tally";
    }

    @Override
    public String help() {
        return "counts the records in a unit's custody by kind, with the sums of their amounts";
    }

    @Override
    public String usage() {
        return "UNIT";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("one unit is wanted");
        }
        List<Tally> tallies = records.tally(new UnitId(arguments.getFirst()));
        return Report.table(
                        List.of("kind", "records", "open", "amount"),
                        tallies.stream()
                                .map(tally -> List.<Object>of(
                                        tally.module() + ":" + tally.type(), tally.count(), tally.open(), tally.amount()))
                                .toList())
                .withSummary("%d records".formatted(tallies.stream().mapToLong(Tally::count).sum()));
    }
}

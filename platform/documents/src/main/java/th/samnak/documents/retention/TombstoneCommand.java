package th.samnak.documents.retention;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.records.RecordId;
import th.samnak.api.retention.Tombstones;
import th.samnak.api.retention.Tombstones.Remain;
import th.samnak.api.retention.Tombstones.Tombstone;

/** {@code records:tombstone}: what stays of a destroyed record, or of the record that a content belonged to. */
@Component
public final class TombstoneCommand implements AdminCommand {

    private final Tombstones stones;

    @Activate
    public TombstoneCommand(@Reference Tombstones stones) {
        this.stones = stones;
    }

    @Override
    public String name() {
        return "records:tombstone";
    }

    @Override
    public String help() {
        return "shows what stays of a destroyed record";
    }

    @Override
    public String usage() {
        return "MODULE:TYPE:KEY | SHA-256";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException();
        }
        String asked = arguments.getFirst();
        List<Tombstone> found = asked.contains(":") ? stones.find(RecordId.parse(asked)).stream().toList() : stones.naming(asked);
        List<List<Object>> rows = new ArrayList<>();
        for (Tombstone stone : found) {
            for (Remain remain : stone.remains().isEmpty() ? List.of(new Remain("", "")) : stone.remains()) {
                rows.add(List.of(stone.record().toString(), stone.title(), stone.custodian().value(), stone.destroyed().toString(),
                        stone.ground(), stone.by(), remain.name(), remain.sha256()));
            }
        }
        List<String> columns = List.of("record", "title", "custodian", "destroyed", "ground", "by", "content", "sha256");
        return new Report(columns, rows, rows.isEmpty() ? "no tombstone" : "", !rows.isEmpty());
    }
}

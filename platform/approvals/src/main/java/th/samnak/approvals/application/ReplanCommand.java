package th.samnak.approvals.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

/** Plans anew what lost its post, or tells what would be; fails while somebody is waited for who is not there. */
@Component
public final class ReplanCommand implements AdminCommand {

    private final JpaReplanning replanning;

    @Activate
    public ReplanCommand(@Reference JpaReplanning replanning) {
        this.replanning = replanning;
    }

    @Override
    public String name() {
        return "approval:replan";
    }

    @Override
    public String help() {
        return "asks the successor where a post is gone, and names the posts that nobody is in charge of; fails when there are any";
    }

    @Override
    public String usage() {
        return "[--dry-run]";
    }

    @Override
    public Report run(List<String> arguments) {
        boolean dry = arguments.equals(List.of("--dry-run"));
        if (!dry && !arguments.isEmpty()) {
            throw new IllegalArgumentException("not the right words");
        }
        List<JpaReplanning.Change> changes = replanning.changes(dry);
        List<List<Object>> rows = changes.stream()
                .map(one -> List.<Object>of(one.matter(), one.record(), one.from(), one.to().orElse("-"), one.to().isPresent() ? "replanned" : "nobody"))
                .toList();
        long nobody = changes.stream().filter(one -> one.to().isEmpty()).count();
        long moved = changes.size() - nobody;
        String summary = (dry ? "would plan anew " : "planned anew ") + moved + ", nobody in charge of " + nobody;
        return new Report(List.of("matter", "record", "asked", "successor", "state"), rows, summary, nobody == 0);
    }
}

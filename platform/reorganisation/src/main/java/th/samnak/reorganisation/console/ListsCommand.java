package th.samnak.reorganisation.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.Rehearsal.Movement;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class ListsCommand implements AdminCommand {

    private final Reorganisations reorganisations;

    @Activate
    public ListsCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:lists";
    }

    @Override
    public String help() {
        return "shows the hand-over lists of a plan, line by line, and who has signed";
    }

    @Override
    public String usage() {
        return "PLAN";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 1);
        List<List<Object>> rows = reorganisations.lists(arguments.getFirst()).stream()
                .flatMap(list -> list.lines().stream().map(line -> row(list, line)))
                .toList();
        return Report.table(
                List.of("list", "from", "to", "subject", "count", "amount", "handed_over", "taken_over"), rows);
    }

    private static List<Object> row(HandOverList list, Movement line) {
        return List.of(list.id(), list.from().value(), list.to().value(), line.subject(), line.count(),
                line.amount().toPlainString(), by(list.handedOver()), by(list.takenOver()));
    }

    private static String by(Optional<HandOverList.Signed> signed) {
        return signed.map(it -> it.by().value()).orElse("");
    }
}

package th.samnak.rules.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook;
import th.samnak.thai.ThaiDate;

@Component
public final class RulesCommand implements AdminCommand {

    private static final String UNVERIFIED = "--unverified";
    private static final String AS_OF = "--as-of";

    private final RuleBook book;
    private final Clock clock;

    @Activate
    public RulesCommand(@Reference RuleBook book, @Reference Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rules:list";
    }

    @Override
    public String help() {
        return "lists the rule parameters in force on a day with law, clause and who verified them";
    }

    @Override
    public String usage() {
        return "[--unverified] [--as-of DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        int option = arguments.indexOf(AS_OF);
        List<String> words = option < 0 ? List.of() : arguments.subList(option + 1, arguments.size());
        LocalDate day = option < 0 ? LocalDate.now(clock)
                : ThaiDate.parse(String.join(" ", words.stream().filter(word -> !word.equals(UNVERIFIED)).toList()));
        boolean open = arguments.contains(UNVERIFIED);
        List<Figure> figures = book.figures().stream()
                .filter(figure -> !day.isBefore(figure.from()) && figure.until().filter(end -> !day.isBefore(end)).isEmpty())
                .filter(figure -> !open || !figure.isVerified())
                .toList();
        long unverified = figures.stream().filter(figure -> !figure.isVerified()).count();
        return Report.table(
                        List.of("code", "agency", "value", "measure", "from", "law", "clause", "verified"),
                        figures.stream().map(RulesCommand::row).toList())
                .withSummary(figures.size() + " figures on " + day + ", " + unverified + " of them not verified");
    }

    private static List<Object> row(Figure figure) {
        return List.of(
                figure.code(), figure.agency().map(UnitId::value).orElse(""), figure.value(), figure.measure().name(), figure.from(),
                figure.law(), figure.clause(), figure.verified().map(check -> check.by() + " " + check.on()).orElse(""));
    }
}

package th.samnak.organisation.retirement;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Retirements;
import th.samnak.api.organisation.Retirements.Retirement;

@Component
public final class RetirementsCommand implements AdminCommand {

    private final Retirements retirements;

    @Activate
    public RetirementsCommand(@Reference Retirements retirements) {
        this.retirements = retirements;
    }

    @Override
    public String name() {
        return "org:retirements";
    }

    @Override
    public String help() {
        return "lists who leaves office by age within the days, 60 if none are given, and who should have left; never a birth date";
    }

    @Override
    public String usage() {
        return "[--within DAYS]";
    }

    @Override
    public Report run(List<String> arguments) {
        int days = days(arguments);
        List<Retirement> found = retirements.within(days);
        List<List<Object>> rows = found.stream()
                .map(each -> List.<Object>of(
                        each.person().value(), each.name(), each.unit().value(), each.post(), each.heads(), each.lastDay(),
                        each.daysLeft(), each.law(), each.verified()))
                .toList();
        return Report.table(List.of("person", "name", "unit", "post", "heads", "last_day", "days_left", "law", "verified"), rows)
                .withSummary(found.size() + " within " + days + " days; people without a birth date are not known here");
    }

    private static int days(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Retirements.WARNING_DAYS;
        }
        if (arguments.size() != 2 || !arguments.getFirst().equals("--within") || !arguments.get(1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--within takes a number of days");
        }
        return Integer.parseInt(arguments.get(1));
    }
}

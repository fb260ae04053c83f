package th.samnak.correspondence.work.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.persistence.Database;
import th.samnak.thai.ThaiDate;

/** {@code correspondence:register}: how many letters stand in which register. */
@Component(service = AdminCommand.class)
public final class JpaRegisterCommand implements AdminCommand {

    private final Database database;
    private final Clock clock;

    @Activate
    public JpaRegisterCommand(@Reference(target = "(unit=correspondence)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "correspondence:register";
    }

    @Override
    public String help() {
        return "Counts the lines of every register of a year (B.E., this year when none is given)";
    }

    @Override
    public String usage() {
        return "[YEAR]...";
    }

    @Override
    public Report run(List<String> arguments) {
        List<Integer> years = arguments.isEmpty()
                ? List.of(ThaiDate.year(LocalDate.now(clock)))
                : arguments.stream().map(JpaRegisterCommand::year).toList();
        List<List<Object>> rows = database.read(em -> em.createQuery(
                                "select e.year, e.unit, e.kind, count(e), max(e.number), count(e.cancelReason)"
                                        + " from RegisterEntry e where e.year in :years"
                                        + " group by e.year, e.unit, e.kind order by e.year, e.unit, e.kind",
                                Object[].class)
                        .setParameter("years", years)
                        .getResultList())
                .stream()
                .map(row -> List.of(row[0], row[1].toString(), row[2].toString(), row[3], row[4], row[5]))
                .toList();
        return Report.table(List.of("year", "unit", "register", "lines", "last", "cancelled"), rows)
                .withSummary(rows.size() + " registers");
    }

    private static int year(String text) {
        if (!text.matches("2[45]\\d\\d")) {
            throw new IllegalArgumentException("not a year of the Buddhist era: " + text);
        }
        return Integer.parseInt(text);
    }
}

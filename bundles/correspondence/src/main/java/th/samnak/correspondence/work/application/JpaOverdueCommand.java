package th.samnak.correspondence.work.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;

/** {@code correspondence:overdue}: letters past their time, by unit; subjects are not shown. */
@Component(service = AdminCommand.class)
public final class JpaOverdueCommand implements AdminCommand {

    private static final int MOST = 500;

    private final Database database;
    private final Clock clock;

    @Activate
    public JpaOverdueCommand(@Reference(target = "(unit=correspondence)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "correspondence:overdue";
    }

    @Override
    public String help() {
        return "Lists letters that are past their time, latest first, without their subjects";
    }

    @Override
    public Report run(List<String> arguments) {
        Instant now = clock.instant();
        List<List<Object>> rows = database.read(em -> em.createQuery(
                                "select l from IncomingLetter l where l.due.at < :now and l.state in :open order by l.due.at",
                                IncomingLetter.class)
                        .setParameter("now", now)
                        .setParameter("open", IncomingState.working())
                        .setMaxResults(MOST)
                        .getResultList())
                .stream()
                .map(letter -> List.<Object>of(
                        letter.course().ownerUnit().map(UnitId::value).orElse("-"),
                        letter.number().orElse(0),
                        letter.state().name(),
                        letter.handling().urgency().name(),
                        LocalDate.ofInstant(letter.dueAt().orElse(now), clock.getZone()),
                        letter.course().holder().map(PersonId::value).orElse("-")))
                .toList();
        return Report.table(List.of("unit", "number", "state", "urgency", "due", "holder"), rows)
                .withSummary(rows.size() + " letters overdue");
    }
}

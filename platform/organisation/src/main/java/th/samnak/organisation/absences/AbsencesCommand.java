package th.samnak.organisation.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Absences.Away;
import th.samnak.api.organisation.Absences.Cover;
import th.samnak.api.organisation.PersonId;

/** Says who is away, not why. */
@Component
public final class AbsencesCommand implements AdminCommand {

    private final Absences absences;
    private final Clock clock;

    @Activate
    public AbsencesCommand(@Reference Absences absences, @Reference Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "org:absences";
    }

    @Override
    public String help() {
        return "lists who is away today or will be, and who acts in their posts meanwhile; never why";
    }

    @Override
    public Report run(List<String> arguments) {
        LocalDate today = LocalDate.now(clock);
        List<Away> found = Stream.concat(absences.away(today).stream(), absences.coming(today).stream()).toList();
        List<List<Object>> rows = found.stream()
                .map(away -> List.<Object>of(
                        away.person().id().value(), away.person().fullName(), away.from(), away.last().map(LocalDate::toString).orElse(""),
                        away.covers().stream().map(AbsencesCommand::told).collect(Collectors.joining("; ")), away.gap()))
                .toList();
        long gaps = found.stream().filter(Away::gap).count();
        return Report.table(List.of("person", "name", "from", "last", "acting", "gap"), rows)
                .withSummary(found.size() + " away or about to be, " + gaps + " with a post that nobody exercises");
    }

    private static String told(Cover cover) {
        return cover.post().id() + "=" + cover.by().map(by -> by.person()).map(PersonId::value).orElse("-") + " from " + cover.from();
    }
}

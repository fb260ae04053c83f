package th.samnak.organisation.retirement;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Retirements;
import th.samnak.thai.ThaiDate;

@Component
public final class BirthDateCommand implements AdminCommand {

    private final Retirements retirements;

    @Activate
    public BirthDateCommand(@Reference Retirements retirements) {
        this.retirements = retirements;
    }

    @Override
    public String name() {
        return "org:birth-date";
    }

    @Override
    public String help() {
        return "keeps a person's birth date, from which the day of retirement follows; tells that day, never the date";
    }

    @Override
    public String usage() {
        return "PERSON DATE";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new IllegalArgumentException("a person and a date are needed");
        }
        PersonId person = new PersonId(arguments.getFirst());
        retirements.keepBirthDate(person, ThaiDate.parse(arguments.get(1)));
        return Report.table(List.of("person", "last_day"), List.of(List.of(person.value(), retirements.lastDay(person).orElseThrow())));
    }
}

package th.samnak.organisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

@Component
public final class UnitsCommand implements AdminCommand {

    private final Organisation organisation;

    @Activate
    public UnitsCommand(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "org:units";
    }

    @Override
    public String help() {
        return "lists the units of all agencies";
    }

    @Override
    public Report run(List<String> arguments) {
        List<List<Object>> rows = organisation.units().stream()
                .map(unit -> List.<Object>of(
                        unit.id().value(),
                        unit.parent().map(UnitId::value).orElse(""),
                        unit.letterPrefix(),
                        unit.nameTh(),
                        unit.nameEn(),
                        unit.head().map(PersonId::value).orElse(""),
                        organisation.peopleIn(unit.id()).size()))
                .toList();
        return Report.table(List.of("id", "parent", "prefix", "thai", "english", "head", "people"), rows);
    }
}

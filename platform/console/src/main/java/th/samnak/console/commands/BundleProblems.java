package th.samnak.console.commands;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

/** {@code bundle:problems}: which bundles and components should run and do not, and why. */
@Component(service = {AdminCommand.class, BundleProblems.class})
public class BundleProblems implements AdminCommand {

    private final UnresolvedBundles unresolved;
    private final UnsatisfiedComponents unsatisfied;

    @Activate
    public BundleProblems(BundleContext bundles, @Reference ServiceComponentRuntime components) {
        this.unresolved = new UnresolvedBundles(bundles);
        this.unsatisfied = new UnsatisfiedComponents(components);
    }

    @Override
    public String name() {
        return "bundle:problems";
    }

    @Override
    public String help() {
        return "bundles and components that should run and do not, and why";
    }

    @Override
    public Report run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException();
        }
        List<Problem> problems = problems();
        Report table = Report.table(
                List.of("bundle", "part", "reason"), problems.stream().map(Problem::row).toList());
        return problems.isEmpty()
                ? Report.said("no problems")
                : new Report(table.columns(), table.rows(), problems.size() + " problems", false);
    }

    List<Problem> problems() {
        return Stream.concat(unresolved.list().stream(), unsatisfied.list().stream()).toList();
    }
}

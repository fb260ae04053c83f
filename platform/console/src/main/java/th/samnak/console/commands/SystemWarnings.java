package th.samnak.console.commands;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleState;

/** {@code system:warnings}: what an administrator should look at although people can work. Silent when all is well. */
@Component
public class SystemWarnings implements AdminCommand {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ModuleCentre centre;

    @Override
    public String name() {
        return "system:warnings";
    }

    @Override
    public String help() {
        return "functions that should run and do not, in words; says nothing when all is well";
    }

    @Override
    public Report run(List<String> arguments) {
        ModuleCentre functions = centre;
        List<String> sentences = new ArrayList<>();
        if (functions != null) {
            functions.list().stream()
                    .filter(function -> function.state() == ModuleState.FAILED)
                    .forEach(function -> sentences.add(sentence(function)));
        }
        return new Report(List.of(), List.of(), String.join("\n", sentences), sentences.isEmpty());
    }

    private static String sentence(InstalledModule function) {
        return "งาน " + function.id() + " ไม่ทำงาน · function " + function.id() + " does not run: "
                + function.problem().orElse("?");
    }
}

package th.samnak.modules.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import th.samnak.api.ModuleId;
import th.samnak.modules.Words;
import th.samnak.modules.registry.RunningModules;

/** Says whether a function runs whole, and if not, why. */
public final class Doctor {

    private final RunningModules modules;
    private final ServiceComponentRuntime components;
    private final Function<ModuleId, Optional<String>> problems;

    public Doctor(
            RunningModules modules,
            ServiceComponentRuntime components,
            Function<ModuleId, Optional<String>> problems) {
        this.modules = modules;
        this.components = components;
        this.problems = problems;
    }

    public Diagnosis examine(ModuleId id, Bundle bundle) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return Diagnosis.notYet(Words.say("modules.problem.not-started"));
        }
        Optional<String> told = problems.apply(id);
        if (told.isPresent()) {
            return Diagnosis.broken(told.get());
        }
        Collection<ComponentDescriptionDTO> declared = components.getComponentDescriptionDTOs(bundle);
        if (declared.size() < declarations(bundle)) {
            return Diagnosis.notYet(Words.say("modules.problem.starting"));
        }
        List<ComponentConfigurationDTO> configurations = declared.stream()
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                .toList();
        return failed(configurations)
                .or(() -> unsatisfied(declared, configurations))
                .orElseGet(() -> module(id, bundle));
    }

    private static Optional<Diagnosis> failed(List<ComponentConfigurationDTO> configurations) {
        return configurations.stream()
                .filter(it -> it.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .findFirst()
                .map(it -> Diagnosis.broken(
                        Words.say("modules.problem.activation", brief(it.description.name), Failures.message(it.failure))));
    }

    private static Optional<Diagnosis> unsatisfied(
            Collection<ComponentDescriptionDTO> declared, List<ComponentConfigurationDTO> configurations) {
        Set<String> own = declared.stream()
                .flatMap(component -> Stream.of(component.serviceInterfaces))
                .collect(Collectors.toSet());
        List<Lack> lacks = configurations.stream()
                .filter(it -> it.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                .flatMap(it -> Stream.of(it.unsatisfiedReferences).map(reference -> Lack.of(it.description, reference)))
                .toList();
        // what the function lacks of its own parts follows from what it lacks from outside
        return lacks.stream()
                .filter(lack -> !own.contains(lack.service()))
                .findFirst()
                .or(() -> lacks.stream().findFirst())
                .map(lack -> Diagnosis.notYet(
                        Words.say("modules.problem.unsatisfied", brief(lack.component()), lack.service() + lack.target())));
    }

    private Diagnosis module(ModuleId id, Bundle bundle) {
        return modules.of(bundle)
                .map(module -> module.id().equals(id)
                        ? Diagnosis.RUNS
                        : Diagnosis.broken(Words.say("modules.problem.other-name", module.id().value(), id.value())))
                .orElseGet(() -> Diagnosis.notYet(Words.say("modules.problem.no-module")));
    }

    private static int declarations(Bundle bundle) {
        String header = bundle.getHeaders("").get("Service-Component");
        return header == null || header.isBlank() ? 0 : header.split(",").length;
    }

    private static String brief(String componentName) {
        return componentName.substring(componentName.lastIndexOf('.') + 1);
    }

    private record Lack(String component, String service, String target) {

        static Lack of(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO reference) {
            return Stream.of(component.references)
                    .filter(it -> it.name.equals(reference.name))
                    .findFirst()
                    .map(it -> new Lack(component.name, it.interfaceName, target(it)))
                    .orElseGet(() -> new Lack(component.name, reference.name, ""));
        }

        private static String target(ReferenceDTO reference) {
            return reference.target == null ? "" : " " + reference.target;
        }
    }
}

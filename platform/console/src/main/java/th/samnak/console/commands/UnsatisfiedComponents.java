package th.samnak.console.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Declared components that wait for something or that failed to start. */
final class UnsatisfiedComponents {

    private final ServiceComponentRuntime components;

    UnsatisfiedComponents(ServiceComponentRuntime components) {
        this.components = components;
    }

    List<Problem> list() {
        List<Problem> problems = new ArrayList<>();
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
                String reason = reason(component, configuration);
                if (!reason.isEmpty()) {
                    problems.add(new Problem(component.bundle.symbolicName, simple(component.implementationClass), reason));
                }
            }
        }
        return problems;
    }

    private static String reason(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> "waits for a configuration";
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> Arrays.stream(configuration.unsatisfiedReferences)
                    .map(reference -> waitsFor(component, reference))
                    .collect(Collectors.joining("; "));
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> "failed: " + headline(configuration.failure);
            default -> "";
        };
    }

    private static String waitsFor(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO unsatisfied) {
        String type = Arrays.stream(component.references)
                .filter(reference -> reference.name.equals(unsatisfied.name))
                .map((ReferenceDTO reference) -> reference.interfaceName)
                .findFirst()
                .orElse(unsatisfied.name);
        return "waits for " + type + (unsatisfied.target == null ? "" : " " + unsatisfied.target);
    }

    /** The first line and the innermost cause. */
    private static String headline(String failure) {
        List<String> lines = failure.lines().toList();
        String cause = lines.stream().filter(line -> line.startsWith("Caused by:")).reduce("", (first, second) -> second);
        return lines.get(0) + (cause.isEmpty() ? "" : " - " + cause);
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}

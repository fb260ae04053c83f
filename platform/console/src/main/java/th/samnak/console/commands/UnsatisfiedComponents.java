package th.samnak.console.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Declared components that wait for something or that failed to start. */
final class UnsatisfiedComponents {

    private static final String FAILED = "failed: ";

    /** Where to begin to look: not even a waiting component would offer it. */
    private static final String ROOT = " (no component offers it)";

    private final ServiceComponentRuntime components;

    UnsatisfiedComponents(ServiceComponentRuntime components) {
        this.components = components;
    }

    List<Problem> list() {
        List<Problem> problems = new ArrayList<>();
        Collection<ComponentDescriptionDTO> all = components.getComponentDescriptionDTOs();
        Set<String> promised = all.stream()
                .flatMap(component -> Arrays.stream(component.serviceInterfaces))
                .collect(Collectors.toSet());
        for (ComponentDescriptionDTO component : all) {
            for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
                String reason = reason(component, configuration, promised);
                if (!reason.isEmpty()) {
                    problems.add(new Problem(component.bundle.symbolicName, simple(component.implementationClass), reason));
                }
            }
        }
        problems.sort(Comparator.comparing(problem -> !problem.reason().contains(ROOT) && !problem.reason().contains(FAILED)));
        return problems;
    }

    private static String reason(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration, Set<String> promised) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> "waits for a configuration";
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> Arrays.stream(configuration.unsatisfiedReferences)
                    .map(reference -> waitsFor(component, reference, promised))
                    .collect(Collectors.joining("; "));
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> FAILED + headline(configuration.failure);
            default -> "";
        };
    }

    private static String waitsFor(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO unsatisfied, Set<String> promised) {
        String type = Arrays.stream(component.references)
                .filter(reference -> reference.name.equals(unsatisfied.name))
                .map((ReferenceDTO reference) -> reference.interfaceName)
                .findFirst()
                .orElse(unsatisfied.name);
        String target = unsatisfied.target == null ? "" : " " + unsatisfied.target;
        return "waits for " + type + target + (promised.contains(type) ? "" : ROOT);
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

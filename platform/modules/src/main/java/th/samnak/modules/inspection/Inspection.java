package th.samnak.modules.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;

/** Decides whether a jar may be let in, and says in words why not. */
public final class Inspection {

    private static final List<String> OLD_ENTERPRISE = List.of(
            "javax.servlet", "javax.persistence", "javax.transaction", "javax.ws.rs", "javax.inject", "javax.enterprise",
            "javax.ejb", "javax.jms", "javax.mail", "javax.validation", "javax.faces", "javax.websocket", "javax.json",
            "javax.xml.bind", "javax.xml.ws", "javax.activation", "javax.annotation", "javax.interceptor", "javax.jws");
    private static final Set<String> FROM_THE_JDK = Set.of("javax.transaction.xa", "javax.annotation.processing");

    private final JarFacts facts;
    private final Platform platform;

    private Inspection(JarFacts facts, Platform platform) {
        this.facts = facts;
        this.platform = platform;
    }

    /**
     * @return the function's name
     * @throws RuleViolation with the first reason why the jar may not be let in
     */
    public static ModuleId pass(JarFacts facts, Platform platform) {
        Inspection inspection = new Inspection(facts, platform);
        ModuleId id = inspection.identity();
        inspection.shape();
        inspection.intrusion();
        inspection.oldEnterprise();
        List<String> unmet = Requirements.unmet(facts, platform);
        if (!unmet.isEmpty()) {
            throw new RuleViolation("modules.refuse.requirements", String.join("; ", unmet));
        }
        return id;
    }

    private ModuleId identity() {
        if (!facts.isBundle()) {
            throw new RuleViolation("modules.refuse.not-a-bundle");
        }
        if (platform.symbolicNames().contains(facts.symbolicName())) {
            throw new RuleViolation("modules.refuse.platform-name", facts.symbolicName());
        }
        refuseIf(facts.header("Fragment-Host").isPresent(), "modules.refuse.fragment");
        refuseIf(facts.offeredModules() != 1, "modules.refuse.no-module");
        return facts.id()
                .orElseThrow(() -> new RuleViolation("modules.refuse.name", facts.symbolicName()));
    }

    private void shape() {
        refuseIf(facts.header("Bundle-Activator").isPresent(), "modules.refuse.activator");
        refuseIf(
                facts.clauses("Bundle-ClassPath").stream()
                        .flatMap(clause -> clause.paths().stream())
                        .anyMatch(path -> !path.equals(".")),
                "modules.refuse.nested");
    }

    private void intrusion() {
        facts.packages().stream().filter(this::foreign).findFirst().ifPresent(name -> {
            throw new RuleViolation("modules.refuse.platform-classes", name);
        });
        facts.clauses("Export-Package").stream()
                .flatMap(clause -> clause.paths().stream())
                .filter(this::foreign)
                .findFirst()
                .ifPresent(name -> {
                    throw new RuleViolation("modules.refuse.platform-export", name);
                });
    }

    private boolean foreign(String packageName) {
        return platform.owns(packageName)
                || packageName.startsWith("java.")
                || packageName.startsWith("jakarta.")
                || packageName.startsWith("org.osgi.");
    }

    private void oldEnterprise() {
        String found = Stream.concat(
                        facts.packages().stream(),
                        facts.clauses("Import-Package").stream().flatMap(clause -> clause.paths().stream()))
                .filter(Inspection::isOldEnterprise)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw new RuleViolation("modules.refuse.javax", found);
        }
    }

    private static boolean isOldEnterprise(String packageName) {
        return !FROM_THE_JDK.contains(packageName)
                && OLD_ENTERPRISE.stream()
                        .anyMatch(old -> packageName.equals(old) || packageName.startsWith(old + "."));
    }

    private static void refuseIf(boolean wrong, String messageKey) {
        if (wrong) {
            throw new RuleViolation(messageKey);
        }
    }
}

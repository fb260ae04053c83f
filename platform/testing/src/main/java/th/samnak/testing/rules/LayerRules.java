package th.samnak.testing.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** View calls application, application calls domain, and never back. */
public final class LayerRules {

    private static final String VIEW = "..view..";
    private static final String APPLICATION = "..application..";
    private static final String DOMAIN = "..domain..";
    private static final String[] EDGE = {".*Module", ".*Views", ".*Resources", ".*Tables", ".*Command", ".*Demo.*", ".*\\.Jpa[^.]*"};

    private LayerRules() {}

    public static Map<String, ArchRule> in(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(direction());
        rules.putAll(technology());
        rules.put("others_only_through_their_api", noClasses().should().dependOnClassesThat(foreign(root)));
        return rules;
    }

    /** View knows application knows domain. */
    private static Map<String, ArchRule> direction() {
        return Map.of(
                "domain_knows_neither_application_nor_view", noClasses()
                        .that().resideInAPackage(DOMAIN)
                        .should().dependOnClassesThat().resideInAnyPackage(APPLICATION, VIEW),
                "application_knows_no_view", noClasses()
                        .that().resideInAPackage(APPLICATION)
                        .should().dependOnClassesThat().resideInAPackage(VIEW));
    }

    /** Each technology has its place. */
    private static Map<String, ArchRule> technology() {
        return Map.of(
                "domain_is_plain", noClasses()
                        .that().resideInAPackage(DOMAIN)
                        .should().dependOnClassesThat(resideInAnyPackage("com.vaadin..", "org.osgi..", "org.eclipse.persistence..")
                                .or(nameMatching("jakarta\\.persistence\\.EntityManager.*|.*\\.persistence\\.Database"))),
                "entity_manager_only_in_application", noClasses()
                        .that().resideOutsideOfPackage(APPLICATION)
                        .should().dependOnClassesThat(nameMatching("jakarta\\.persistence\\.EntityManager.*")),
                "vaadin_only_in_view", noClasses()
                        .that(resideInAPackage(VIEW).or(nameMatching(".*Views(\\$.*)?")).negate())
                        .should().dependOnClassesThat().resideInAPackage("com.vaadin.."),
                "framework_only_at_the_edge", noClasses()
                        .should().dependOnClassesThat().resideInAPackage("org.osgi.framework.."),
                "components_are_named_as_such", classes()
                        .that().areAnnotatedWith("org.osgi.service.component.annotations.Component")
                        .should().haveNameMatching("(" + String.join("|", EDGE) + ").*")
                        .andShould().resideOutsideOfPackage(DOMAIN));
    }

    private static DescribedPredicate<JavaClass> foreign(String root) {
        return resideInAPackage("th.samnak..")
                .and(resideInAnyPackage(root + "..", "th.samnak.api..", "th.samnak.ui..", "th.samnak.thai..", "th.samnak.*.api..")
                        .negate())
                .as("reside inside another function or part of the platform");
    }
}

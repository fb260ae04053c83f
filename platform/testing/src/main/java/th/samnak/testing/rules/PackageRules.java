package th.samnak.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What holds for packages. */
public final class PackageRules {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final String EXPORT = "org.osgi.annotation.bundle.Export";
    private static final List<String> PUBLISHED_WHOLE = List.of("th.samnak.thai", "th.samnak.ui", "th.samnak.testing");

    private PackageRules() {}

    public static Map<String, ArchRule> in(String root) {
        return Map.of(
                "every_package_is_null_marked",
                classes().should(live("in a package that is @NullMarked", home -> home.isAnnotatedWith(NULL_MARKED))),
                "packages_have_no_cycles",
                slices().matching(root + ".(**)").should().beFreeOfCycles(),
                "only_api_is_exported",
                classes().should(live("export only packages named api", PackageRules::exportsRightly)));
    }

    private static boolean exportsRightly(JavaPackage home) {
        return !home.isAnnotatedWith(EXPORT)
                || home.getName().matches(".*\\.api(\\..*)?")
                || PUBLISHED_WHOLE.contains(home.getName());
    }

    private static ArchCondition<JavaClass> live(String description, Predicate<JavaPackage> right) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean fine = right.test(item.getPackage());
                events.add(new SimpleConditionEvent(item, fine, item.getName() + ": " + item.getPackageName()));
            }
        };
    }
}

package th.samnak.testing.rules;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;

/** What nobody writes here. */
public final class HygieneRules {

    private HygieneRules() {}

    public static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("no_old_dates", noClasses()
                .should()
                .dependOnClassesThat(nameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\..*DateFormat")));
        rules.put("no_printing", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.put("no_java_util_logging", GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
        rules.put("no_generic_exceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        rules.put("no_static_state", fields().that().areStatic().and().areDeclaredInClassesThat().areNotEnums().should().beFinal());
        rules.put("no_sleeping", noClasses().should().callMethodWhere(method("java.lang.Thread", "sleep")));
        rules.put("time_comes_from_the_clock", noClasses().should().callMethodWhere(readsTheWallClock()));
        rules.put("no_inline_styles", noClasses().should().callMethodWhere(setsAStyle()));
        rules.put("no_dumping_ground_names",
                noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|DTO|Dto)(\\$.*)?"));
        rules.put("no_other_namespaces", noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.persistence..", "javax.servlet..", "javax.inject..", "javax.annotation..",
                        "javax.ws.rs..", "javax.transaction..", "org.springframework..", "lombok..", "org.apache.commons.lang.."));
        return rules;
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        DescribedPredicate<JavaMethodCall> now = DescribedPredicate.describe(
                "that reads the wall clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")));
        return now.or(method("java.lang.System", "currentTimeMillis"));
    }

    private static DescribedPredicate<JavaMethodCall> setsAStyle() {
        return DescribedPredicate.describe(
                "that styles a part of the screen in Java",
                call -> call.getTargetOwner().getPackageName().startsWith("com.vaadin.") && call.getName().equals("getStyle"));
    }

    private static DescribedPredicate<JavaMethodCall> method(String owner, String name) {
        return DescribedPredicate.describe(
                owner + "." + name,
                call -> call.getTargetOwner().getName().equals(owner) && call.getName().equals(name));
    }
}

package th.samnak.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** What would keep a function's classes in memory after it has gone. */
public final class HotSwapRules {

    private static final List<String> CACHED_BY_CLASS = List.of(
            "com.vaadin.flow.data.binder.Binder",
            "com.vaadin.flow.data.binder.BeanValidationBinder",
            "com.vaadin.flow.component.grid.Grid",
            "com.vaadin.flow.component.treegrid.TreeGrid");
    private static final List<String> KEEPS = List.of("java.lang.ThreadLocal", "java.util.Timer");

    private HotSwapRules() {}

    public static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("no_binder_or_grid_by_class", noClasses().should().callConstructorWhere(DescribedPredicate.describe(
                "new Binder(Class), which Vaadin remembers for ever", HotSwapRules::takesAClass)));
        rules.put("no_threads_of_its_own", noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("starting a thread", HotSwapRules::startsThread)));
        rules.put("no_thread_locals_or_timers", noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "thread locals and timers", type -> KEEPS.stream().anyMatch(type::isAssignableTo))));
        rules.put("no_static_collections", noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(DescribedPredicate.describe("that can grow", HotSwapRules::canGrow)));
        rules.put("no_route_annotations", noClasses().should().beAnnotatedWith("com.vaadin.flow.router.Route"));
        rules.put("no_default_locale_set", noClasses().should().callMethodWhere(DescribedPredicate.describe(
                "Locale.setDefault or TimeZone.setDefault", call -> call.getName().equals("setDefault")
                        && call.getTargetOwner().getPackageName().equals("java.util"))));
        return rules;
    }

    private static boolean takesAClass(JavaCall<?> call) {
        return CACHED_BY_CLASS.contains(call.getTargetOwner().getName())
                && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Class.class));
    }

    private static boolean startsThread(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean makes = owner.isEquivalentTo(Thread.class)
                && (call.getName().equals("<init>") || call.getName().startsWith("of") || call.getName().startsWith("start"));
        return makes
                || owner.getName().equals("java.util.concurrent.Executors")
                || owner.isAssignableTo(Executor.class) && call.getName().equals("<init>")
                || owner.getName().equals("java.util.concurrent.CompletableFuture") && call.getName().endsWith("Async");
    }

    private static boolean canGrow(JavaClass type) {
        return type.getPackageName().equals("java.util.concurrent.atomic")
                || type.getName().startsWith("java.util.concurrent.Concurrent")
                || List.of("java.util.HashMap", "java.util.ArrayList", "java.util.HashSet", "java.util.LinkedHashMap")
                        .contains(type.getName());
    }
}

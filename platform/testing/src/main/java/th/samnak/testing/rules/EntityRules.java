package th.samnak.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.function.Predicate;
import th.samnak.api.ModuleId;

/** What an entity looks like. */
public final class EntityRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String VERSION = "jakarta.persistence.Version";
    private static final String TABLE = "jakarta.persistence.Table";

    private EntityRules() {}

    public static Map<String, ArchRule> of(ModuleId id) {
        String prefix = id.value().replace('-', '_') + "_";
        return Map.of(
                "entities_have_verbs_and_no_setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(ENTITY)
                        .and()
                        .arePublic()
                        .should()
                        .haveNameMatching("set[A-Z].*"),
                "entities_have_a_version",
                classes().that().areAnnotatedWith(ENTITY).should(be("versioned", EntityRules::isVersioned)),
                "tables_begin_with_the_module",
                classes()
                        .that()
                        .areAnnotatedWith(ENTITY)
                        .should(be("kept in a table that begins with " + prefix, entity -> table(entity).startsWith(prefix))));
    }

    private static boolean isVersioned(JavaClass entity) {
        return entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(VERSION));
    }

    private static String table(JavaClass entity) {
        return entity.tryGetAnnotationOfType(TABLE)
                .flatMap(table -> table.get("name"))
                .map(Object::toString)
                .orElse("");
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> right) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, right.test(item), item.getName() + " is not " + description));
            }
        };
    }
}

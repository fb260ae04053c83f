package th.samnak.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import th.samnak.api.OfficeModule;
import th.samnak.testing.rules.EntityRules;
import th.samnak.testing.rules.FolderRules;
import th.samnak.testing.rules.HotSwapRules;
import th.samnak.testing.rules.HygieneRules;
import th.samnak.testing.rules.LayerRules;
import th.samnak.testing.rules.PackageRules;

/**
 * The rules of the house, one test each. A bundle has them checked by
 *
 * <pre>{@code
 * class RulesTest {
 *     @TestFactory
 *     Stream<DynamicTest> rules() {
 *         return HouseRules.ofFunction(new CorrespondenceModule(), 60).check();
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {

    private final Class<?> anchor;
    private final int atLeast;
    private final Map<String, Executable> rules = new LinkedHashMap<>();
    private final JavaClasses classes;

    private HouseRules(Class<?> anchor, int atLeast, ImportOption which) {
        this.anchor = anchor;
        this.atLeast = atLeast;
        this.classes = new ClassFileImporter().withImportOption(which).importPackages(anchor.getPackageName());
        rules.put("enough_classes_are_examined", this::enough);
    }

    /** All rules, for a function; its folder is the one the tests are run in. */
    public static HouseRules ofFunction(OfficeModule module, int classesAtLeast) {
        return ofFunction(module, classesAtLeast, Path.of(""), new ImportOption.DoNotIncludeTests());
    }

    static HouseRules ofFunction(OfficeModule module, int classesAtLeast, Path folder, ImportOption which) {
        HouseRules house = ofPlatform(module.getClass(), classesAtLeast, which);
        String root = module.getClass().getPackageName();
        LayerRules.in(root).forEach(house::add);
        EntityRules.of(module.id()).forEach(house::add);
        HotSwapRules.all().forEach(house::add);
        house.rules.putAll(FolderRules.of(folder, module));
        return house;
    }

    /** The rules that hold for every bundle, for a part of the platform; any class of its top package leads to it. */
    public static HouseRules ofPlatform(Class<?> anchor, int classesAtLeast) {
        return ofPlatform(anchor, classesAtLeast, new ImportOption.DoNotIncludeTests());
    }

    private static HouseRules ofPlatform(Class<?> anchor, int classesAtLeast, ImportOption which) {
        HouseRules house = new HouseRules(anchor, classesAtLeast, which);
        PackageRules.in(anchor.getPackageName()).forEach(house::add);
        HygieneRules.all().forEach(house::add);
        return house;
    }

    /** Leaves a rule out, on the ground of a decision record. */
    public HouseRules without(String rule, String decision) {
        Assertions.assertThat(decision).as("a decision record's number, for example 0012").matches("\\d{4}");
        Assertions.assertThat(rules.remove(rule)).as("a rule called %s", rule).isNotNull();
        return this;
    }

    public Stream<DynamicTest> check() {
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), rule.getValue()));
    }

    private void add(String name, ArchRule rule) {
        rules.put(name, () -> rule.allowEmptyShould(true).check(classes));
    }

    private void enough() {
        Assertions.assertThat(classes.size()).as("classes in %s", anchor.getPackageName()).isGreaterThanOrEqualTo(atLeast);
    }
}

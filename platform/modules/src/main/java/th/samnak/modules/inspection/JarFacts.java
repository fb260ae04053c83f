package th.samnak.modules.inspection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Pattern;
import th.samnak.api.ModuleId;

/**
 * What a jar says of itself, read without running anything of it.
 *
 * @param headers main attributes of the manifest
 * @param packages packages with classes in the jar
 * @param components names of the declared components, and how many of them offer a module
 * @param messages Thai messages by key
 * @param tables what the migrations do to tables, for example {@code create meetings_meetings}
 */
public record JarFacts(
        String sha256,
        long sizeBytes,
        Map<String, String> headers,
        SortedSet<String> packages,
        List<String> components,
        int offeredModules,
        SortedMap<String, String> messages,
        SortedSet<String> tables) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    public String symbolicName() {
        return header("Bundle-SymbolicName").map(value -> Clause.parse(value).get(0).path()).orElse("");
    }

    public String version() {
        return header("Bundle-Version").map(String::strip).orElse("0.0.0");
    }

    /** The function's name: the last part of the symbolic name; empty when that cannot be one. */
    public Optional<ModuleId> id() {
        String last = symbolicName().substring(symbolicName().lastIndexOf('.') + 1);
        return ID.matcher(last).matches() ? Optional.of(ModuleId.of(last)) : Optional.empty();
    }

    public boolean isBundle() {
        return "2".equals(header("Bundle-ManifestVersion").orElse("")) && !symbolicName().isBlank();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }

    List<Clause> clauses(String name) {
        return header(name).map(Clause::parse).orElse(Collections.emptyList());
    }
}

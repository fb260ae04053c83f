package th.samnak.modules.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would change when a jar took the place of another, in terms that an administrator can judge.
 *
 * @param what the kind of thing: permission, table, message, package, component, version, size
 * @param change {@code +} comes, {@code -} goes, {@code ~} changes
 */
public record Difference(String what, String change, String item) {

    /** @param old empty when the function is not installed */
    public static List<Difference> between(Optional<JarFacts> old, JarFacts offered) {
        List<Difference> found = new ArrayList<>();
        found.add(value("version", old.map(JarFacts::version), offered.version()));
        found.add(value("size", old.map(it -> kilobytes(it.sizeBytes())), kilobytes(offered.sizeBytes())));
        sets(found, "permission", old, offered, Difference::permissions);
        sets(found, "table", old, offered, JarFacts::tables);
        sets(found, "needs", old, offered, facts -> paths(facts, "Import-Package"));
        sets(found, "offers", old, offered, facts -> paths(facts, "Export-Package"));
        sets(found, "component", old, offered, JarFacts::components);
        sets(found, "message", old, offered, facts -> facts.messages().keySet());
        old.ifPresent(before -> changedMessages(found, before, offered));
        found.removeIf(difference -> difference.change().isEmpty());
        return List.copyOf(found);
    }

    private static Difference value(String what, Optional<String> old, String now) {
        return old.map(before -> new Difference(what, before.equals(now) ? "" : "~", before + " → " + now))
                .orElseGet(() -> new Difference(what, "+", now));
    }

    private static void sets(
            List<Difference> found,
            String what,
            Optional<JarFacts> old,
            JarFacts offered,
            Function<JarFacts, Collection<String>> items) {
        Set<String> before = new TreeSet<>(old.map(items).orElse(Set.of()));
        Set<String> now = new TreeSet<>(items.apply(offered));
        now.stream().filter(item -> !before.contains(item)).forEach(item -> found.add(new Difference(what, "+", item)));
        before.stream().filter(item -> !now.contains(item)).forEach(item -> found.add(new Difference(what, "-", item)));
    }

    private static void changedMessages(List<Difference> found, JarFacts before, JarFacts now) {
        now.messages().forEach((key, text) -> {
            String old = before.messages().get(key);
            if (old != null && !Objects.equals(old, text)) {
                found.add(new Difference("message", "~", key));
            }
        });
    }

    /** The names of permissions are messages, {@code <module>.permission.<verb>}; the jar's code is not run to ask it. */
    private static Set<String> permissions(JarFacts facts) {
        return facts.id()
                .map(id -> facts.messages().keySet().stream()
                        .filter(key -> key.startsWith(id + ".permission."))
                        .map(key -> id + ":" + key.substring((id + ".permission.").length()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Set<String> paths(JarFacts facts, String header) {
        return facts.clauses(header).stream().flatMap(clause -> clause.paths().stream()).collect(Collectors.toSet());
    }

    private static String kilobytes(long bytes) {
        return (bytes + 1023) / 1024 + " KiB";
    }
}

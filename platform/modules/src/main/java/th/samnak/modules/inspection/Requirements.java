package th.samnak.modules.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import th.samnak.modules.Words;

/** What a jar needs and the system lacks, in words. The framework says the same, but nobody understands it. */
final class Requirements {

    private static final Pattern JAVA_VERSION = Pattern.compile("version>?=(\\d+)");

    private Requirements() {}

    static List<String> unmet(JarFacts facts, Platform platform) {
        Set<String> own = facts.clauses("Export-Package").stream()
                .flatMap(clause -> clause.paths().stream())
                .collect(Collectors.toSet());
        List<String> unmet = new ArrayList<>();
        for (Clause clause : facts.clauses("Import-Package")) {
            if (!clause.optional()) {
                clause.paths().stream()
                        .filter(name -> !own.contains(name))
                        .forEach(name -> lacking(name, clause, platform, unmet));
            }
        }
        facts.clauses("Require-Bundle").stream()
                .filter(clause -> !clause.optional() && !platform.symbolicNames().contains(clause.path()))
                .forEach(clause -> unmet.add(Words.say("modules.need.absent", clause.path())));
        facts.clauses("Require-Capability").forEach(clause -> capability(clause, platform, unmet));
        return unmet;
    }

    private static void lacking(String name, Clause clause, Platform platform, List<String> unmet) {
        List<Version> there = platform.exports().getOrDefault(name, List.of());
        VersionRange range = VersionRange.valueOf(clause.attributes().getOrDefault("version", "0"));
        if (there.isEmpty()) {
            unmet.add(Words.say("modules.need.absent", name));
        } else if (there.stream().noneMatch(range::includes)) {
            unmet.add(otherVersion(name, range, there));
        }
    }

    private static String otherVersion(String name, VersionRange range, List<Version> there) {
        String have = there.stream().distinct().sorted().map(Requirements::brief).collect(Collectors.joining(", "));
        boolean allOlder = there.stream().allMatch(version -> version.compareTo(range.getLeft()) < 0);
        return range.getRight() == null || allOlder
                ? Words.say("modules.need.newer", name, brief(range.getLeft()), have)
                : Words.say("modules.need.other", name, brief(range.getLeft()), brief(range.getRight()), have);
    }

    private static void capability(Clause clause, Platform platform, List<String> unmet) {
        boolean now = "resolve".equals(clause.directives().getOrDefault("effective", "resolve"));
        if (!now || clause.optional() || clause.path().equals("osgi.service")) {
            return;
        }
        String filter = clause.directives().getOrDefault("filter", "");
        boolean met = platform.capabilities().getOrDefault(clause.path(), List.of()).stream()
                .anyMatch(attributes -> matches(filter, attributes));
        if (!met) {
            unmet.add(inWords(clause.path(), filter));
        }
    }

    private static boolean matches(String filter, Map<String, Object> attributes) {
        try {
            return filter.isEmpty() || FrameworkUtil.createFilter(filter).matches(attributes);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static String inWords(String namespace, String filter) {
        Matcher java = JAVA_VERSION.matcher(filter);
        return namespace.equals("osgi.ee") && java.find()
                ? Words.say("modules.need.java", java.group(1), Integer.toString(Runtime.version().feature()))
                : Words.say("modules.need.absent", namespace + " " + filter);
    }

    private static String brief(Version version) {
        return version.getMicro() == 0 && version.getQualifier().isEmpty()
                ? version.getMajor() + "." + version.getMinor()
                : version.toString();
    }
}

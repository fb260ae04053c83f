package th.samnak.modules.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.console.Report;
import th.samnak.modules.Words;
import th.samnak.modules.centre.Centre;
import th.samnak.modules.centre.Certificate;
import th.samnak.modules.centre.Fsck;
import th.samnak.modules.journal.Entry;
import th.samnak.modules.journal.Standing;

/** The commands that only look. */
final class Checks {

    private static final int ROUNDS = 10;

    private final Centre centre;

    Checks(Centre centre) {
        this.centre = centre;
    }

    Report journal(List<String> arguments) {
        if (arguments.size() > 1) {
            throw new IllegalArgumentException("at most one");
        }
        return Report.table(
                List.of("number", "phase", "act", "module", "at", "account", "from", "to", "origin", "note"),
                centre.journal().stream()
                        .filter(entry -> arguments.isEmpty() || arguments.get(0).equals(entry.module()))
                        .map(Checks::row)
                        .toList());
    }

    Report fsck(List<String> arguments) {
        Arguments.expect(arguments, 0);
        Fsck fsck = centre.fsck();
        Report table = Report.table(
                List.of("module", "where", "finding"),
                fsck.findings().stream().map(it -> List.of(it.module(), it.where(), it.what())).toList());
        boolean clean = fsck.findings().isEmpty();
        String summary = clean
                ? Words.say("modules.fsck.clean", fsck.checked())
                : Words.say("modules.fsck.findings", fsck.findings().size());
        return new Report(table.columns(), table.rows(), summary, clean);
    }

    Report diff(List<String> arguments) {
        Arguments.expect(arguments, 1);
        return Report.table(
                List.of("what", "change", "item"),
                centre.differences().of(Path.of(arguments.get(0)).toAbsolutePath()).stream()
                        .map(it -> List.of(it.what(), it.change(), it.item()))
                        .toList());
    }

    Report certify(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() == 2 || arguments.size() > 3) {
            throw new IllegalArgumentException("a function, and the number of rounds");
        }
        Certificate found = centre.certify(
                ModuleId.of(arguments.get(0)), Arguments.number(arguments, "--rounds", ROUNDS), Acts.ACCOUNT);
        Report table = Report.table(
                List.of("module", "rounds", "collected", "retained", "holders", "metaspace before", "metaspace after", "ms"),
                List.of(List.of(
                        arguments.get(0),
                        found.rounds(),
                        found.retained().isEmpty(),
                        String.join(", ", found.retained()),
                        String.join(", ", found.holders()),
                        found.metaspaceBeforeBytes(),
                        found.metaspaceAfterBytes(),
                        found.took().toMillis())));
        return new Report(table.columns(), table.rows(), verdict(found), found.clean());
    }

    private static String verdict(Certificate found) {
        if (!found.problem().isEmpty()) {
            return Words.say("modules.certify.broken-off", found.rounds(), found.problem());
        }
        if (!found.retained().isEmpty()) {
            return Words.say("modules.certify.retained", found.retained().size(), found.rounds());
        }
        return Words.say(
                found.clean() ? "modules.certify.clean" : "modules.certify.grows", found.rounds(), found.growthBytes() / 1024);
    }

    private static List<Object> row(Entry entry) {
        return List.of(
                entry.number(),
                entry.phase().name().toLowerCase(Locale.ROOT),
                entry.act().word(),
                entry.module(),
                entry.at().toString(),
                entry.account(),
                brief(entry.before()),
                brief(entry.after()),
                entry.after().or(entry::before).map(Standing::origin).orElse(""),
                entry.note());
    }

    private static String brief(Optional<Standing> standing) {
        return standing.map(it -> it.version() + " " + it.sha256().substring(0, 8) + (it.running() ? " running" : " stopped"))
                .orElse("");
    }
}

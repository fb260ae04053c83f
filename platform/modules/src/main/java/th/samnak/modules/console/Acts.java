package th.samnak.modules.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import th.samnak.api.ModuleId;
import th.samnak.api.console.Report;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleState;
import th.samnak.modules.Words;
import th.samnak.modules.centre.Centre;
import th.samnak.modules.journal.Standing;

/** The commands that show and change what is installed. */
final class Acts {

    static final String ACCOUNT = "console";

    private static final List<String> COLUMNS =
            List.of("id", "version", "state", "problem", "changed at", "changed by", "sha256");

    private final Centre centre;

    Acts(Centre centre) {
        this.centre = centre;
    }

    Report list(List<String> arguments) {
        Arguments.expect(arguments, 0);
        return table(centre.list());
    }

    Report install(List<String> arguments) {
        Arguments.expect(arguments, 1);
        Path jar = Path.of(arguments.get(0)).toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            return installAvailable(arguments.get(0));
        }
        try {
            return done(centre.install(Files.newInputStream(jar), ACCOUNT, Standing.UPLOAD + jar.getFileName()));
        } catch (IOException e) {
            throw new RuleViolation("modules.error.no-file", jar.toString());
        }
    }

    Report start(List<String> arguments) {
        return done(centre.start(Arguments.id(arguments), ACCOUNT));
    }

    Report stop(List<String> arguments) {
        return done(centre.stop(Arguments.id(arguments), ACCOUNT));
    }

    Report remove(List<String> arguments) {
        ModuleId id = Arguments.id(arguments);
        centre.remove(id, ACCOUNT);
        return Report.said(Words.say("modules.said.removed", id.value()));
    }

    private Report installAvailable(String name) {
        boolean there = centre.list().stream()
                .anyMatch(it -> it.state() == ModuleState.AVAILABLE && it.id().value().equals(name));
        if (!there) {
            throw new RuleViolation("modules.error.no-file", name);
        }
        return done(centre.installAvailable(ModuleId.of(name), ACCOUNT));
    }

    private static Report done(InstalledModule module) {
        Report row = table(List.of(module));
        return new Report(row.columns(), row.rows(), module.problem().orElse(""), module.problem().isEmpty());
    }

    private static Report table(List<InstalledModule> modules) {
        return Report.table(COLUMNS, modules.stream().map(Acts::row).toList());
    }

    private static List<Object> row(InstalledModule module) {
        return List.of(
                module.id().value(),
                module.version(),
                module.state().name(),
                module.problem().orElse(""),
                module.changedAt().toString(),
                module.changedBy(),
                module.sha256());
    }
}

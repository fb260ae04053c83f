package th.samnak.audit.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.audit.Chain;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class ExportCommand implements AdminCommand {

    private final Chain chain;

    @Activate
    public ExportCommand(@Reference Chain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "audit:export";
    }

    @Override
    public String help() {
        return "writes the audit chain to a file for ./samnak verify-audit; digests only";
    }

    @Override
    public String usage() {
        return "FILE";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("one file");
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        try {
            chain.export(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Report.said(file.toString());
    }
}

package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.reorganisation.api.SeriesCertificate;

@Component
public final class CertificateCommand implements AdminCommand {

    private static final List<String> COLUMNS = List.of("unit", "register", "year", "state", "last", "rows", "cancelled", "gaps",
            "duplicates", "strays", "prefixes", "late");

    private final Reorganisations reorganisations;

    @Activate
    public CertificateCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:certificate";
    }

    @Override
    public String help() {
        return "shows the certificate of the series that a plan closed and opened; fails when one has a fault";
    }

    @Override
    public String usage() {
        return "PLAN";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 1);
        SeriesCertificate certificate = reorganisations.certificate(arguments.getFirst()).orElseThrow(() -> new NotFound("certificate"));
        Report table = Report.table(COLUMNS, certificate.lines().stream().map(CertificateCommand::row).toList());
        return new Report(table.columns(), table.rows(), summary(certificate), certificate.holds() && certificate.intact());
    }

    private static List<Object> row(Line line) {
        String state = line.frozen().map(day -> "closed " + day).orElse(line.last() == 0 ? "begins at 1" : "open");
        return List.of(line.series().unit().value(), line.series().kind(), line.series().year(), line.seen() ? state : state + ", not seen",
                line.last(), line.rows(), line.cancelled(), line.gaps(), line.duplicates(), line.strays(), line.prefixes(), line.late());
    }

    private static String summary(SeriesCertificate certificate) {
        String fault = certificate.holds() ? "No gap, no number twice, every prefix valid on its day." : "There are faults.";
        String unseen = certificate.unseen() == 0 ? "" : " %d series were not seen: their function did not run.".formatted(certificate.unseen());
        String kept = certificate.intact() ? "" : " What is kept no longer has this checksum.";
        return "%s%s Made at %s. SHA-256 %s%s".formatted(fault, unseen, certificate.madeAt(), certificate.checksum(), kept);
    }
}

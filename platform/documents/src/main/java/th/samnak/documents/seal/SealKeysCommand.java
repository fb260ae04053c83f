package th.samnak.documents.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.documents.PdfSeals;
import th.samnak.api.documents.PdfSeals.KeyState;
import th.samnak.api.documents.PdfSeals.Readiness;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;

/** {@code seal:keys}: with which key every agency signs what it issues, and until when; fails while one of them cannot. */
@Component
public final class SealKeysCommand implements AdminCommand {

    private final PdfSeals seals;
    private final Organisation organisation;

    @Activate
    public SealKeysCommand(@Reference PdfSeals seals, @Reference Organisation organisation) {
        this.seals = seals;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "seal:keys";
    }

    @Override
    public String help() {
        return "shows the keys that the agencies sign issued papers with";
    }

    @Override
    public Report run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException();
        }
        List<List<Object>> rows = new ArrayList<>();
        boolean all = true;
        for (Unit unit : organisation.units()) {
            if (unit.parent().isEmpty()) {
                KeyState key = seals.key(unit.id());
                all &= key.readiness() == Readiness.READY || key.readiness() == Readiness.DEMONSTRATION;
                rows.add(List.of(unit.id().value(), key.readiness().name(), key.subject(), key.from().map(Instant::toString).orElse(""),
                        key.until().map(Instant::toString).orElse(""), key.sha256()));
            }
        }
        return new Report(List.of("agency", "key", "subject", "from", "until", "certificate"), rows,
                all ? "" : "papers of agencies without a key leave unsigned", all);
    }
}

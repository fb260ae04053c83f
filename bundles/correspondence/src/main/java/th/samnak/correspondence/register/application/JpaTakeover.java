package th.samnak.correspondence.register.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.correspondence.register.domain.RegisterEntry;

/** Runs the series up to the last number of the file; what the file does not hold is kept as cancelled. */
@Component
public final class JpaTakeover implements Takeover {

    private static final String MISSING = "ไม่มีในทะเบียนที่นำเข้า";

    private final Numbering numbering;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public JpaTakeover(@Reference Numbering numbering, @Reference AuditTrail audit, @Reference Clock clock) {
        this.numbering = numbering;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void requireEmpty(RegisterImport.Target target) {
        if (numbering.last(series(target)) > 0) {
            throw new RuleViolation("correspondence.import.not-empty", target.year());
        }
    }

    @Override
    public void write(EntityManager em, RegisterImport.Target target, List<ImportRow> rows, Viewer viewer) {
        requireEmpty(target);
        Series series = series(target);
        Map<Integer, ImportRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        int last = rows.stream().mapToInt(ImportRow::number).max().orElse(0);
        Secrecy secrecy = target.kind().secret() ? Secrecy.CONFIDENTIAL : Secrecy.ORDINARY;
        Instant now = clock.instant();
        for (int expected = 1; expected <= last; expected++) {
            int number = numbering.next(series);
            if (number != expected) {
                throw new StaleDataException();
            }
            Optional<ImportRow> row = Optional.ofNullable(byNumber.get(number));
            LocalDate on = row.flatMap(ImportRow::docDate).orElse(LocalDate.ofInstant(now, clock.getZone()));
            RegisterEntry entry = new RegisterEntry(
                    UUID.randomUUID().toString(), series, target.kind(), number, Optional.empty(),
                    row.map(one -> one.headings(secrecy)).orElseGet(() -> Headings.none(secrecy)),
                    new RegisterEntry.Stamp(now, on, viewer.caller().account()));
            row.ifPresent(one -> entry.annotate(one.text("action"), one.text("remark")));
            if (row.isEmpty()) {
                entry.cancel(MISSING);
                numbering.cancel(series, number, MISSING);
            }
            em.persist(entry);
        }
        audit.record(
                "register.import", "correspondence:register:" + target.unit() + ":" + target.kind() + ":" + target.year(),
                rows.size() + " rows, last number " + last);
    }

    private static Series series(RegisterImport.Target target) {
        return target.kind().series(target.unit(), target.year());
    }
}

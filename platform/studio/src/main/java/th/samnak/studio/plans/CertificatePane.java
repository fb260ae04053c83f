package th.samnak.studio.plans;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.reorganisation.api.SeriesCertificate;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.Panel;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** ใบรับรองเลขทะเบียน: which registers were closed with which last number, which began, and whether every number is accounted for. */
final class CertificatePane extends Div {

    private final PlanView view;
    private final Sketch sketch;

    CertificatePane(PlanView view, Sketch sketch) {
        this.view = view;
        this.sketch = sketch;
        addClassName("sk-stack");
        setId("certificate");
        view.desk().plans().certificate(view.plan().id()).ifPresentOrElse(this::show, () -> add(new EmptyState("studio.certificate.none")));
    }

    private void show(SeriesCertificate certificate) {
        Div verdicts = new Div(new BadgeLabel(() -> certificate.holds()
                ? new Badge(Words.now("studio.certificate.holds"), Badge.Tone.DONE, Badge.Shape.CHECK)
                : new Badge(Words.now("studio.certificate.faults"), Badge.Tone.LATE, Badge.Shape.CROSS)));
        verdicts.addClassName("sk-row");
        verdicts.setId("certificate-verdict");
        if (certificate.unseen() > 0) {
            verdicts.add(new BadgeLabel(() -> new Badge(
                    Words.now("studio.certificate.unseen", certificate.unseen()), Badge.Tone.SOON, Badge.Shape.RING)));
        }
        if (!certificate.intact()) {
            verdicts.add(new BadgeLabel(() -> new Badge(Words.now("studio.certificate.altered"), Badge.Tone.LATE, Badge.Shape.CROSS)));
        }
        Facts facts = new Facts()
                .fact("studio.plan.effective", ThaiDates.full(certificate.effective()))
                .fact("studio.certificate.made", new ThaiDates(view.desk().naming().clock()).moment(certificate.madeAt()));
        Paragraph sum = new Paragraph(Words.now("studio.instruments.checksum", certificate.checksum()));
        sum.addClassName("sk-mono");
        List<Line> closed = certificate.lines().stream().filter(line -> line.frozen().isPresent()).toList();
        List<Line> others = certificate.lines().stream().filter(line -> line.frozen().isEmpty()).toList();
        add(verdicts, facts, part("studio.certificate.closed", closed), part("studio.certificate.going-on", others), sum);
    }

    private Panel part(String key, List<Line> lines) {
        if (lines.isEmpty()) {
            return new Panel(key, new EmptyState("studio.certificate.no-lines"));
        }
        PlainTable table = new PlainTable("studio.certificate.unit", "studio.certificate.register", "studio.certificate.year",
                "studio.certificate.last", "studio.certificate.rows", "studio.certificate.cancelled", "studio.certificate.found");
        lines.forEach(line -> table.row(view.desk().unit(sketch, line.series().unit()), view.desk().subject(line.series().kind()),
                String.valueOf(line.series().year()), last(line), String.format("%,d", line.rows()),
                String.format("%,d", line.cancelled()), new BadgeLabel(() -> found(line))));
        return new Panel(key, table);
    }

    private static String last(Line line) {
        String number = String.format("%,d", line.last());
        return line.frozen()
                .map(day -> Words.now("studio.certificate.last-closed", number, ThaiDates.date(day.minusDays(1))))
                .orElseGet(() -> line.last() == 0 ? Words.now("studio.certificate.begins") : number);
    }

    private static Badge found(Line line) {
        if (!line.seen()) {
            return new Badge(Words.now("studio.certificate.not-seen"), Badge.Tone.SOON, Badge.Shape.RING);
        }
        if (line.holds()) {
            return new Badge(Words.now("studio.certificate.complete"), Badge.Tone.DONE, Badge.Shape.CHECK);
        }
        List<String> faults = new ArrayList<>();
        tell(faults, "gaps", line.gaps());
        tell(faults, "duplicates", line.duplicates());
        tell(faults, "strays", line.strays());
        tell(faults, "prefixes", line.prefixes());
        tell(faults, "late", line.late());
        return new Badge(String.join(" · ", faults), Badge.Tone.LATE, Badge.Shape.CROSS);
    }

    private static void tell(List<String> faults, String fault, int count) {
        if (count > 0) {
            faults.add(Words.now("studio.certificate." + fault, count));
        }
    }
}

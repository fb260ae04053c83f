package th.samnak.reorganisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.numbering.Series;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.SeriesCertificate;

/** The certificate of the series of a plan, in writing, so that its checksum is that of a text: a head, then a line for each series. */
@Entity
@Table(name = "reorganisation_certificates")
public class KeptCertificate {

    @Id
    private String plan;

    @Lob
    private String wording;

    private String checksum;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptCertificate() {}

    public KeptCertificate(String plan, LocalDate effective, Instant madeAt, List<Line> lines) {
        List<String> written = new ArrayList<>(List.of(Cells.write("certificate", plan, effective, madeAt)));
        lines.forEach(line -> written.add(Cells.write(
                line.series().unit(), line.series().kind(), line.series().year(), line.last(), line.rows(), line.cancelled(),
                line.gaps(), line.duplicates(), line.strays(), line.prefixes(), line.late(), line.frozen(), line.seen())));
        this.plan = plan;
        this.wording = String.join("\n", written);
        this.checksum = sha256(wording);
    }

    public SeriesCertificate told() {
        List<Cells> written = wording.lines().map(Cells::read).toList();
        Cells head = written.getFirst();
        return new SeriesCertificate(plan, LocalDate.parse(head.at(2)), Instant.parse(head.at(3)),
                written.stream().skip(1).map(KeptCertificate::line).toList(), checksum, sha256(wording).equals(checksum));
    }

    private static Line line(Cells cells) {
        Optional<LocalDate> frozen = cells.maybe(11).map(LocalDate::parse);
        return new Line(new Series(new UnitId(cells.at(0)), cells.at(1), cells.number(2)), cells.number(3), cells.number(4),
                cells.number(5), cells.number(6), cells.number(7), cells.number(8), cells.number(9), cells.number(10), frozen,
                Boolean.parseBoolean(cells.at(12)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Series;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.SeriesCertificate;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.reorganisation.console.CertificateCommand;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** What a plan proves of the registers that it closes and opens. */
@EachDatabase
class CertificateTest {

    private static final UnitId OLD = new UnitId("kite-lab");
    private static final UnitId HEIR = new UnitId("kite-hall");
    private static final Series LETTERS = new Series(OLD, "kites.letter", 2569);
    private static final Series CLIPS = new Series(OLD, "clips.letter", 2569);

    private final TestDatabase databases;
    private final Office office;
    private final Map<Series, List<IssuedNumbers.Issued>> rows = new HashMap<>();

    CertificateTest(TestDatabase databases) {
        this.databases = databases;
        this.office = new Office(databases, "kites", "clips");
        office.registers.add(new Book());
    }

    @BeforeEach
    void furnish() {
        office.announce();
        office.book.begin(new Unit(OLD, "ห้องทดลองว่าว", "Kite laboratory", "อส 0099", Optional.of(Office.AGENCY), 90, Optional.empty(), "", "", ""),
                LocalDate.of(2025, 1, 1), Optional.empty(), Citation.whole("note"));
        for (int i = 0; i < 3; i++) {
            issue(LETTERS, "อส 0099", LocalDate.of(2026, 9, 1 + i));
        }
    }

    private void issue(Series series, String prefix, LocalDate on) {
        int number = databases.transactions().together(() -> office.numbering.next(series));
        rows.computeIfAbsent(series, none -> new ArrayList<>())
                .add(new IssuedNumbers.Issued(number, Optional.of(on), Optional.of(prefix)));
    }

    private Plan carriedOut() {
        Plan plan = office.planned(List.of(new Operation.Split(OLD, List.of(
                new UnitDraft(HEIR, "หอว่าว", "Kite hall", "อส 0100", Optional.of(Office.AGENCY), 90),
                new UnitDraft(new UnitId("kite-yard"), "ลานว่าว", "Kite yard", "อส 0101", Optional.of(Office.AGENCY), 91)))), Mapping.NONE);
        office.carryOut(plan);
        return plan;
    }

    private SeriesCertificate certificate(Plan plan) {
        return office.reorganisations.certificate(plan.id()).orElseThrow();
    }

    @Test
    void closed_and_opened_series_are_proved_and_kept_with_the_plan() {
        Plan plan = carriedOut();
        SeriesCertificate certificate = certificate(plan);

        assertThat(certificate.lines()).extracting(Line::series, Line::last, Line::rows, Line::frozen).containsExactly(
                org.assertj.core.groups.Tuple.tuple(LETTERS, 3, 3, Optional.of(Office.DAY)),
                org.assertj.core.groups.Tuple.tuple(new Series(HEIR, "kites.letter", 2569), 0, 0, Optional.empty()),
                org.assertj.core.groups.Tuple.tuple(new Series(new UnitId("kite-yard"), "kites.letter", 2569), 0, 0, Optional.empty()));
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.unseen()).isZero();
        assertThat(certificate.intact()).isTrue();
        assertThat(certificate.checksum()).matches("[0-9a-f]{64}");
        assertThat(certificate.madeAt()).isEqualTo(office.clock.instant());

        issue(new Series(HEIR, "kites.letter", 2569), "อส 0100", Office.DAY);
        assertThat(certificate(plan)).as("what was proved that night stays").isEqualTo(certificate);
    }

    @Test
    void gaps_duplicates_and_false_prefixes_are_told() {
        rows.get(LETTERS).remove(1);
        rows.get(LETTERS).add(new IssuedNumbers.Issued(3, Optional.of(LocalDate.of(2026, 9, 4)), Optional.of("อส 0001")));
        SeriesCertificate certificate = certificate(carriedOut());

        assertThat(certificate.holds()).isFalse();
        assertThat(certificate.lines().getFirst()).satisfies(line -> {
            assertThat(line.gaps()).isOne();
            assertThat(line.duplicates()).isOne();
            assertThat(line.prefixes()).isOne();
        });
    }

    @Test
    void a_register_that_nobody_shows_is_told_as_unseen() {
        databases.transactions().together(() -> office.numbering.next(CLIPS));
        assertThat(certificate(carriedOut()).unseen()).isOne();
    }

    @Test
    void a_certificate_that_was_tampered_with_is_told() throws SQLException {
        Plan plan = carriedOut();
        try (var connection = databases.connect(); var statement = connection.prepareStatement("update reorganisation_certificates set wording = ?")) {
            statement.setString(1, "certificate | " + plan.id() + " | 2026-10-01 | 2026-10-01T00:00:00Z");
            statement.executeUpdate();
        }
        assertThat(certificate(plan).intact()).isFalse();
        assertThat(run(plan).ok()).isFalse();
    }

    @Test
    void what_a_stopped_process_left_unproved_is_made_up_for() throws SQLException {
        Plan plan = carriedOut();
        try (var connection = databases.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate("delete from reorganisation_certificates");
        }
        assertThat(office.reorganisations.certificate(plan.id())).isEmpty();
        assertThatThrownBy(() -> run(plan)).isInstanceOf(NotFound.class);
        office.access.asSystem(() -> {
            office.reorganisations.makeUpCertificates();
            return true;
        });
        assertThat(certificate(plan).lines()).hasSize(3);
    }

    @Test
    void before_the_cut_over_and_after_taking_it_back_there_is_none() {
        Plan planned = office.drafted(List.of(), Mapping.NONE);
        assertThat(office.reorganisations.certificate(planned.id())).isEmpty();
        Plan plan = carriedOut();
        office.access.asSystem(() -> {
            office.reorganisations.undo(plan.id());
            office.reorganisations.makeUpCertificates();
            return true;
        });
        assertThat(office.reorganisations.certificate(plan.id())).isEmpty();
    }

    @Test
    void the_command_prints_it_with_its_checksum() {
        Plan plan = carriedOut();
        Report report = run(plan);
        assertThat(report.ok()).isTrue();
        assertThat(report.rows().getFirst()).startsWith("kite-lab", "kites.letter", 2569, "closed 2026-10-01", 3);
        assertThat(report.rows().get(1)).startsWith("kite-hall", "kites.letter", 2569, "begins at 1", 0);
        assertThat(report.summary()).contains(certificate(plan).checksum());
    }

    private Report run(Plan plan) {
        return new CertificateCommand(office.reorganisations).run(List.of(plan.id()));
    }

    private final class Book implements IssuedNumbers {

        @Override
        public String kindPrefix() {
            return "kites.";
        }

        @Override
        public List<Integer> numbers(Series series) {
            return issued(series).stream().map(Issued::number).toList();
        }

        @Override
        public List<Issued> issued(Series series) {
            return rows.getOrDefault(series, List.of());
        }
    }
}

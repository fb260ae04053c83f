package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.filing.domain.RetentionClass;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.Page;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Keeping;

/** The archive register of a unit. */
@Component
public final class JpaFiling implements Filing, FilingDesk {

    private static final int MOST = 200;

    private final Database database;
    private final Visibility visibility;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public JpaFiling(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public List<RetentionRow> retentionClasses() {
        return database.read(this::inForce).stream()
                .map(one -> new RetentionRow(
                        one.code(), one.nameTh(), one.nameEn(), one.years(), one.basis().name(), one.citation(),
                        one.verified()))
                .toList();
    }

    @Override
    public Page<FiledRow> list(String words, int offset, int limit) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        Condition where = new Condition()
                .words(words, viewer, "f.secrecy", List.of("f.subject", "f.docNo", "f.fileCode"));
        if (!viewer.everything()) {
            where.and("f.unit in :units", "units", visibility.with(units(viewer)));
        }
        where.knownThen(viewer, "f.letterId").and("f.closedOn <= :lastDay", "lastDay", viewer.lastDay());
        return database.read(em -> new Page<>(
                where.query(em, "select f from FiledLetter f", " order by f.closedOn desc, f.id", FiledLetter.class)
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(limit, 1, MOST))
                        .getResultList()
                        .stream()
                        .map(filed -> row(filed, viewer))
                        .toList(),
                where.query(em, "select count(f) from FiledLetter f", "", Long.class).getSingleResult()));
    }

    @Override
    public Optional<LocalDate> keepUntil(String retention, LocalDate closedOn, LocalDate docDate) {
        return database.read(em -> classOf(em, retention)).keepUntil(closedOn, docDate);
    }

    @Override
    public Keeping keep(EntityManager em, Closed closed) {
        RetentionClass retention = classOf(em, closed.retention());
        if (closed.headings().secrecy().isSecret() && retention.years().isPresent()) {
            throw RuleViolation.of("retention", "correspondence.error.retention-secret");
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Keeping keeping =
                new Keeping(retention.code(), closed.fileCode(), now, retention.keepUntil(today, closed.docDate()));
        UnitId unit = visibility.keeper(closed.unit());
        em.persist(new FiledLetter(
                UUID.randomUUID().toString(), organisation.agencyOf(unit).id(), unit, closed.direction(),
                closed.letterId(), closed.headings(), closed.number(), keeping, today));
        return keeping;
    }

    @Override
    public void unkeep(EntityManager em, String letterId) {
        filed(em, letterId).forEach(filed -> {
            if (filed.judgement().fate() != Fate.KEPT) {
                throw new RuleViolation("correspondence.error.not-now");
            }
            em.remove(filed);
        });
    }

    @Override
    public void place(EntityManager em, String letterId, String place) {
        filed(em, letterId).forEach(filed -> filed.lies(place));
    }

    private static List<FiledLetter> filed(EntityManager em, String letterId) {
        return em.createQuery("select f from FiledLetter f where f.letterId = :letter", FiledLetter.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    private Set<UnitId> units(Viewer viewer) {
        if (!visibility.may(CorrespondenceModule.READ_AGENCY)) {
            return Set.of(viewer.unit());
        }
        return viewer.chart().units().stream()
                .map(Unit::id)
                .filter(unit -> viewer.chart().within(unit, viewer.agency()))
                .collect(Collectors.toSet());
    }

    private List<RetentionClass> inForce(EntityManager em) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("select c from RetentionClass c order by c.order", RetentionClass.class).getResultList().stream()
                .filter(one -> one.inForce(today))
                .toList();
    }

    private RetentionClass classOf(EntityManager em, String code) {
        return inForce(em).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("retention", "correspondence.error.retention"));
    }

    private static FiledRow row(FiledLetter filed, Viewer viewer) {
        boolean masked = !viewer.cleared(filed.secrecy());
        return new FiledRow(
                filed.id(), filed.direction(), filed.letterId(), masked ? "" : filed.docNo(), filed.docDate(),
                filed.number(), masked ? "" : filed.subject(), filed.retention(), filed.closedOn(), filed.keepUntil(),
                filed.fileCode(), filed.place(), filed.judgement().fate().name(), masked);
    }
}

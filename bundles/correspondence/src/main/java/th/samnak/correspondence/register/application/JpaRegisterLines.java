package th.samnak.correspondence.register.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.correspondence.register.domain.RegisterEntry;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.thai.ThaiDate;

/** One index leads to every page of a register. */
@Component
public final class JpaRegisterLines implements RegisterLines {

    private final Visibility visibility;
    private final Clock clock;

    @Activate
    public JpaRegisterLines(@Reference Visibility visibility, @Reference Clock clock) {
        this.visibility = visibility;
        this.clock = clock;
    }

    @Override
    public List<UnitId> units(Viewer viewer) {
        List<UnitId> today = units(viewer, viewer.chart(), viewer.unit(), viewer.agency());
        return viewer.then()
                .map(then -> units(viewer, then.chart(), then.unit(), then.agency()).stream()
                        .filter(reached(today, viewer.chart()))
                        .toList())
                .orElse(today);
    }

    private List<UnitId> units(Viewer viewer, Chart chart, UnitId own, UnitId agency) {
        Set<UnitId> units = new LinkedHashSet<>(List.of(own));
        if (visibility.may(CorrespondenceModule.CENTRAL)) {
            units.add(agency);
        }
        if (visibility.may(CorrespondenceModule.READ_AGENCY)) {
            chart.units().stream()
                    .map(Unit::id)
                    .filter(unit -> viewer.everything() || chart.within(unit, agency))
                    .forEach(units::add);
        }
        return units.stream().filter(unit -> chart.unit(unit).isPresent()).toList();
    }

    @Override
    public List<UnitId> former(EntityManager em, Viewer viewer) {
        List<UnitId> units = units(viewer);
        return em.createQuery("select distinct e.unit from RegisterEntry e", UnitId.class).getResultList().stream()
                .filter(readable(viewer).and(unit -> !units.contains(unit)))
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    @Override
    public void require(Viewer viewer, UnitId unit) {
        if (!readable(viewer).test(unit)) {
            throw new NotFound("register");
        }
    }

    /** What is read today, and was to be read on the day looked at. */
    private Predicate<UnitId> readable(Viewer viewer) {
        Predicate<UnitId> today =
                reached(units(viewer, viewer.chart(), viewer.unit(), viewer.agency()), viewer.chart());
        return viewer.then()
                .map(then -> today.and(reached(units(viewer, then.chart(), then.unit(), then.agency()), then.chart())))
                .orElse(today);
    }

    /** The units themselves, and those that had ended and left them their closed registers. */
    private static Predicate<UnitId> reached(List<UnitId> units, Chart chart) {
        return unit -> units.contains(unit)
                || chart.unit(unit).isEmpty() && !Collections.disjoint(chart.successorsOf(unit), units);
    }

    @Override
    public List<Integer> years(EntityManager em, UnitId unit, RegisterKind kind) {
        Set<Integer> years = new LinkedHashSet<>();
        years.add(ThaiDate.year(LocalDate.now(clock)));
        years.addAll(em.createQuery(
                        "select distinct e.year from RegisterEntry e where e.unit = :unit and e.kind = :kind"
                                + " order by e.year desc",
                        Integer.class)
                .setParameter("unit", unit)
                .setParameter("kind", kind)
                .getResultList());
        return years.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public long count(EntityManager em, Viewer viewer, RegisterQuery query) {
        return condition(viewer, query)
                .query(em, "select count(e) from RegisterEntry e", "", Long.class)
                .getSingleResult();
    }

    @Override
    public List<RegisterRow> rows(EntityManager em, Viewer viewer, RegisterQuery query, int offset, int limit) {
        return condition(viewer, query)
                .query(em, "select e from RegisterEntry e", " order by e.number desc", RegisterEntry.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(entry -> row(entry, viewer))
                .toList();
    }

    @Override
    public List<RegisterRow> inOrder(EntityManager em, Viewer viewer, RegisterQuery query) {
        return condition(viewer, query)
                .query(em, "select e from RegisterEntry e", " order by e.number", RegisterEntry.class)
                .getResultList()
                .stream()
                .map(entry -> row(entry, viewer))
                .toList();
    }

    private static Condition condition(Viewer viewer, RegisterQuery query) {
        return new Condition()
                .and("e.unit = :unit", "unit", query.unit())
                .and("e.kind = :kind", "kind", query.kind())
                .and("e.year = :year", "year", query.year())
                .andIf("e.registeredOn >= :from", "from", query.from())
                .andIf("e.registeredOn <= :to", "to", query.to())
                .and("e.registeredOn <= :lastDay", "lastDay", viewer.lastDay())
                .words(
                        query.words(), viewer, "e.headings.secrecy",
                        List.of("e.headings.subject", "e.headings.docNo", "e.headings.from", "e.headings.to"));
    }

    private static RegisterRow row(RegisterEntry entry, Viewer viewer) {
        Headings headings = entry.headings();
        boolean masked = !viewer.cleared(headings.secrecy());
        return new RegisterRow(
                entry.id(), entry.number(), masked ? "" : headings.docNo(), headings.docDate(),
                masked ? "" : headings.from(), masked ? "" : headings.to(), masked ? "" : headings.subject(),
                masked ? "" : entry.action(), masked ? "" : entry.remark(), entry.registeredAt(), entry.letterId(),
                headings.urgency(), headings.secrecy(), masked && !entry.cancelReason().isEmpty() ? "-" : entry.cancelReason(),
                masked);
    }
}

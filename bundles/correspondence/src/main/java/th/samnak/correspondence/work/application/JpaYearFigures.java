package th.samnak.correspondence.work.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.time.WorkingDays;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.PastStates;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.register.application.RegisterLines;
import th.samnak.correspondence.register.domain.RegisterKind;

/** Counts from the registers, which hold everything that has a number, and from the letters that were closed. */
@Component
public final class JpaYearFigures implements YearFigures {

    private static final Set<RegisterKind> RECEIPTS = EnumSet.of(RegisterKind.RECEIPT, RegisterKind.SECRET_RECEIPT);

    private final Database database;
    private final Visibility visibility;
    private final RegisterLines lines;
    private final WorkingDays calendar;
    private final Clock clock;

    @Activate
    public JpaYearFigures(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference RegisterLines lines,
            @Reference WorkingDays calendar,
            @Reference Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.lines = lines;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Statistics of(UnitId unit, int year) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        lines.require(viewer, unit);
        return database.read(em -> {
            List<Object[]> registered = registered(em, unit, year, viewer);
            return new Statistics(
                    year,
                    months(registered, RECEIPTS::contains),
                    months(registered, kind -> !RECEIPTS.contains(kind)),
                    handling(em, unit, year, viewer),
                    byKind(em, unit, year, viewer),
                    open(em, unit, Optional.empty(), viewer),
                    open(em, unit, Optional.of(viewer.then().map(Viewer.Then::end).orElseGet(clock::instant)), viewer));
        });
    }

    private static List<Object[]> registered(EntityManager em, UnitId unit, int year, Viewer viewer) {
        return em.createQuery(
                        "select e.kind, extract(month from e.registeredOn), count(e) from RegisterEntry e"
                                + " where e.unit = :unit and e.year = :year and e.registeredOn <= :last and e.cancelReason is null"
                                + " group by e.kind, extract(month from e.registeredOn)",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setParameter("last", viewer.lastDay())
                .getResultList();
    }

    private static List<Integer> months(List<Object[]> registered, Predicate<RegisterKind> which) {
        Integer[] months = new Integer[12];
        Arrays.fill(months, 0);
        registered.stream().filter(row -> which.test((RegisterKind) row[0])).forEach(row -> {
            int month = ((Number) row[1]).intValue() - 1;
            months[month] += ((Number) row[2]).intValue();
        });
        return List.of(months);
    }

    /** By the letter itself; a line taken over from another register has none and counts as its register says. */
    private static Map<LetterKind, Integer> byKind(EntityManager em, UnitId unit, int year, Viewer viewer) {
        Map<LetterKind, Integer> counts = new EnumMap<>(LetterKind.class);
        counted(em, unit, year, viewer, "select l.text.kind, count(e) from RegisterEntry e, OutgoingLetter l where e.letterId = l.id and",
                        "l.text.kind")
                .forEach(row -> counts.merge((LetterKind) row[0], ((Number) row[1]).intValue(), Integer::sum));
        counted(em, unit, year, viewer, "select e.kind, count(e) from RegisterEntry e where e.letterId is null and", "e.kind")
                .forEach(row -> kind((RegisterKind) row[0])
                        .ifPresent(kind -> counts.merge(kind, ((Number) row[1]).intValue(), Integer::sum)));
        return counts;
    }

    private static List<Object[]> counted(
            EntityManager em, UnitId unit, int year, Viewer viewer, String select, String by) {
        return em.createQuery(
                        select + " e.unit = :unit and e.year = :year and e.registeredOn <= :last and e.cancelReason is null group by " + by, Object[].class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setParameter("last", viewer.lastDay())
                .getResultList();
    }

    private static Optional<LetterKind> kind(RegisterKind register) {
        return switch (register) {
            case DISPATCH, SECRET_DISPATCH -> Optional.of(LetterKind.EXTERNAL_LETTER);
            case MEMO -> Optional.of(LetterKind.MEMO);
            case CIRCULAR -> Optional.of(LetterKind.CIRCULAR);
            case ORDER -> Optional.of(LetterKind.ORDER);
            case ANNOUNCEMENT -> Optional.of(LetterKind.ANNOUNCEMENT);
            case RECEIPT, SECRET_RECEIPT -> Optional.empty();
        };
    }

    private Map<Urgency, Double> handling(EntityManager em, UnitId unit, int year, Viewer viewer) {
        ZoneId zone = clock.getZone();
        Instant from = LocalDate.of(year - 543, 1, 1).atStartOfDay(zone).toInstant();
        Instant last = LocalDate.of(year - 543 + 1, 1, 1).atStartOfDay(zone).toInstant();
        Instant to = viewer.then().map(Viewer.Then::end).filter(last::isAfter).orElse(last);
        Map<Urgency, List<Integer>> days = new EnumMap<>(Urgency.class);
        em.createQuery(
                        "select l.handling.urgency, l.receivedAt, l.keeping.closedAt from IncomingLetter l"
                                + " where l.course.ownerUnit = :unit and l.keeping.closedAt >= :from"
                                + " and l.keeping.closedAt < :to",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> days.computeIfAbsent((Urgency) row[0], urgency -> new ArrayList<>())
                        .add(calendar.of(unit).between(
                                LocalDate.ofInstant((Instant) row[1], zone), LocalDate.ofInstant((Instant) row[2], zone))));
        Map<Urgency, Double> mean = new EnumMap<>(Urgency.class);
        days.forEach((urgency, all) ->
                mean.put(urgency, all.stream().mapToInt(Integer::intValue).average().orElse(0)));
        return mean;
    }

    private static int open(EntityManager em, UnitId unit, Optional<Instant> lateAt, Viewer viewer) {
        Condition where = new Condition();
        Condition owned = viewer.then().isPresent()
                ? PastStates.ownedBy(where, unit)
                : where.and("l.course.ownerUnit = :unit", "unit", unit);
        return PastStates.in(owned, viewer, "open", IncomingState.working())
                .andIf("l.due.at < :now", "now", lateAt)
                .query(em, "select count(l) from IncomingLetter l", "", Long.class)
                .getSingleResult()
                .intValue();
    }
}

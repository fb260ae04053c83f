package th.samnak.correspondence.incoming.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.PastStates;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;

/** Turns a filter into a query over incoming letters. */
final class IncomingQuery {

    static final Set<IncomingState> DESK = EnumSet.of(IncomingState.ARRIVED, IncomingState.CHECKED, IncomingState.REGISTERED);
    static final Set<IncomingState> OPEN = EnumSet.of(
            IncomingState.ROUTED, IncomingState.AT_UNIT, IncomingState.ASSIGNED, IncomingState.PROPOSED, IncomingState.ORDERED,
            IncomingState.REPLIED, IncomingState.FILED);
    static final Set<IncomingState> LATE = IncomingState.working();

    private final Visibility visibility;
    private final ZoneId zone;

    IncomingQuery(Visibility visibility, ZoneId zone) {
        this.visibility = visibility;
        this.zone = zone;
    }

    /** What has no deadline comes last in either direction. */
    static String order(IncomingLetters.Order order) {
        return switch (order) {
            case NEWEST -> " order by l.receivedAt desc, l.id";
            case OLDEST -> " order by l.receivedAt, l.id";
            case DUE_FIRST -> " order by case when l.due.at is null then 1 else 0 end, l.due.at, l.receivedAt desc, l.id";
            case DUE_LAST -> " order by case when l.due.at is null then 1 else 0 end, l.due.at desc, l.receivedAt desc, l.id";
        };
    }

    Condition of(IncomingFilter filter, Viewer viewer, Instant now) {
        Condition box = viewer.then().map(then -> boxThen(filter.box(), viewer, then)).orElseGet(() -> box(filter.box(), viewer, now));
        Condition where = box.then(viewer, "l.id", "l.receivedAt");
        if (!filter.states().isEmpty()) {
            PastStates.in(where, viewer, "states", filter.states());
        }
        where.andIf("l.handling.urgency = :urgency", "urgency", filter.urgency());
        where.andIf("l.receivedAt >= :receivedFrom", "receivedFrom", filter.receivedFrom().map(this::begin));
        where.andIf("l.receivedAt < :receivedTo", "receivedTo", filter.receivedTo().map(day -> begin(day.plusDays(1))));
        return where.words(
                filter.words(), viewer, "l.handling.secrecy", List.of("l.face.subject", "l.face.docNo", "l.face.from"));
    }

    private Condition box(IncomingFilter.Box box, Viewer viewer, Instant now) {
        Condition where = new Condition();
        return switch (box) {
            case ALL -> where.known(viewer);
            case MINE -> where.and("l.course.holder = :me", "me", viewer.person()).and("l.state in :open", "open", OPEN);
            case DESK -> where.and("l.registry in :desks", "desks", desks(viewer)).and("l.state in :desk", "desk", deskStates());
            case TO_ACCEPT -> where.and(
                            "exists (select r.id from Routing r where r.letterId = l.id and r.unit = :unit and r.state = :sent)",
                            "unit",
                            viewer.unit())
                    .and("l.state not in :gone", "gone", EnumSet.of(IncomingState.RETURNED, IncomingState.ARCHIVED,
                            IncomingState.CLOSED, IncomingState.REGISTERED))
                    .with("sent", Routing.State.SENT);
            case UNIT -> where.and("l.course.ownerUnit = :unit", "unit", viewer.unit()).and("l.state in :open", "open", OPEN);
            case OVERDUE -> where.and("l.course.ownerUnit = :unit", "unit", viewer.unit())
                    .and("l.state in :late", "late", LATE)
                    .and("l.due.at < :now", "now", now);
        };
    }

    /** What lay where on the other day: by the timeline, the routings and the slips. */
    private Condition boxThen(IncomingFilter.Box box, Viewer viewer, Viewer.Then then) {
        Condition where = new Condition().known(viewer);
        return switch (box) {
            case ALL -> where;
            case MINE -> PastStates.in(where.with("me", viewer.person()).and("exists (select s.id from Slip s where s.letterId = l.id"
                    + " and s.person = :me and s.madeAt < :end and (s.doneAt is null or s.doneAt >= :end))"), viewer, "open", OPEN);
            case DESK -> PastStates.in(
                    where.and("l.registry in :desks", "desks", desksThen(then)), viewer, "desk", deskStates());
            case TO_ACCEPT -> PastStates.in(PastStates.ownedBy(where, then.unit()), viewer, "sent", EnumSet.of(IncomingState.ROUTED));
            case UNIT -> PastStates.in(PastStates.ownedBy(where, then.unit()), viewer, "open", OPEN);
            case OVERDUE -> PastStates.in(PastStates.ownedBy(where, then.unit()), viewer, "late", LATE).and("l.due.at < :end");
        };
    }

    private Set<UnitId> desksThen(Viewer.Then then) {
        if (!visibility.may(CorrespondenceModule.RECEIVE)) {
            return Set.of(new UnitId("-"));
        }
        return visibility.may(CorrespondenceModule.CENTRAL) ? new HashSet<>(List.of(then.agency(), then.unit())) : Set.of(then.unit());
    }

    private Set<UnitId> desks(Viewer viewer) {
        if (!visibility.may(CorrespondenceModule.RECEIVE)) {
            return Set.of(new UnitId("-"));
        }
        return visibility.may(CorrespondenceModule.CENTRAL)
                ? new HashSet<>(List.of(viewer.agency(), viewer.unit()))
                : Set.of(viewer.unit());
    }

    private Set<IncomingState> deskStates() {
        if (!visibility.may(CorrespondenceModule.SECRETS)) {
            return DESK;
        }
        Set<IncomingState> all = EnumSet.copyOf(DESK);
        all.add(IncomingState.SECRET_DESK);
        return all;
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.PastStates;
import th.samnak.correspondence.letter.application.Viewer;

/**
 * Incoming letters as they stood on the day that is looked at: what the timeline, the routings and the slips tell. Who held a letter
 * and its number in a unit then is told nowhere, and so not here.
 */
final class PastIncoming {

    private PastIncoming() {}

    /** Turns rows of these letters back; leaves them as they are when it is today that is looked at. */
    static UnaryOperator<IncomingRow> of(EntityManager em, Viewer viewer, List<String> letters) {
        if (viewer.then().isEmpty()) {
            return row -> row;
        }
        Instant end = viewer.then().get().end();
        Map<String, String> states = PastStates.of(em, letters, end);
        Map<String, UnitId> owners = letters.isEmpty() ? Map.of() : owners(em, letters, end);
        return row -> back(row, end, IncomingState.valueOf(states.getOrDefault(row.id(), IncomingState.ARRIVED.name())),
                Optional.ofNullable(owners.get(row.id())));
    }

    static IncomingDetails of(EntityManager em, Viewer viewer, IncomingDetails now) {
        if (viewer.then().isEmpty()) {
            return now;
        }
        IncomingRow row = of(em, viewer, List.of(now.row().id())).apply(now.row());
        Set<String> slips = IncomingStock.slips(em, row.id()).stream()
                .filter(slip -> viewer.saw(slip.madeAt()))
                .map(Slip::id)
                .collect(Collectors.toSet());
        boolean kept = row.state() == IncomingState.CLOSED || row.state() == IncomingState.ARCHIVED;
        boolean ordered = now.history().stream().anyMatch(line -> line.act().equals("DECIDE") && viewer.saw(line.at()));
        return new IncomingDetails(
                now.at(), row, now.form(), ordered ? now.action() : "", Optional.empty(), Optional.empty(),
                now.routings().stream().filter(way -> viewer.saw(way.sentAt())).map(way -> back(way, row.state())).toList(),
                now.slips().stream().filter(slip -> slips.contains(slip.id())).map(slip -> back(slip, viewer)).toList(),
                now.minutes().stream().filter(minute -> viewer.saw(minute.at())).toList(),
                now.history().stream().filter(line -> viewer.saw(line.at())).toList(),
                now.links(),
                now.dueFigure().filter(is -> row.dueAt().isPresent()),
                now.retention().filter(is -> kept), kept ? now.fileCode() : "", now.keepUntil().filter(is -> kept), List.of());
    }

    private static IncomingRow back(IncomingRow row, Instant end, IncomingState state, Optional<UnitId> owner) {
        boolean overdue = IncomingQuery.LATE.contains(state) && row.dueAt().filter(end::isAfter).isPresent();
        boolean registered = state != IncomingState.ARRIVED && state != IncomingState.CHECKED && state != IncomingState.SECRET_DESK;
        return new IncomingRow(
                row.id(), row.number().filter(no -> registered), Optional.empty(), row.docNo(), row.docDate(), row.from(), row.to(),
                row.subject(), row.urgency(), row.secrecy(), state, row.receivedAt(), row.dueAt().filter(due -> registered), owner, "",
                overdue, row.masked());
    }

    /** When the owner accepted it follows from the state; when others did is not told. */
    private static RoutingRow back(RoutingRow way, IncomingState state) {
        return way.owner() && state == IncomingState.ROUTED
                ? new RoutingRow(way.unit(), true, Routing.State.SENT.name(), Optional.empty(), way.note(), way.sentAt())
                : way;
    }

    private static SlipRow back(SlipRow slip, Viewer viewer) {
        boolean done = slip.doneAt().filter(viewer::saw).isPresent();
        return done ? slip : new SlipRow(
                slip.id(), slip.assignment(), slip.person(), slip.personName(), slip.note(), slip.dueOn(), Optional.empty(), "",
                slip.dueOn().filter(due -> due.isBefore(viewer.lastDay())).isPresent());
    }

    /** To whom each was routed last before the moment. */
    private static Map<String, UnitId> owners(EntityManager em, List<String> letters, Instant end) {
        return em.createQuery("select r from Routing r where r.letterId in :letters and r.part = :owner and r.sentAt < :end"
                        + " order by r.sentAt", Routing.class)
                .setParameter("letters", letters)
                .setParameter("owner", Routing.Part.OWNER)
                .setParameter("end", end)
                .getResultStream()
                .collect(Collectors.toMap(Routing::letterId, Routing::unit, (earlier, later) -> later));
    }
}

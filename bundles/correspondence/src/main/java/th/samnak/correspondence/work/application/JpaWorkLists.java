package th.samnak.correspondence.work.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.application.Slips;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.outgoing.application.OutgoingRow;

/** Counts and lists by the same boxes as the screens, so that a number in the menu is the number of rows behind it. */
@Component
public final class JpaWorkLists implements WorkLists {

    private static final WorkCounts NOTHING = new WorkCounts(0, 0, 0, 0, 0, 0, 0);
    private static final Comparator<WorkItem> PRESSING = Comparator.comparing(WorkItem::overdue)
            .thenComparing(WorkItem::urgency)
            .reversed()
            .thenComparing(item -> item.dueAt().orElse(Instant.MAX));

    private final Access access;
    private final IncomingLetters incoming;
    private final OutgoingLetters outgoing;
    private final Slips slips;
    private final YearFigures figures;

    @Activate
    public JpaWorkLists(
            @Reference Access access,
            @Reference IncomingLetters incoming,
            @Reference OutgoingLetters outgoing,
            @Reference Slips slips,
            @Reference YearFigures figures) {
        this.access = access;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.slips = slips;
        this.figures = figures;
    }

    @Override
    public WorkCounts counts() {
        if (!access.may(CorrespondenceModule.READ)) {
            return NOTHING;
        }
        boolean accepts = access.may(CorrespondenceModule.ACCEPT) || access.may(CorrespondenceModule.ASSIGN);
        return new WorkCounts(
                incoming.count(IncomingFilter.Box.MINE),
                outgoing.count(OutgoingFilter.Box.MINE),
                slips.waiting(),
                accepts ? incoming.count(IncomingFilter.Box.TO_ACCEPT) : 0,
                access.may(CorrespondenceModule.RECEIVE) ? incoming.count(IncomingFilter.Box.DESK) : 0,
                access.may(CorrespondenceModule.DISPATCH) ? outgoing.count(OutgoingFilter.Box.TO_SEND) : 0,
                incoming.count(IncomingFilter.Box.OVERDUE));
    }

    @Override
    public List<WorkItem> waitingForMe(int limit) {
        List<WorkItem> items = new ArrayList<>();
        rows(IncomingFilter.Box.MINE, limit).forEach(row -> items.add(item(
                row.state() == IncomingState.PROPOSED ? WorkItem.What.DECIDE : WorkItem.What.WORK_ON, row)));
        outgoing.list(OutgoingFilter.box(OutgoingFilter.Box.MINE), 0, limit).rows().forEach(row -> items.add(item(what(row), row)));
        slips.toRead(limit).forEach(row -> items.add(item(WorkItem.What.READ, row)));
        if (access.may(CorrespondenceModule.ACCEPT)) {
            rows(IncomingFilter.Box.TO_ACCEPT, limit).forEach(row -> items.add(item(WorkItem.What.ACCEPT, row)));
        }
        if (access.may(CorrespondenceModule.RECEIVE)) {
            rows(IncomingFilter.Box.DESK, limit).forEach(row -> items.add(item(WorkItem.What.ROUTE, row)));
        }
        if (access.may(CorrespondenceModule.ASSIGN)) {
            rows(IncomingFilter.Box.UNIT, limit).stream()
                    .filter(row -> row.state() == IncomingState.AT_UNIT)
                    .forEach(row -> items.add(item(WorkItem.What.ASSIGN, row)));
        }
        if (access.may(CorrespondenceModule.DISPATCH)) {
            outgoing.list(OutgoingFilter.box(OutgoingFilter.Box.TO_SEND), 0, limit)
                    .rows()
                    .forEach(row -> items.add(item(WorkItem.What.SEND, row)));
        }
        return items.stream().sorted(PRESSING).limit(limit).toList();
    }

    @Override
    public List<WorkItem> overdueInMyUnit(int limit) {
        return rows(IncomingFilter.Box.OVERDUE, limit).stream()
                .map(row -> item(WorkItem.What.WORK_ON, row))
                .sorted(PRESSING)
                .toList();
    }

    @Override
    public Statistics statistics(UnitId unit, int year) {
        return figures.of(unit, year);
    }

    private List<IncomingRow> rows(IncomingFilter.Box box, int limit) {
        return incoming.list(IncomingFilter.box(box), 0, limit).rows();
    }

    private static WorkItem.What what(OutgoingRow row) {
        return switch (row.state()) {
            case PROPOSED -> WorkItem.What.SIGN;
            case DRAFT -> WorkItem.What.MEND;
            default -> WorkItem.What.CHECK_OR_PROPOSE;
        };
    }

    private static WorkItem item(WorkItem.What what, IncomingRow row) {
        return new WorkItem(
                what, Direction.INCOMING, row.id(), row.docNo(), row.subject(), row.urgency(), row.secrecy(), row.dueAt(),
                row.overdue(), row.masked());
    }

    private static WorkItem item(WorkItem.What what, OutgoingRow row) {
        return new WorkItem(
                what, Direction.OUTGOING, row.id(), row.docNo(), row.subject(), row.urgency(), row.secrecy(),
                Optional.empty(), false, row.masked());
    }
}

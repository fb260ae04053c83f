package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.Deadlines;
import th.samnak.correspondence.letter.application.PastStates;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/** Turns a filter into a query over outgoing letters. */
final class OutgoingQuery {

    private static final Set<OutgoingState> OPEN =
            EnumSet.of(OutgoingState.DRAFT, OutgoingState.CHECKED, OutgoingState.PROPOSED);

    private final Visibility visibility;
    private final Deadlines deadlines;
    private final ZoneId zone;

    OutgoingQuery(Visibility visibility, Deadlines deadlines, ZoneId zone) {
        this.visibility = visibility;
        this.deadlines = deadlines;
        this.zone = zone;
    }

    Condition of(OutgoingFilter filter, Viewer viewer, Instant now) {
        Condition box = viewer.then().map(then -> boxThen(filter.box(), viewer, then)).orElseGet(() -> box(filter.box(), viewer, now));
        Condition where = box.then(viewer, "l.id", "l.createdAt");
        if (!filter.states().isEmpty()) {
            PastStates.in(where, viewer, "states", filter.states());
        }
        if (!filter.kinds().isEmpty()) {
            where.and("l.text.kind in :kinds", "kinds", filter.kinds());
        }
        where.andIf("l.changedAt >= :from", "from", filter.from().map(this::begin));
        where.andIf("l.changedAt < :to", "to", filter.to().map(day -> begin(day.plusDays(1))));
        return where.words(
                filter.words(), viewer, "l.handling.secrecy",
                List.of("l.text.subject", "l.signature.docNo", "l.text.addressee"));
    }

    private Condition box(OutgoingFilter.Box box, Viewer viewer, Instant now) {
        Condition where = new Condition();
        return switch (box) {
            case ALL -> where.known(viewer);
            case MINE -> where.and("l.holder = :me", "me", viewer.person()).and("l.state in :open", "open", OPEN);
            case DRAFTED -> where.and("l.drafter = :me", "me", viewer.person());
            case UNIT -> where.and("l.unit in :units", "units", visibility.with(Set.of(viewer.unit())));
            case TO_SEND -> toSend(where, viewer);
            case UNCONFIRMED -> toDesk(where, viewer)
                    .and("l.state = :sent", "sent", OutgoingState.SENT)
                    .and("l.sending.channel = :email", "email", Channel.EMAIL)
                    .and("l.sending.sentAt < :latest", "latest", begin(deadlines.of(viewer.unit()).lastUnconfirmed(now).plusDays(1)));
        };
    }

    /** What lay where on the other day, as far as it is told: who held a draft then is not. */
    private Condition boxThen(OutgoingFilter.Box box, Viewer viewer, Viewer.Then then) {
        Condition where = new Condition().known(viewer);
        return switch (box) {
            case ALL -> where;
            case MINE -> PastStates.in(where.and("l.drafter = :me", "me", viewer.person()), viewer, "open", OPEN);
            case DRAFTED -> where.and("l.drafter = :me", "me", viewer.person());
            case UNIT -> where.and("l.unit in :units", "units", visibility.with(Set.of(then.unit())));
            case TO_SEND -> PastStates.in(toDesk(where, viewer), viewer, "signed", EnumSet.of(OutgoingState.SIGNED));
            case UNCONFIRMED -> PastStates.in(toDesk(where, viewer), viewer, "sent", EnumSet.of(OutgoingState.SENT))
                    .and("l.sending.channel = :email", "email", Channel.EMAIL);
        };
    }

    private Condition toSend(Condition where, Viewer viewer) {
        where.and("l.state = :signed", "signed", OutgoingState.SIGNED).with("ordinary", Secrecy.ORDINARY);
        if (!visibility.may(CorrespondenceModule.SECRETS)) {
            return toDesk(where, viewer).and("l.handling.secrecy = :ordinary");
        }
        return where.known(viewer)
                .with("desks", desks(viewer))
                .and("(l.handling.secrecy <> :ordinary or l.unit in :desks or l.text.issuer in :desks)");
    }

    private Condition toDesk(Condition where, Viewer viewer) {
        return where.and("(l.unit in :desks or l.text.issuer in :desks)", "desks", desks(viewer));
    }

    private Set<UnitId> desks(Viewer viewer) {
        if (!visibility.may(CorrespondenceModule.DISPATCH)) {
            return Set.of(new UnitId("-"));
        }
        return visibility.with(
                visibility.may(CorrespondenceModule.CENTRAL)
                        ? new HashSet<>(List.of(viewer.agency(), viewer.unit()))
                        : Set.of(viewer.unit()));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

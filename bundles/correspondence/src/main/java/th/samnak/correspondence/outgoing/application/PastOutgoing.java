package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import th.samnak.correspondence.letter.application.PastStates;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/**
 * Outgoing letters as they stood on the day that is looked at: what the timeline, the signature and the dispatch tell. Drafts are kept
 * in their last wording alone; who held one then is told nowhere, and so not here.
 */
final class PastOutgoing {

    private PastOutgoing() {}

    /** Turns rows of these letters back; leaves them as they are when it is today that is looked at. */
    static UnaryOperator<OutgoingRow> of(EntityManager em, Viewer viewer, List<String> letters) {
        if (viewer.then().isEmpty()) {
            return row -> row;
        }
        Map<String, String> states = PastStates.of(em, letters, viewer.then().get().end());
        return row -> back(row, OutgoingState.valueOf(states.getOrDefault(row.id(), OutgoingState.DRAFT.name())));
    }

    static OutgoingDetails of(EntityManager em, Viewer viewer, OutgoingDetails now) {
        if (viewer.then().isEmpty()) {
            return now;
        }
        OutgoingRow row = of(em, viewer, List.of(now.row().id())).apply(now.row());
        boolean sent = now.sentAt().filter(viewer::saw).isPresent();
        boolean delivered = now.deliveredAt().filter(viewer::saw).isPresent();
        boolean filed = now.history().stream().anyMatch(line -> line.act().equals("FILE_COPY") && viewer.saw(line.at()));
        boolean destroyed = now.history().stream().anyMatch(line -> line.act().equals("DESTROY") && viewer.saw(line.at()));
        return new OutgoingDetails(
                now.at(), row, now.form(), Optional.empty(), now.drafter(), now.signature().filter(by -> viewer.saw(by.at())),
                now.channel().filter(is -> sent), now.sentAt().filter(is -> sent), now.deliveredAt().filter(is -> delivered),
                delivered ? now.receivedBy() : "", row.state() == OutgoingState.CANCELLED ? now.cancelReason() : "",
                now.minutes().stream().filter(minute -> viewer.saw(minute.at())).toList(),
                now.history().stream().filter(line -> viewer.saw(line.at())).toList(),
                now.links(),
                now.retention().filter(is -> filed), filed ? now.fileCode() : "", now.keepUntil().filter(is -> filed),
                destroyed || now.destroyed(), List.of());
    }

    private static OutgoingRow back(OutgoingRow row, OutgoingState state) {
        boolean signed = !state.open();
        return new OutgoingRow(
                row.id(), row.kind(), state, signed ? row.docNo() : "", row.date().filter(day -> signed), row.addressee(), row.subject(),
                row.urgency(), row.secrecy(), row.unit(), row.issuer(), row.drafter(), "", row.changedAt(), row.masked());
    }
}

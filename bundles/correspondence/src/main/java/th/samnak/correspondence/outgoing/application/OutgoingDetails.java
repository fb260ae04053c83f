package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LinkRow;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;

/** Everything about one outgoing letter, for a caller who may read it. */
public record OutgoingDetails(
        LetterAt at,
        OutgoingRow row,
        DraftForm form,
        Optional<PersonId> holder,
        PersonId drafter,
        Optional<SignatureRow> signature,
        Optional<Channel> channel,
        Optional<Instant> sentAt,
        Optional<Instant> deliveredAt,
        String receivedBy,
        String cancelReason,
        List<MinuteRow> minutes,
        List<HistoryRow> history,
        List<LinkRow> links,
        Optional<String> retention,
        String fileCode,
        Optional<LocalDate> keepUntil,
        boolean destroyed,
        List<StepOffer<OutgoingStep>> steps) {}

package th.samnak.correspondence.incoming.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rules.Figure;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LinkRow;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.correspondence.letter.application.StepOffer;

/**
 * Everything about one incoming letter, for a caller who may read it.
 *
 * @param dueFigure the figure of law its deadline was reckoned with; empty when somebody named the day
 */
public record IncomingDetails(
        LetterAt at,
        IncomingRow row,
        ArrivalForm form,
        String action,
        Optional<PersonId> holder,
        Optional<PersonId> officer,
        List<RoutingRow> routings,
        List<SlipRow> slips,
        List<MinuteRow> minutes,
        List<HistoryRow> history,
        List<LinkRow> links,
        Optional<Figure> dueFigure,
        Optional<String> retention,
        String fileCode,
        Optional<LocalDate> keepUntil,
        List<StepOffer<IncomingStep>> steps) {}

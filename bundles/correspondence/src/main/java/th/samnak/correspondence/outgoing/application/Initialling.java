package th.samnak.correspondence.outgoing.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.documents.Papers;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.thai.ThaiDate;

/** Who initials the copy for the file, as the letter's history tells it. */
final class Initialling {

    private static final String DRAFT = "DRAFT";

    private Initialling() {}

    /** @param history oldest first */
    static Papers.Initials of(List<HistoryRow> history, ZoneId zone) {
        return new Papers.Initials(
                printed(history.stream().filter(line -> line.act().equals(DRAFT)).findFirst(), zone),
                printed(last(history, Set.of(DRAFT, OutgoingStep.REVISE.name())), zone),
                printed(last(history, Set.of(OutgoingStep.MARK_CHECKED.name())), zone));
    }

    private static Optional<HistoryRow> last(List<HistoryRow> history, Set<String> acts) {
        return history.stream().filter(line -> acts.contains(line.act())).reduce((before, after) -> after);
    }

    private static String printed(Optional<HistoryRow> line, ZoneId zone) {
        return line.map(done -> done.name() + " " + ThaiDate.shortForm(LocalDate.ofInstant(done.at(), zone))).orElse("");
    }
}

package th.samnak.correspondence.incoming.application;

import java.time.LocalDate;
import java.time.ZoneId;
import th.samnak.api.approvals.Submission;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Wording;

/** What of a letter goes up: of a secret one no subject. */
final class MatterSubmission {

    private MatterSubmission() {}

    static Submission of(IncomingLetter letter, ZoneId zone) {
        return Submission.of(
                        JpaIncomingMatter.KIND, LetterRecords.id(Direction.INCOMING, letter.id()),
                        letter.course().ownerUnit().orElse(letter.registry()),
                        Wording.masked(letter.face().subject(), letter.handling().secrecy()))
                .secret(letter.handling().secrecy())
                .pressing(letter.handling().urgency().ordinal(), letter.dueAt().map(at -> LocalDate.ofInstant(at, zone)));
    }
}

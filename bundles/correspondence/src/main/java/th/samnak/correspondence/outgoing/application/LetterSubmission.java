package th.samnak.correspondence.outgoing.application;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.approvals.Submission;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** What of a draft goes up: of a secret one neither subject nor addressee. */
final class LetterSubmission {

    static final String KIND = "correspondence:draft";
    private static final String MASKED = "เรื่องลับ";

    private LetterSubmission() {}

    static Submission of(OutgoingLetter letter) {
        return of(letter, Optional.empty());
    }

    /** @param by when the letter that it answers is due */
    static Submission of(OutgoingLetter letter, Optional<LocalDate> by) {
        boolean secret = letter.handling().secrecy().isSecret();
        return Submission.of(
                        KIND, LetterRecords.id(Direction.OUTGOING, letter.id()), letter.text().issuer(),
                        secret ? MASKED : letter.text().subject())
                .secret(letter.handling().secrecy())
                .pressing(letter.handling().urgency().ordinal(), by);
    }
}

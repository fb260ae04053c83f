package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import th.samnak.api.errors.NotFound;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.Text;
import th.samnak.correspondence.register.domain.RegisterKind;

/** Finding outgoing letters. */
final class OutgoingStock {

    private OutgoingStock() {}

    /** @throws NotFound when there is none, or the text is no id */
    static OutgoingLetter find(EntityManager em, String id) {
        return Optional.ofNullable(LetterHeads.looksLikeId(id) ? em.find(OutgoingLetter.class, id) : null)
                .orElseThrow(() -> new NotFound("letter"));
    }

    static Text text(DraftForm form) {
        return new Text(
                form.kind(), form.issuer(), form.addressee(), form.salutation(), form.subject(), form.reference(), form.body(),
                form.enclosures(), form.copiesTo(), form.internalTo());
    }

    static Handling handling(DraftForm form) {
        return new Handling(form.urgency(), form.secrecy(), form.secrecyReason());
    }

    static DraftForm form(OutgoingLetter letter) {
        Text text = letter.text();
        Handling handling = letter.handling();
        return new DraftForm(
                text.kind(), text.issuer(), text.addressee(), text.salutation(), text.subject(), text.reference(), text.body(),
                text.enclosures(), text.copiesTo(), text.internalTo(), handling.urgency(), handling.secrecy(),
                handling.secrecyReason(), letter.answers());
    }

    /** The register the letter is numbered in. */
    static RegisterKind register(OutgoingLetter letter) {
        if (letter.handling().secrecy().isSecret()) {
            return RegisterKind.SECRET_DISPATCH;
        }
        return switch (letter.text().kind()) {
            case EXTERNAL_LETTER, MEMO -> RegisterKind.DISPATCH;
            case CIRCULAR -> RegisterKind.CIRCULAR;
            case ORDER -> RegisterKind.ORDER;
            case ANNOUNCEMENT -> RegisterKind.ANNOUNCEMENT;
        };
    }
}

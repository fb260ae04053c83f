package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.NotFound;
import th.samnak.correspondence.incoming.domain.Face;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.correspondence.register.domain.RegisterKind;

/** Finding incoming letters and what belongs to them. */
final class IncomingStock {

    private IncomingStock() {}

    /** @throws NotFound when there is none, or the text is no id */
    static IncomingLetter find(EntityManager em, String id) {
        return Optional.ofNullable(LetterHeads.looksLikeId(id) ? em.find(IncomingLetter.class, id) : null)
                .orElseThrow(() -> new NotFound("letter"));
    }

    static List<Routing> routings(EntityManager em, String letterId) {
        return em.createQuery("select r from Routing r where r.letterId = :letter order by r.sentAt, r.part desc", Routing.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    static List<Slip> slips(EntityManager em, String letterId) {
        return em.createQuery("select s from Slip s where s.letterId = :letter order by s.madeAt", Slip.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    /** The columns a register copies from the letter. */
    static Headings headings(IncomingLetter letter) {
        Face face = letter.face();
        return new Headings(
                face.docNo(), Optional.of(face.docDate()), face.from(), face.to(), face.subject(),
                letter.handling().urgency(), letter.handling().secrecy());
    }

    static RegisterKind register(IncomingLetter letter) {
        return letter.secret() ? RegisterKind.SECRET_RECEIPT : RegisterKind.RECEIPT;
    }
}

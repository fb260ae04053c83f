package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import th.samnak.api.approvals.Decider;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.api.LetterSigned;
import th.samnak.correspondence.incoming.application.Replies;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.correspondence.register.application.RegisterBook;

/** Signature, number, date, final paper, register and reply: one transaction. */
record Issuing(LetterDesk desk, RegisterBook registers, Replies replies, SignedPapers papers, ZoneId zone) {

    void issue(EntityManager em, OutgoingLetter letter, Decider signer, Instant now, UnitId agency) {
        letter.text().complete();
        LocalDate today = LocalDate.ofInstant(now, zone);
        int number = registers.enter(
                em, now, letter.text().issuer(), OutgoingStock.register(letter), letter.id(),
                taken -> papers.headings(letter, papers.docNo(letter, taken, today), today));
        String docNo = papers.docNo(letter, number, today);
        String sha256 = papers.make(letter, docNo, today, signer, now);
        letter.inHandsOf(signer.person());
        letter.sign(new Signature(docNo, today, number, signer, now, sha256));
        toldOf(em, letter, docNo, agency);
    }

    private void toldOf(EntityManager em, OutgoingLetter letter, String docNo, UnitId agency) {
        UnitId issuer = letter.text().issuer();
        desk.visibility().share(em, letter.id(), LetterScope.unit(issuer));
        if (letter.handling().secrecy().isSecret()) {
            // the registrar of the agency dispatches it, whichever unit wrote it
            desk.visibility().share(em, letter.id(), LetterScope.unit(agency));
        }
        letter.answers().ifPresent(asked -> replies.replied(em, asked, letter.unit(), docNo));
        desk.news().changed(letter.id(), new LetterSigned(letter.id(), issuer, docNo));
    }
}

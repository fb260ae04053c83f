package th.samnak.correspondence.outgoing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.api.LetterSigned;
import th.samnak.correspondence.incoming.application.Replies;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.domain.Decider;
import th.samnak.correspondence.letter.domain.Decision;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.letter.domain.MinuteLine;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.correspondence.register.application.RegisterBook;

/** Signature, number, date, final paper, register and reply: one transaction. */
@Component
public final class JpaSigning implements Signing {

    private final OutgoingActs acts;
    private final LetterDesk desk;
    private final RegisterBook registers;
    private final Replies replies;
    private final SignedPapers papers;
    private final Clock clock;

    @Activate
    public JpaSigning(
            @Reference OutgoingActs acts,
            @Reference LetterDesk desk,
            @Reference RegisterBook registers,
            @Reference Replies replies,
            @Reference SignedPapers papers,
            @Reference Clock clock) {
        this.acts = acts;
        this.desk = desk;
        this.registers = registers;
        this.replies = replies;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public Signed sign(LetterAt at, String capacity) {
        return acts.take(at, OutgoingStep.SIGN, "", acting -> {
            OutgoingLetter letter = acting.letter();
            letter.text().complete();
            Decider signer = acts.signer(acting, capacity);
            LocalDate today = LocalDate.ofInstant(acting.now(), clock.getZone());
            int number = registers.enter(
                    acting.em(), acting.now(), letter.text().issuer(), OutgoingStock.register(letter), letter.id(),
                    taken -> papers.headings(letter, papers.docNo(letter, taken, today), today));
            String docNo = papers.docNo(letter, number, today);
            String sha256 = papers.make(letter, docNo, today, signer, acting.now());
            letter.sign(new Signature(docNo, today, number, signer, acting.now(), sha256));
            desk.chronicle().minute(acting.em(), letter.id(), signer, List.of(MinuteLine.of(Decision.SIGNED)));
            toldOf(acting, docNo);
            return new Signed(docNo, number, today, sha256);
        });
    }

    @Override
    public List<Capacity> capacities(String id) {
        return acts.open(id, acting -> acts.capacities(acting));
    }

    private void toldOf(OutgoingActs.Acting acting, String docNo) {
        OutgoingLetter letter = acting.letter();
        UnitId issuer = letter.text().issuer();
        desk.visibility().share(acting.em(), letter.id(), LetterScope.unit(issuer));
        if (letter.handling().secrecy().isSecret()) {
            // the registrar of the agency dispatches it, whichever unit wrote it
            desk.visibility().share(acting.em(), letter.id(), LetterScope.unit(acting.viewer().agency()));
        }
        letter.answers().ifPresent(asked -> replies.replied(acting.em(), asked, letter.unit(), docNo));
        desk.news().changed(letter.id(), new LetterSigned(letter.id(), issuer, docNo));
    }
}

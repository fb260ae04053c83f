package th.samnak.correspondence.outgoing.application;

import java.util.Optional;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.api.approvals.Decider;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.Signature;

/** Makes rows of letters, masked for whom they are too secret. */
final class OutgoingRows {

    private final People people;

    OutgoingRows(People people) {
        this.people = people;
    }

    OutgoingRow row(OutgoingLetter letter, Viewer viewer) {
        boolean masked = !viewer.cleared(letter.handling().secrecy());
        Optional<Signature> signed = letter.signature();
        return new OutgoingRow(
                letter.id(),
                letter.text().kind(),
                letter.state(),
                masked ? "" : signed.map(Signature::docNo).orElse(""),
                signed.map(Signature::date),
                masked ? "" : letter.text().addressee(),
                masked ? "" : letter.text().subject(),
                letter.handling().urgency(),
                letter.handling().secrecy(),
                letter.unit(),
                letter.text().issuer(),
                people.name(letter.drafter()),
                letter.holder().map(people::name).orElse(""),
                letter.changedAt(),
                masked);
    }

    Optional<SignatureRow> signature(OutgoingLetter letter) {
        return letter.signature().map(signed -> {
            Decider by = signed.signer();
            return new SignatureRow(
                    by.person(), by.name(), by.position(), by.printed(), signed.at(), signed.sha256());
        });
    }
}

package th.samnak.correspondence.view;

import java.util.List;
import java.util.Optional;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Version;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.outgoing.application.DraftVersions;
import th.samnak.correspondence.outgoing.application.OutgoingDetails;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.ui.document.VersionsDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The texts that an outgoing letter has had; an older one comes back while the text may be changed. */
final class DraftHistory {

    private final Office office;
    private final DraftVersions versions;
    private final Runnable done;
    private final Attempt attempt = new Attempt();

    DraftHistory(Office office, DraftVersions versions, Runnable done) {
        this.office = office;
        this.versions = versions;
        this.done = done;
    }

    void open(OutgoingDetails letter) {
        String id = letter.at().id();
        boolean open = letter.steps().stream().filter(StepOffer::allowed).anyMatch(offer -> offer.step() == OutgoingStep.REVISE);
        attempt.run(() -> new VersionsDialog(
                        letter.row().subject(), versions.of(id), office.dates(), (older, newer) -> compared(id, older, newer),
                        open ? Optional.of(version -> restore(letter, version)) : Optional.empty())
                .open());
    }

    private List<Change> compared(String id, Version older, Version newer) {
        return versions.compare(id, older, newer).stream()
                .map(change -> DraftVersions.field(change.text())
                        .map(field -> new Change(change.kind(), Words.now("correspondence.field." + field)))
                        .orElse(change))
                .toList();
    }

    private void restore(OutgoingDetails letter, Version version) {
        if (attempt.run(() -> versions.restore(letter.at(), version))) {
            Notices.done("correspondence.screen.versions.restored", version.number());
            done.run();
        }
    }
}

package th.samnak.correspondence.outgoing.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.Versions;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Version;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;

/** Reads as one reads the letter, restores as one revises it. */
@Component
public final class JpaDraftVersions implements DraftVersions {

    private final OutgoingActs acts;
    private final Drafts drafts;
    private final Versions versions;

    @Activate
    public JpaDraftVersions(@Reference OutgoingActs acts, @Reference Drafts drafts, @Reference Versions versions) {
        this.acts = acts;
        this.drafts = drafts;
        this.versions = versions;
    }

    @Override
    public List<Version> of(String id) {
        return acts.open(id, acting -> versions.of(record(id), DraftText.SLOT));
    }

    @Override
    public List<Change> compare(String id, Version older, Version newer) {
        return acts.open(id, acting ->
                versions.compare(versions.find(record(id), older.id()), versions.find(record(id), newer.id())));
    }

    @Override
    public void restore(LetterAt at, Version version) {
        acts.take(at, OutgoingStep.REVISE, "", acting -> {
            Version kept = versions.find(record(at.id()), version.id());
            DraftForm form = DraftText.read(versions.text(kept), OutgoingStock.form(acting.letter()));
            drafts.revise(acting, form, "คืนจากฉบับที่ " + kept.number());
            return true;
        });
    }

    private static RecordId record(String id) {
        return LetterRecords.id(Direction.OUTGOING, id);
    }
}

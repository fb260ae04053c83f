package th.samnak.correspondence.view;

import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.documents.Previews;
import th.samnak.api.privacy.Redactions;
import th.samnak.correspondence.letter.application.AttachmentVersions;
import th.samnak.correspondence.letter.application.Attachments;

/** The services behind the files of a letter. @param redactions empty where no copies for release are made */
record FileDesk(
        Attachments attachments, AttachmentVersions versions, Previews previews, Supplier<Optional<Redactions>> redactions) {

    /** Whether the person may make a copy with parts blacked out. */
    boolean mayRedact() {
        return redactions.get().filter(Redactions::may).isPresent();
    }
}

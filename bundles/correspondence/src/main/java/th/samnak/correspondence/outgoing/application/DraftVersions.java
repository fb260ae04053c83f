package th.samnak.correspondence.outgoing.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Version;
import th.samnak.correspondence.letter.application.LetterAt;

/** The texts that an outgoing letter has had. Refuses as {@link Drafting} does; reading those of a secret letter is logged. */
public interface DraftVersions {

    /** The newest first. */
    List<Version> of(String id);

    /** What the newer changed in the older; a line in brackets names the field that follows. */
    List<Change> compare(String id, Version older, Version newer);

    /** An older text becomes the newest version; how urgent and how secret the letter is stays as it is. */
    void restore(LetterAt letter, Version version);

    /** The field whose lines follow a line of a comparison; empty for any other line. */
    static Optional<String> field(String line) {
        return DraftText.field(line);
    }
}

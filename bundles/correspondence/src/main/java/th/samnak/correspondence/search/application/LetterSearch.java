package th.samnak.correspondence.search.application;

import th.samnak.correspondence.letter.application.Page;

/** Full-text search over subject, content, numbers and attachments. Nobody finds what they may not know of. */
public interface LetterSearch {

    /** Best first. @param words as typed; all must match @param limit at most 200 */
    Page<FoundLetter> find(String words, int offset, int limit);
}

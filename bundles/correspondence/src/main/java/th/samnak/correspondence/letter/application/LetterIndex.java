package th.samnak.correspondence.letter.application;

import java.util.Set;

/** Keeps the search index in step with the letters. What is secret is found by the cleared only, and never quoted. */
public interface LetterIndex {

    String ORDINARY = "correspondence.letter";
    String SECRET = "correspondence.secret-letter";

    /** Indexes the letter anew once the current transaction is committed. */
    void touch(String letterId);

    /** As {@link #touch}, for all letters that have the scope; however many they are, this takes no longer. */
    void touchAll(String scope);

    /** Puts all ordinary, or all secret letters into the index. */
    void refill(boolean secret);

    /** The scopes in which the viewer may find something. */
    Set<String> scopes(Viewer viewer);
}

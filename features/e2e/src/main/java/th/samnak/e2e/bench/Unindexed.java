package th.samnak.e2e.bench;

import java.util.Set;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.application.Viewer;

/** Nobody searches; the index is told of changes only after the commit. */
final class Unindexed implements LetterIndex {

    @Override
    public void touch(String letterId) {
        // not searched
    }

    @Override
    public void touchAll(String scope) {
        // not searched
    }

    @Override
    public void refill(boolean secret) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> scopes(Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}

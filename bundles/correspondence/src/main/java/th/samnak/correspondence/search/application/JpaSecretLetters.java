package th.samnak.correspondence.search.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.search.Indexed;
import th.samnak.correspondence.letter.application.LetterIndex;

/** Lets the cleared part of the index be filled again: subjects and numbers of secret letters. */
@Component(service = Indexed.class)
public final class JpaSecretLetters implements Indexed {

    private final LetterIndex index;

    @Activate
    public JpaSecretLetters(@Reference LetterIndex index) {
        this.index = index;
    }

    @Override
    public String type() {
        return LetterIndex.SECRET;
    }

    @Override
    public void reindexAll() {
        index.refill(true);
    }
}

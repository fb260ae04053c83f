package th.samnak.correspondence.search.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.search.Indexed;
import th.samnak.correspondence.letter.application.LetterIndex;

/** Lets the index be filled again with what is not secret. */
@Component(service = Indexed.class)
public final class JpaOrdinaryLetters implements Indexed {

    private final LetterIndex index;

    @Activate
    public JpaOrdinaryLetters(@Reference LetterIndex index) {
        this.index = index;
    }

    @Override
    public String type() {
        return LetterIndex.ORDINARY;
    }

    @Override
    public void reindexAll() {
        index.refill(false);
    }
}

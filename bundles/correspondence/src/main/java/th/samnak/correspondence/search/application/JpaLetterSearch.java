package th.samnak.correspondence.search.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.search.TextIndex;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.application.Page;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.thai.ThaiText;

/** Asks the index within the caller's scopes. */
@Component
public final class JpaLetterSearch implements LetterSearch {

    private final Visibility visibility;
    private final LetterIndex letters;
    private final TextIndex index;

    @Activate
    public JpaLetterSearch(@Reference Visibility visibility, @Reference LetterIndex letters, @Reference TextIndex index) {
        this.visibility = visibility;
        this.letters = letters;
        this.index = index;
    }

    @Override
    public Page<FoundLetter> find(String words, int offset, int limit) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        String asked = ThaiText.normalise(words);
        if (asked.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        TextIndex.Hits hits =
                index.find(new TextIndex.Query(asked, Optional.empty(), letters.scopes(viewer), offset, Math.clamp(limit, 1, 200)));
        return new Page<>(hits.hits().stream().filter(JpaLetterSearch::letter).map(JpaLetterSearch::row).toList(), hits.total());
    }

    private static boolean letter(TextIndex.Hit hit) {
        return hit.type().equals(LetterIndex.ORDINARY) || hit.type().equals(LetterIndex.SECRET);
    }

    private static FoundLetter row(TextIndex.Hit hit) {
        int slash = hit.id().indexOf('/');
        Direction direction = Direction.valueOf(hit.id().substring(0, slash).toUpperCase(Locale.ROOT));
        return new FoundLetter(direction, hit.id().substring(slash + 1), hit.title(), hit.excerpt());
    }
}

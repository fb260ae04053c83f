package th.samnak.search.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finder;
import th.samnak.api.search.Findings;
import th.samnak.api.search.Search;
import th.samnak.thai.ThaiKeyboard;
import th.samnak.thai.ThaiText;

/** Asks every finder that is there, one after the other, on the thread and with the rights of whoever asks. */
@Component
public final class WholeSearch implements Search {

    private static final Logger LOG = LoggerFactory.getLogger(WholeSearch.class);
    private static final Comparator<Finder> ORDER =
            Comparator.comparingInt(Finder::order).thenComparing(Finder::module).thenComparing(Finder::kind);

    private final Access access;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<Finder> finders = new CopyOnWriteArrayList<>();

    @Activate
    public WholeSearch(@Reference Access access) {
        this.access = access;
    }

    WholeSearch(Access access, List<Finder> finders) {
        this(access);
        this.finders.addAll(finders);
    }

    @Override
    public List<Kind> kinds() {
        return finders.stream().sorted(ORDER).map(WholeSearch::kind).toList();
    }

    @Override
    public Answer find(Asked asked, Optional<String> only) {
        access.caller();
        String words = ThaiText.normalise(asked.words());
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Answer(words, false, List.of());
        }
        List<Group> groups = groups(asked.words(words), only);
        if (!groups.isEmpty()) {
            return new Answer(words, false, groups);
        }
        return ThaiKeyboard.otherReading(words)
                .map(other -> new Answer(other, true, groups(asked.words(other), only)))
                .filter(answer -> !answer.groups().isEmpty())
                .orElse(new Answer(words, false, List.of()));
    }

    private List<Group> groups(Asked asked, Optional<String> only) {
        return finders.stream()
                .sorted(ORDER)
                .filter(finder -> only.map(kind(finder).key()::equals).orElse(true))
                .filter(finder -> finder.filed() || !asked.narrowed())
                .map(finder -> new Group(kind(finder), ask(finder, asked)))
                .filter(group -> group.findings().total() > 0)
                .toList();
    }

    // a function that fails, or is just going, must not take the others' findings with it
    private static Findings ask(Finder finder, Asked asked) {
        try {
            return finder.find(asked);
        } catch (RuntimeException trouble) {
            LOG.warn("{} could not be asked: {}", kind(finder).key(), trouble.toString());
            return Findings.NONE;
        }
    }

    private static Kind kind(Finder finder) {
        return new Kind(finder.module(), finder.kind(), finder.icon(), finder.filed());
    }
}

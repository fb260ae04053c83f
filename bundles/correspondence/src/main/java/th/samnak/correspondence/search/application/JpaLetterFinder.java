package th.samnak.correspondence.search.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finder;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Findings;
import th.samnak.api.search.TextIndex;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterHead;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.LetterScope;

/**
 * Letters by subject, content, numbers and attachments. The index is asked within the caller's scopes; what it names is looked at
 * once more in the tables, which may know already that a letter was made secret.
 */
@Component(service = Finder.class)
public final class JpaLetterFinder implements Finder {

    private final Database database;
    private final Visibility visibility;
    private final LetterIndex letters;
    private final LetterHeads heads;
    private final TextIndex index;

    @Activate
    public JpaLetterFinder(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference LetterIndex letters,
            @Reference LetterHeads heads,
            @Reference TextIndex index) {
        this.database = database;
        this.visibility = visibility;
        this.letters = letters;
        this.heads = heads;
        this.index = index;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String icon() {
        return "envelope-o";
    }

    @Override
    public boolean filed() {
        return true;
    }

    @Override
    public Findings find(Asked asked) {
        if (!visibility.may(CorrespondenceModule.READ)) {
            return Findings.NONE;
        }
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        TextIndex.Hits hits = index.find(until(asked, viewer.lastDay())
                .of(Set.of(LetterIndex.ORDINARY, LetterIndex.SECRET), letters.scopes(viewer), asked.unit().map(this::of).orElse(Set.of())));
        List<Finding> found = database.read(em ->
                hits.hits().stream().flatMap(hit -> finding(em, viewer, hit).stream()).toList());
        return new Findings(hits.total() - (hits.hits().size() - found.size()), found);
    }

    /** Nothing of what came after the day that is looked at. */
    private static Asked until(Asked asked, LocalDate last) {
        return asked.last().filter(day -> !day.isAfter(last)).isPresent() || last.getYear() == 9999
                ? asked
                : new Asked(asked.words(), asked.typing(), asked.unit(), asked.first(), Optional.of(last), asked.offset(), asked.limit());
    }

    /** Scopes under which lies what the unit has, secrets included. */
    private Set<String> of(UnitId unit) {
        Set<String> scopes = new HashSet<>();
        visibility.with(Set.of(unit)).stream().map(LetterScope::unit).forEach(scope -> {
            scopes.add(scope);
            Stream.of(Secrecy.values()).filter(Secrecy::isSecret).forEach(level -> scopes.add(level + "|" + scope));
        });
        return scopes;
    }

    private Optional<Finding> finding(EntityManager em, Viewer viewer, TextIndex.Hit hit) {
        String id = hit.id().substring(hit.id().indexOf('/') + 1);
        return heads.find(em, id)
                .filter(head -> viewer.cleared(head.secrecy()) && visibility.knows(em, viewer, id))
                .map(head -> finding(head, hit));
    }

    private static Finding finding(LetterHead head, TextIndex.Hit hit) {
        boolean secret = head.secrecy().isSecret();
        String folder = head.direction() == Direction.INCOMING ? "incoming/" : "outgoing/";
        return new Finding(
                head.subject(), head.docNo(), secret ? "" : hit.excerpt(), CorrespondenceModule.ID + "/" + folder + head.id(),
                secret ? Optional.empty() : hit.attachment(), head.date(), head.secrecy());
    }
}

package th.samnak.search.find;

import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Unit;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finder;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Findings;
import th.samnak.search.SearchModule;

/** The people of the day that is looked at, by name, account, position or unit. */
@Component(service = Finder.class)
public final class PeopleFinder implements Finder {

    private static final int AT_ONCE = 4;

    private final Organisation organisation;
    private final Access access;

    @Activate
    public PeopleFinder(@Reference Organisation organisation, @Reference Access access) {
        this.organisation = organisation;
        this.access = access;
    }

    private record Match(Person person, int weight) {}

    @Override
    public ModuleId module() {
        return SearchModule.ID;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public Findings find(Asked asked) {
        if (!access.may(SearchModule.SEARCH)) {
            return Findings.NONE;
        }
        Spelling spelling = Spelling.of(asked.words());
        List<Match> matches = organisation.people().stream()
                .map(person -> new Match(person, weight(person, spelling)))
                .filter(match -> match.weight() > 0)
                .sorted(Comparator.comparingInt(Match::weight).reversed())
                .toList();
        return new Findings(matches.size(), matches.stream()
                .skip(asked.offset())
                .limit(asked.limit())
                .map(match -> finding(match.person()))
                .toList());
    }

    private int weight(Person person, Spelling spelling) {
        int name = spelling.fits(person.givenName() + " " + person.surname(), person.fullName(), person.id().value());
        return name > 0 ? name * AT_ONCE : spelling.fitsTogether(person.fullName(), person.position(), unit(person));
    }

    private Finding finding(Person person) {
        String unit = unit(person);
        String hint = person.position().isEmpty() || person.position().endsWith(unit) ? person.position() : person.position() + " · " + unit;
        return Finding.of(person.fullName(), hint.isEmpty() ? unit : hint, "search/people/" + person.id());
    }

    private String unit(Person person) {
        return organisation.lastKnown(person.unit()).map(Unit::nameTh).orElse("");
    }
}

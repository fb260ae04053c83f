package th.samnak.search.find;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finder;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Findings;
import th.samnak.search.SearchModule;
import th.samnak.thai.DocumentNumber;
import th.samnak.thai.ThaiAbbreviations;

/** The units of the day that is looked at, by name in both languages, abbreviation, code, or prefix of their letters. */
@Component(service = Finder.class)
public final class UnitFinder implements Finder {

    private final Organisation organisation;
    private final Access access;

    @Activate
    public UnitFinder(@Reference Organisation organisation, @Reference Access access) {
        this.organisation = organisation;
        this.access = access;
    }

    private record Match(Unit unit, int weight) {}

    @Override
    public ModuleId module() {
        return SearchModule.ID;
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String icon() {
        return "building-o";
    }

    @Override
    public Findings find(Asked asked) {
        if (!access.may(SearchModule.SEARCH)) {
            return Findings.NONE;
        }
        Spelling spelling = Spelling.of(asked.words());
        Set<String> full = ThaiAbbreviations.same(asked.words());
        String code = DocumentNumber.key(asked.words());
        List<Match> matches = organisation.units().stream()
                .map(unit -> new Match(unit, weight(unit, spelling, full, code)))
                .filter(match -> match.weight() > 0)
                .sorted(Comparator.comparingInt(Match::weight).reversed())
                .toList();
        return new Findings(matches.size(), matches.stream()
                .skip(asked.offset())
                .limit(asked.limit())
                .map(match -> finding(match.unit()))
                .toList());
    }

    private static int weight(Unit unit, Spelling spelling, Set<String> full, String code) {
        int named = full.contains(unit.nameTh()) ? 4 : spelling.fits(unit.nameTh(), unit.nameEn(), unit.id().value());
        String prefix = DocumentNumber.key(unit.letterPrefix());
        return Math.max(named, !prefix.isEmpty() && code.length() > 1 && (prefix.startsWith(code) || prefix.endsWith(code)) ? 3 : 0);
    }

    private static Finding finding(Unit unit) {
        return Finding.of(unit.nameTh(), unit.letterPrefix(), "studio/units/" + unit.id());
    }
}

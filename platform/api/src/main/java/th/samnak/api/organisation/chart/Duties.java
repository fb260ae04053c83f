package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/** Mandates and authorities, by unit and by post. */
final class Duties {

    private final Forest forest;
    private final List<Dated<Mandate>> mandates;
    private final Map<UnitId, List<Dated<Mandate>>> byUnit;
    private final Map<UnitId, List<Dated<Mandate>>> forAll;
    private final List<Dated<Authority>> authorities;
    private final Map<PostId, List<Dated<Authority>>> byPost;

    private Duties(Forest forest, List<Dated<Mandate>> mandates, List<Dated<Authority>> authorities) {
        this.forest = forest;
        this.mandates = mandates;
        this.authorities = authorities;
        this.byUnit = Index.by(mandates, fact -> fact.what().unit());
        this.forAll = Index.by(
                mandates.stream().filter(fact -> fact.what().reach() == Mandate.Reach.AGENCY).toList(),
                fact -> forest.agencyIdOf(fact.what().unit()).orElseThrow());
        this.byPost = Index.by(authorities, fact -> fact.what().post());
    }

    static Duties of(Facts facts, LocalDate day, Forest forest) {
        return new Duties(
                forest,
                Index.on(facts.mandates(), day).filter(fact -> forest.stands(fact.what().unit())).toList(),
                Index.on(facts.authorities(), day)
                        .sorted(Comparator.comparingInt(fact -> fact.what().place()))
                        .toList());
    }

    List<Dated<Mandate>> mandates() {
        return mandates;
    }

    List<Dated<Mandate>> mandatesOf(UnitId unit, ModuleId function) {
        return effective(unit).filter(fact -> fact.what().function().equals(function)).distinct().toList();
    }

    Set<ModuleId> functionsOf(UnitId unit) {
        Set<ModuleId> functions = new HashSet<>();
        effective(unit).forEach(fact -> functions.add(fact.what().function()));
        return functions;
    }

    private Stream<Dated<Mandate>> effective(UnitId unit) {
        List<UnitId> path = forest.upwardFrom(unit);
        List<Dated<Mandate>> found = new ArrayList<>();
        path.forEach(step -> found.addAll(byUnit.getOrDefault(step, List.of())));
        if (!path.isEmpty()) {
            found.addAll(forAll.getOrDefault(path.getLast(), List.of()));
        }
        return found.stream();
    }

    List<Dated<Authority>> authorities() {
        return authorities;
    }

    List<Dated<Authority>> authoritiesOf(PostId post) {
        return List.copyOf(byPost.getOrDefault(post, List.of()));
    }
}

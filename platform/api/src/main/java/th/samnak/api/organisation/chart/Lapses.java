package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;

/** Which orders that name a person are void because the person has moved on: an order names somebody as what they were. */
final class Lapses {

    private final Facts facts;
    private final Staff staff;
    private final Forest forest;
    private final Heirs heirs;

    Lapses(Facts facts, Staff staff, Forest forest, Heirs heirs) {
        this.facts = facts;
        this.staff = staff;
        this.forest = forest;
        this.heirs = heirs;
    }

    /** The ids of those that are void. */
    Set<String> among(List<Dated<Authority>> authorities) {
        Map<PersonId, List<Dated<Authority>>> named = new HashMap<>();
        for (Dated<Authority> row : authorities) {
            if (row.what().to() instanceof Holder.ToPerson to) {
                named.computeIfAbsent(to.person(), none -> new ArrayList<>()).add(row);
            }
        }
        if (named.isEmpty()) {
            return Set.of();
        }
        Map<PersonId, List<Dated<Tenure>>> tenures = facts.tenures().stream()
                .filter(fact -> fact.what().principal() && named.containsKey(fact.what().person()))
                .collect(Collectors.groupingBy(fact -> fact.what().person()));
        Set<String> lapsed = new HashSet<>();
        named.forEach((person, rows) -> rows.stream()
                .filter(row -> !stands(row, person, tenures.getOrDefault(person, List.of())))
                .forEach(row -> lapsed.add(row.id())));
        return lapsed;
    }

    private boolean stands(Dated<Authority> row, PersonId person, List<Dated<Tenure>> tenures) {
        Optional<Post> now = staff.postsOf(person).stream().findFirst();
        Optional<UnitId> agency = staff.post(row.what().post()).flatMap(post -> forest.agencyIdOf(post.unit()));
        if (now.isEmpty() || !forest.agencyIdOf(now.get().unit()).equals(agency)) {
            return false;
        }
        Optional<PostId> then = tenures.stream()
                .filter(fact -> fact.on(row.from()))
                .map(fact -> fact.what().post())
                .findFirst();
        return then.isEmpty() || then.get().equals(now.get().id()) || sameUnit(then.get(), row.from(), now.get().unit());
    }

    private boolean sameUnit(PostId post, LocalDate then, UnitId now) {
        return facts.posts().stream()
                .filter(fact -> fact.what().id().equals(post) && fact.on(then))
                .map(fact -> fact.what().unit())
                .anyMatch(unit -> unit.equals(now) || heirs.of(unit).contains(now));
    }
}

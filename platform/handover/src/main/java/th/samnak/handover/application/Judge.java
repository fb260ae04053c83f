package th.samnak.handover.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.Wish;

/** What stands in the way of a hand-over, before anything is tried. */
record Judge(Organisation organisation, Records records, JpaOwners owners, Cases cases) {

    /** @param own the hand-over that is judged; empty for one that is being planned */
    List<Finding> of(Wish wish, List<Dependant> items, Optional<String> own) {
        List<Finding> findings = new ArrayList<>();
        Chart before = organisation.on(wish.occasion().on().minusDays(1));
        PersonId from = wish.occasion().person();
        if (Scope.agencyOf(before, from).isEmpty()) {
            return List.of(Finding.of("handover.finding.no-person", from.value()));
        }
        List<HandOver> others = cases.waiting().stream().filter(it -> own.filter(it.id()::equals).isEmpty()).toList();
        givers(wish, others, name(before, from)).forEach(findings::add);
        takers(wish).forEach(to -> taker(wish, to, before, others).ifPresent(findings::add));
        findings.addAll(untold(wish.occasion()));
        items.stream().flatMap(item -> item.obstacle().stream())
                .map(obstacle -> new Finding(obstacle.messageKey(), obstacle.arguments()))
                .forEach(findings::add);
        return findings;
    }

    static Set<PersonId> takers(Wish wish) {
        Set<PersonId> all = new LinkedHashSet<>(List.of(wish.to()));
        all.addAll(wish.kinds().values());
        all.addAll(wish.single().values());
        return all;
    }

    private static Stream<Finding> givers(Wish wish, List<HandOver> others, String name) {
        PersonId from = wish.occasion().person();
        LocalDate on = wish.occasion().on();
        Stream<Finding> twice = others.stream()
                .filter(other -> other.wish().occasion().person().equals(from))
                .map(other -> Finding.of("handover.finding.already", name, other.wish().occasion().on()));
        Stream<Finding> gets = others.stream()
                .filter(other -> takers(other.wish()).contains(from) && !other.wish().occasion().on().isBefore(on))
                .map(other -> Finding.of("handover.finding.gets-later", name, other.wish().occasion().on()));
        return Stream.concat(twice, gets);
    }

    private Optional<Finding> taker(Wish wish, PersonId to, Chart before, List<HandOver> others) {
        LocalDate on = wish.occasion().on();
        Chart after = organisation.on(on);
        String name = name(before, to);
        if (to.equals(wish.occasion().person())) {
            return Optional.of(Finding.of("handover.finding.self", name));
        }
        if (!Scope.agencyOf(before, to).equals(Scope.agencyOf(before, wish.occasion().person()))) {
            return Optional.of(Finding.of("handover.finding.other-agency", name));
        }
        if (after.postsOf(to).isEmpty()) {
            return Optional.of(Finding.of("handover.finding.no-post", name, on));
        }
        if (after.absent(to)) {
            return Optional.of(Finding.of("handover.finding.absent", name, on));
        }
        return others.stream()
                .filter(other -> other.wish().occasion().person().equals(to))
                .findFirst()
                .map(other -> Finding.of("handover.finding.leaving", name, other.wish().occasion().on()));
    }

    static String name(Chart chart, PersonId person) {
        return chart.person(person).map(Person::fullName).orElse(person.value());
    }

    /** Functions that stand still while there are open matters of a unit of the agency: nobody can tell which are the person's. */
    List<Finding> untold(Occasion occasion) {
        Chart chart = organisation.on(occasion.on().minusDays(1));
        Optional<UnitId> agency = Scope.agencyOf(chart, occasion.person());
        Map<String, Long> open = new LinkedHashMap<>();
        agency.stream().flatMap(root -> chart.unitsWithin(root).stream())
                .flatMap(unit -> records.tally(unit.id()).stream())
                .filter(tally -> tally.open() > 0 && owners.running(tally.module()).isEmpty())
                .forEach(tally -> open.merge(tally.module(), tally.open(), Long::sum));
        return open.entrySet().stream()
                .map(it -> Finding.of("handover.finding.stands-still", it.getKey(), it.getValue(), name(chart, occasion.person())))
                .collect(Collectors.toList());
    }
}

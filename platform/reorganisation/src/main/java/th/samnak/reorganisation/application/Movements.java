package th.samnak.reorganisation.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Post;
import th.samnak.api.records.Records.Handed;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Rehearsal.Balance;
import th.samnak.reorganisation.api.Rehearsal.Movement;

/** Counting what goes from where to where, and whether it arrives. */
final class Movements {

    private Movements() {}

    /** Adds up movements of the same things along the same way. */
    static List<Movement> together(List<Movement> movements) {
        Map<List<Object>, Movement> sums = new LinkedHashMap<>();
        movements.forEach(one -> sums.merge(List.of(one.subject(), one.from(), one.to()), one, (sum, more) -> new Movement(
                sum.subject(), sum.from(), sum.to(), sum.count() + more.count(), sum.amount().add(more.amount()))));
        return List.copyOf(sums.values());
    }

    /** In an order that is the same at every rehearsal. */
    static List<Movement> sorted(List<Movement> movements) {
        return movements.stream()
                .sorted(Comparator.comparing(Movement::subject)
                        .thenComparing(movement -> movement.from().value())
                        .thenComparing(movement -> movement.to().value()))
                .toList();
    }

    /** Posts, vacant ones among them, and people: those whose unit is another one afterwards. */
    static List<Movement> ofStaffMoved(Chart before, Chart after) {
        List<Movement> movements = new ArrayList<>();
        for (Post post : before.posts()) {
            after.post(post.id()).filter(later -> !later.unit().equals(post.unit())).ifPresent(later -> {
                movements.add(new Movement("post", post.unit(), later.unit(), 1, BigDecimal.ZERO));
                String holder = before.holderOf(post.id()).isPresent() ? "person" : "vacant";
                movements.add(new Movement(holder, post.unit(), later.unit(), 1, BigDecimal.ZERO));
            });
        }
        return together(movements);
    }

    static List<Movement> ofRecords(Consignment consignment, List<Handed> handed) {
        return together(handed.stream()
                .map(it -> new Movement(Possessions.kind(it.tally()), consignment.from(), it.to(), it.tally().count(),
                        it.tally().amount()))
                .toList());
    }

    /** Whole head count before and after: nobody may be lost or doubled on the way. */
    static List<Balance> ofStaff(Chart before, Chart after) {
        return List.of(
                count("post", before.posts().size(), after.posts().stream().filter(post -> after.unit(post.unit()).isPresent()).count()),
                count("person", holders(before), holders(after)),
                count("vacant", before.posts().size() - filled(before), after.posts().size() - filled(after)));
    }

    private static Balance count(String subject, long before, long after) {
        return new Balance(subject, before, after, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static long filled(Chart chart) {
        return chart.posts().stream().filter(post -> chart.holderOf(post.id()).isPresent()).count();
    }

    private static long holders(Chart chart) {
        return chart.posts().stream()
                .filter(post -> chart.unit(post.unit()).isPresent())
                .map(post -> chart.holderOf(post.id()))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    /** What the consignments hold against what moves: equal, or something would be left behind. */
    static List<Balance> ofRecords(List<Consignment> consignments, List<Movement> movements) {
        TreeSet<String> kinds = new TreeSet<>();
        consignments.forEach(each -> each.holdings().forEach(tally -> kinds.add(Possessions.kind(tally))));
        List<Balance> balance = new ArrayList<>();
        for (String kind : kinds) {
            balance.add(balance(kind, consignments, movements));
            long open = consignments.stream().flatMap(each -> each.holdings().stream())
                    .filter(tally -> Possessions.kind(tally).equals(kind))
                    .mapToLong(Tally::open)
                    .sum();
            long placed = consignments.stream().mapToLong(each -> each.openPlaced(kind)).sum();
            balance.add(count(kind + " open", open, placed));
        }
        return balance;
    }

    private static Balance balance(String kind, List<Consignment> consignments, List<Movement> movements) {
        var held = consignments.stream().flatMap(each -> each.holdings().stream())
                .filter(tally -> Possessions.kind(tally).equals(kind)).toList();
        var moved = movements.stream().filter(movement -> Objects.equals(movement.subject(), kind)).toList();
        return new Balance(kind,
                held.stream().mapToLong(tally -> tally.count()).sum(),
                moved.stream().mapToLong(Movement::count).sum(),
                sum(held.stream().map(tally -> tally.amount())),
                sum(moved.stream().map(Movement::amount)));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

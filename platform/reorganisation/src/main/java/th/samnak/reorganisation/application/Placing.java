package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Piece;
import th.samnak.reorganisation.blueprint.Outcome;

/** Whether everything that a unit hands over has a place, stays with what it belongs to, and is followed by its function. */
record Placing(Consignment consignment, Possessions possessions, Chart before, Outcome outcome) {

    private static final String NOWHERE = "reorganisation.finding.records-nowhere";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        consignment.holdings().forEach(tally -> kind(tally, findings));
        consignment.single().forEach((record, to) -> {
            if (!outcome.willStand(to)) {
                findings.add(Finding.blocks(record.toString(), NOWHERE, record.toString(), outcome.name(to)));
            }
        });
        standingStill().forEach(function ->
                findings.add(Finding.blocks(function, "reorganisation.finding.function-stands-still", function)));
        followers().forEach(function -> {
            function.together().forEach(kinds -> kindsApart(kinds, findings));
            piecesApart(function, findings);
            holdings(function, findings);
        });
        return findings;
    }

    private void kind(Tally tally, List<Finding> findings) {
        UnitId from = consignment.from();
        UnitId to = consignment.kinds().get(Possessions.kind(tally));
        long unnamed = consignment.unnamed(tally);
        if (to == null && unnamed > 0) {
            findings.add(Finding.blocks(from.value(), "reorganisation.finding.records-unplaced",
                    unnamed, Possessions.kind(tally), outcome.name(from)));
        } else if (to != null && !outcome.willStand(to)) {
            findings.add(Finding.blocks(from.value(), NOWHERE, Possessions.kind(tally), outcome.name(to)));
        }
    }

    /**
     * Functions whose rows could not follow: those that have records here, and those that the unit works in and that are installed.
     * What a clause speaks of and nobody ever installed has no rows.
     */
    private Set<String> standingStill() {
        Set<String> still = consignment.held().stream().map(Tally::module).collect(Collectors.toCollection(LinkedHashSet::new));
        before.functionsOf(consignment.from()).stream()
                .filter(module -> consignment.function().map(module::equals).orElse(true))
                .filter(possessions.successions()::installed)
                .forEach(module -> still.add(module.value()));
        still.removeIf(module -> possessions.successions().runs(ModuleId.of(module)));
        return still;
    }

    private List<Succession> followers() {
        return possessions.successions().of(consignment.function());
    }

    private void kindsApart(Set<String> kinds, List<Finding> findings) {
        Map<String, UnitId> places = new TreeMap<>();
        consignment.holdings().stream()
                .filter(tally -> kinds.contains(Possessions.kind(tally)) && consignment.unnamed(tally) > 0)
                .forEach(tally -> Optional.ofNullable(consignment.kinds().get(Possessions.kind(tally)))
                        .ifPresent(to -> places.put(Possessions.kind(tally), to)));
        if (new HashSet<>(places.values()).size() > 1) {
            var one = places.entrySet().iterator().next();
            var other = places.entrySet().stream().filter(each -> !each.getValue().equals(one.getValue())).findFirst().orElseThrow();
            findings.add(Finding.blocks(consignment.from().value(), "reorganisation.finding.kinds-apart", one.getKey(),
                    outcome.name(one.getValue()), other.getKey(), outcome.name(other.getValue())));
        }
    }

    private void piecesApart(Succession function, List<Finding> findings) {
        Set<String> bound = function.together().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<RecordId> named = consignment.pieces().keySet().stream()
                .filter(record -> record.module().equals(function.module()) && bound.contains(Possessions.kind(record)))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        Map<RecordId, Set<RecordId>> companions = new HashMap<>(function.companions(named));
        companions.keySet().retainAll(named);
        Map<RecordId, Piece> there = possessions.pieces(
                consignment.from(), companions.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Set<Set<RecordId>> told = new HashSet<>();
        companions.forEach((record, others) -> others.stream()
                .filter(other -> there.containsKey(other) && !consignment.placeOf(other).equals(consignment.placeOf(record)))
                .filter(other -> told.add(Set.of(record, other)))
                .forEach(other -> findings.add(Finding.blocks(record.toString(), "reorganisation.finding.records-apart",
                        Objects.requireNonNull(consignment.pieces().get(record)).title(), place(record),
                        Objects.requireNonNull(there.get(other)).title(), place(other)))));
    }

    private String place(RecordId record) {
        return outcome.name(consignment.placeOf(record).orElse(consignment.from()));
    }

    /** Rows of functions that follow without being records: they need one heir. */
    private void holdings(Succession function, List<Finding> findings) {
        if (consignment.heirOf(function.module()).isPresent()) {
            return;
        }
        UnitId from = consignment.from();
        function.holdings(from).stream()
                .filter(holding -> holding.count() > 0)
                .map(holding -> Finding.blocks(from.value(), "reorganisation.finding.holding-unplaced",
                        holding.count(), holding.kindKey(), outcome.name(from)))
                .forEach(findings::add);
    }
}

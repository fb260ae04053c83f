package th.samnak.records.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.samnak.api.numbering.IssuedNumbers.Issued;
import th.samnak.api.numbering.Numbering.Cancelled;
import th.samnak.api.numbering.Series;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.api.organisation.Organisation;

/**
 * What is to be shown of one series: every number from 1 to the last stands in exactly one row, or was cancelled; and each row's
 * prefix was its unit's on the day of issue.
 */
record SeriesProof(Series series, List<Issued> rows, int last) {

    static Line unseen(Series series, int last, int cancelled, Optional<LocalDate> frozen) {
        return new Line(series, last, 0, cancelled, 0, 0, 0, 0, 0, frozen, false);
    }

    Line line(List<Cancelled> cancelled, Organisation organisation, Optional<LocalDate> frozen) {
        Set<Integer> used = rows.stream().map(Issued::number).collect(Collectors.toSet());
        Set<Integer> accounted = new HashSet<>(used);
        cancelled.forEach(number -> accounted.add(number.number()));
        int gaps = (int) IntStream.rangeClosed(1, last).filter(number -> !accounted.contains(number)).count();
        int strays = (int) used.stream().filter(number -> number < 1 || number > last).count();
        int prefixes = (int) rows.stream().filter(row -> !valid(row, organisation)).count();
        int late = (int) rows.stream()
                .filter(row -> frozen.isPresent() && row.on().filter(on -> !on.isBefore(frozen.get())).isPresent())
                .count();
        return new Line(
                series, last, rows.size(), cancelled.size(), gaps, rows.size() - used.size(), strays, prefixes, late, frozen, true);
    }

    private boolean valid(Issued row, Organisation organisation) {
        return row.on().isEmpty()
                || organisation.on(row.on().get()).unit(series.unit())
                        .filter(unit -> row.prefix().isEmpty() || row.prefix().get().equals(unit.letterPrefix()))
                        .isPresent();
    }
}

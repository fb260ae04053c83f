package th.samnak.records.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import th.samnak.api.numbering.Numbering.Cancelled;
import th.samnak.api.numbering.Series;

/**
 * What is to be shown of one series: every number from 1 to the last stands in exactly one row, or was cancelled.
 *
 * @param gaps numbers issued that stand in no row and were not cancelled
 * @param duplicates rows too many for one number
 * @param strays rows with a number that was never issued
 */
record SeriesProof(Series series, int last, int rows, int cancelled, int gaps, int duplicates, int strays) {

    static SeriesProof of(Series series, int last, List<Integer> rows, List<Cancelled> cancelled) {
        Set<Integer> used = new HashSet<>(rows);
        Set<Integer> accounted = new HashSet<>(used);
        cancelled.forEach(number -> accounted.add(number.number()));
        int gaps = (int) IntStream.rangeClosed(1, last).filter(number -> !accounted.contains(number)).count();
        int strays = (int) used.stream().filter(number -> number < 1 || number > last).count();
        return new SeriesProof(
                series, last, rows.size(), cancelled.size(), gaps, rows.size() - used.size(), strays);
    }

    boolean holds() {
        return gaps == 0 && duplicates == 0 && strays == 0;
    }
}

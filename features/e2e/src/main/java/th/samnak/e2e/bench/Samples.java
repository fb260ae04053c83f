package th.samnak.e2e.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured values of one kind; may be added to by many threads. */
final class Samples {

    private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

    void add(double value) {
        values.add(value);
    }

    void addMillisSince(long nanoTime) {
        add((System.nanoTime() - nanoTime) / 1e6);
    }

    void clear() {
        values.clear();
    }

    int count() {
        return values.size();
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    double most() {
        return quantile(1);
    }

    double mean() {
        return sorted().stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** The smallest value that the given part of all does not exceed; NaN when there is none. */
    double quantile(double part) {
        List<Double> sorted = sorted();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.max(0, Math.ceil(part * sorted.size()) - 1));
    }

    private List<Double> sorted() {
        synchronized (values) {
            return values.stream().sorted().toList();
        }
    }
}

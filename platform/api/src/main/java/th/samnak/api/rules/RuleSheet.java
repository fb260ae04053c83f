package th.samnak.api.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.OfficeModule;
import th.samnak.api.organisation.UnitId;

/**
 * The figures that a function brings: lines of {@code rules/<id>.txt} beside its messages, blank ones and those that begin with
 * {@code #} left out.
 *
 * <pre>{@code
 * name                    | first day  | value measure  | law                          | clause
 * first-action.URGENT     | 2526-06-01 | 1 WORKING_DAYS | เป้าหมายภายใน                  |
 * }</pre>
 *
 * Years are of the Buddhist era. Whatever is brought is unverified until somebody of the agency has compared it with the law.
 */
public final class RuleSheet {

    private static final int BUDDHIST_ERA = 543;
    private static final int CELLS = 5;

    private RuleSheet() {}

    /**
     * In the order of the sheet; empty when the function brings none.
     *
     * @throws IllegalArgumentException when a line cannot be read; the sentence names it
     */
    public static List<Figure> of(OfficeModule module) {
        String file = "rules/" + module.id() + ".txt";
        try (InputStream in = module.getClass().getClassLoader().getResourceAsStream(file)) {
            return in == null ? List.of() : read(module, in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Figure> read(OfficeModule module, InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> figure(module, line))
                .toList();
    }

    private static Figure figure(OfficeModule module, String line) {
        String[] cells = line.split("\\|", -1);
        String[] value = cells.length == CELLS ? cells[2].strip().split(" (?=[A-Z_]+$)") : new String[0];
        if (value.length != 2) {
            throw new IllegalArgumentException("not a line of a rule sheet: " + line);
        }
        String code = module.id() + "." + cells[0].strip();
        LocalDate from = day(cells[1].strip());
        return new Figure(
                code + "@" + from, code, Optional.<UnitId>empty(), value[0], Measure.valueOf(value[1]), from, Optional.empty(),
                cells[3].strip(), cells[4].strip(), Optional.empty());
    }

    private static LocalDate day(String written) {
        String[] parts = written.split("-");
        return LocalDate.of(Integer.parseInt(parts[0]) - BUDDHIST_ERA, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}

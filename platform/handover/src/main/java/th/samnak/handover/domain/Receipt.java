package th.samnak.handover.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.organisation.PersonId;
import th.samnak.handover.api.Line;

/** Lists in writing: one line of text for each, cells parted by tabs. */
public final class Receipt {

    private static final String NONE = "-";

    private Receipt() {}

    public static String write(List<Line> lines) {
        return lines.stream().map(Receipt::line).collect(Collectors.joining("\n"));
    }

    private static String line(Line line) {
        return String.join("\t", line.group(), plain(line.key()), plain(line.title()), line.record(), day(line.since()), day(line.due()),
                line.fate().name(), line.to().map(PersonId::value).orElse(NONE));
    }

    public static List<Line> read(String text) {
        return text.lines().map(line -> line.split("\t", -1)).map(cell -> new Line(
                cell[0], cell[1], cell[2], cell[3], day(cell[4]), day(cell[5]), Fate.valueOf(cell[6]),
                Optional.of(cell[7]).filter(to -> !to.equals(NONE)).map(PersonId::new))).toList();
    }

    public static String write(Map<String, PersonId> kinds, Map<String, PersonId> single) {
        return written("kind", kinds) + written("single", single);
    }

    private static String written(String what, Map<String, PersonId> named) {
        return new TreeMap<>(named).entrySet().stream()
                .map(entry -> what + "\t" + plain(entry.getKey()) + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** @param what {@code kind} or {@code single} */
    public static Map<String, PersonId> named(String what, String text) {
        return text.lines().map(line -> line.split("\t", -1)).filter(cell -> cell[0].equals(what))
                .collect(Collectors.toMap(cell -> cell[1], cell -> new PersonId(cell[2])));
    }

    public static String checksum(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}

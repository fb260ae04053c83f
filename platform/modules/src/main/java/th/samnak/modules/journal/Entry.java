package th.samnak.modules.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the journal.
 *
 * @param number of the act; its beginning and its end carry the same
 * @param phase where in the act
 * @param module id of the function; for a refused jar, whatever is known of it
 * @param before how it stood, empty when it was not installed
 * @param after how it is to stand (begin), how it stands (end, undone)
 * @param note why it failed or was undone, empty otherwise
 */
public record Entry(
        long number,
        Phase phase,
        Act act,
        Instant at,
        String account,
        String module,
        Optional<Standing> before,
        Optional<Standing> after,
        String note) {

    /** Where in the act the line was written. */
    public enum Phase {
        BEGIN,
        END,
        UNDONE
    }

    Entry ended(Phase how, Instant when, Optional<Standing> now, String why) {
        return new Entry(number, how, act, when, account, module, before, now, why);
    }

    String line() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("n", Long.toString(number));
        fields.put("phase", phase.name().toLowerCase(Locale.ROOT));
        fields.put("act", act.word());
        fields.put("at", at.toString());
        fields.put("account", account);
        fields.put("module", module);
        put(fields, "from", before);
        put(fields, "to", after);
        if (!note.isEmpty()) {
            fields.put("note", note);
        }
        return FlatJson.write(fields);
    }

    /** @throws IllegalArgumentException if it is no whole line of a journal */
    static Entry parse(String line) {
        Map<String, String> fields = FlatJson.read(line);
        return new Entry(
                Long.parseLong(need(fields, "n")),
                Phase.valueOf(need(fields, "phase").toUpperCase(Locale.ROOT)),
                Act.of(need(fields, "act")),
                instant(need(fields, "at")),
                need(fields, "account"),
                need(fields, "module"),
                standing(fields, "from"),
                standing(fields, "to"),
                fields.getOrDefault("note", ""));
    }

    private static void put(Map<String, String> fields, String side, Optional<Standing> standing) {
        fields.put(side + "State", standing.map(it -> it.running() ? "RUNNING" : "STOPPED").orElse("ABSENT"));
        standing.ifPresent(it -> {
            fields.put(side + "Version", it.version());
            fields.put(side + "Sha256", it.sha256());
            fields.put(side + "Origin", it.origin());
        });
    }

    private static Optional<Standing> standing(Map<String, String> fields, String side) {
        String state = need(fields, side + "State");
        return state.equals("ABSENT")
                ? Optional.empty()
                : Optional.of(new Standing(
                        need(fields, side + "Version"),
                        need(fields, side + "Sha256"),
                        state.equals("RUNNING"),
                        need(fields, side + "Origin")));
    }

    private static String need(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a line of the journal lacks " + name);
        }
        return value;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time: " + text, e);
        }
    }
}

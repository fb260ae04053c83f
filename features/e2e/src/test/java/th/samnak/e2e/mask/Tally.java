package th.samnak.e2e.mask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.samnak.e2e.mask.Channel.Told;
import th.samnak.e2e.mask.Who.Level;

/** What was tried, and what leaked. */
final class Tally {

    private final Map<String, Map<Level, int[]>> tried = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int cells;
    private int heard;

    /** One person, one channel, every record. */
    void judge(Who who, String channel, List<Record> records, List<Told> told) {
        judge(who, channel, records, told, true);
    }

    /** As {@link #judge}, of what is read by those who run the machine and may know nothing. */
    void judgeForNobody(Who who, String channel, List<Record> records, List<Told> told) {
        judge(who, channel, records, told, false);
    }

    private void judge(Who who, String channel, List<Record> records, List<Told> told, boolean some) {
        for (Record record : records) {
            boolean tells = told.stream().anyMatch(it -> it.tells(record));
            int[] counts = tried.computeIfAbsent(channel, none -> new EnumMap<>(Level.class))
                    .computeIfAbsent(record.level(), none -> new int[2]);
            cells++;
            counts[0]++;
            if (tells && (some && who.mayKnow(record) || !some && !record.secret())) {
                counts[1]++;
                heard++;
            } else if (tells) {
                told.stream().filter(it -> it.tells(record)).forEach(it ->
                        leaks.add(who + " (" + channel + ") " + it.where() + " told of " + record.name() + ": " + words(record, it)));
            }
        }
    }

    private static String words(Record record, Told told) {
        List<String> found = new ArrayList<>();
        record.canaries().forEach((part, word) -> {
            if (told.words().contains(word) && !word.equals(told.typed())) {
                int at = told.words().indexOf(word);
                found.add(part + " …" + told.words().substring(Math.max(0, at - 60), Math.min(told.words().length(), at + 30))
                        .replaceAll("\\s+", " "));
            }
        });
        return found.toString();
    }

    int cells() {
        return cells;
    }

    /** In how many cells somebody heard of what they may know: otherwise nothing was proved. */
    int heard() {
        return heard;
    }

    List<String> leaks() {
        return leaks;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format("%-10s", "channel"));
        for (Level level : Level.values()) {
            table.append(String.format("%24s", level + " tried/told"));
        }
        tried.forEach((channel, levels) -> {
            table.append(String.format("%n%-10s", channel));
            for (Level level : Level.values()) {
                int[] counts = levels.getOrDefault(level, new int[2]);
                table.append(String.format("%24s", counts[0] + " / " + counts[1]));
            }
        });
        return table.append(String.format("%n%d cells, %d leaks", cells, leaks.size())).toString();
    }
}

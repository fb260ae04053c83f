package th.samnak.correspondence.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import th.samnak.api.words.Sentences;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.thai.ThaiDate;

/** Puts codes into the words of who asks. */
record Telling(Sentences sentences) {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Bangkok");

    /** One thing that happened. @param what in words */
    public record Event(Instant at, String account, String name, String act, String what, String note) {}

    String say(String key, String language) {
        return sentences.say(locale(language), key);
    }

    /** A day in words, with the year พ.ศ. or as English has it. */
    String day(LocalDate day, String language) {
        return ThaiDate.full(day, locale(language));
    }

    String day(Instant moment, String language) {
        return day(LocalDate.ofInstant(moment, OFFICE), language);
    }

    List<Event> events(List<HistoryRow> history, List<MinuteRow> minutes, String language) {
        Stream<Event> acts = history.stream().map(row ->
                new Event(row.at(), row.account(), row.name(), row.act(), say("correspondence.done." + row.act(), language), row.note()));
        Stream<Event> decisions = minutes.stream().map(row -> new Event(
                row.at(), row.person().value(), row.name(), row.decision().name(), say("approvals.decision." + row.decision(), language),
                row.text()));
        return Stream.concat(acts, decisions).sorted(Comparator.comparing(Event::at)).toList();
    }

    private static Locale locale(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Sentences.THAI;
    }
}

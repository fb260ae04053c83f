package th.samnak.privacy.application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import th.samnak.api.documents.Papers;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.PersonalHoldings.Datum;
import th.samnak.api.privacy.PersonalHoldings.Holding;
import th.samnak.api.records.RecordId;
import th.samnak.api.words.Sentences;
import th.samnak.thai.ThaiDate;

/** What is held of a person as a ZIP: for machines as JSON, for people as PDF. */
final class DataExport {

    private final Papers papers;
    private final Sentences sentences;

    DataExport(Papers papers, Sentences sentences) {
        this.papers = papers;
        this.sentences = sentences;
    }

    void zip(DataSubject who, List<Holding> all, LocalDate today, Locale language, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(json(who, all, today, language).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("data.pdf"));
            zip.write(pdf(who, all, today, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(DataSubject who, List<Holding> all, LocalDate today, Locale language) {
        String holdings = all.stream().map(holding -> holding(holding, language)).collect(Collectors.joining(",\n"));
        return "{\"name\": " + text(who.name()) + ", \"asOf\": " + text(today.toString()) + ", \"holdings\": [\n" + holdings + "\n]}\n";
    }

    private String holding(Holding holding, Locale language) {
        String data = holding.data().stream()
                .map(datum -> text(label(datum, language)) + ": " + text(value(datum, language)))
                .collect(Collectors.joining(", "));
        return "  {\"activity\": " + text(holding.activity())
                + holding.record().map(record -> ", \"record\": " + text(record.toString())).orElse("")
                + holding.day().map(day -> ", \"date\": " + text(day.toString())).orElse("")
                + ", \"title\": " + text(holding.title()) + ", \"data\": {" + data + "}}";
    }

    private byte[] pdf(DataSubject who, List<Holding> all, LocalDate today, Locale language) {
        List<List<String>> rows = all.stream()
                .map(holding -> List.of(
                        sentences.say(language, activityKey(holding)),
                        holding.day().map(ThaiDate::shortForm).orElse(""),
                        holding.title(),
                        holding.data().stream()
                                .map(datum -> label(datum, language) + ": " + value(datum, language))
                                .collect(Collectors.joining("; ")),
                        holding.record().map(RecordId::module).map(Object::toString).orElse("")))
                .toList();
        return papers.register(new Papers.RegisterPages(
                Papers.Marks.NONE, sentences.say(language, "privacy.export.title"),
                List.of(who.name(), ThaiDate.full(today)),
                List.of("activity", "day", "title", "data", "function").stream()
                        .map(column -> sentences.say(language, "privacy.export." + column))
                        .toList(),
                List.of(5, 3, 7, 9, 3), rows));
    }

    static String activityKey(Holding holding) {
        return holding.activity().replaceFirst("\\.", ".activity.");
    }

    private String label(Datum datum, Locale language) {
        return sentences.say(language, datum.label());
    }

    private String value(Datum datum, Locale language) {
        return datum.told(key -> sentences.say(language, key));
    }

    /** A JSON text. */
    static String text(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}

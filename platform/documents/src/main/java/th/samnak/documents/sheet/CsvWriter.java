package th.samnak.documents.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** CSV for Excel: UTF-8 with a byte order mark, CRLF, nothing that Excel would compute. */
final class CsvWriter {

    private CsvWriter() {}

    static void write(OutputStream out, List<String> columns, List<List<Object>> rows) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        writer.write(columns.stream().map(CsvWriter::cell).collect(Collectors.joining(",")));
        writer.write("\r\n");
        for (List<Object> row : rows) {
            writer.write(row.stream().map(CsvWriter::cell).collect(Collectors.joining(",")));
            writer.write("\r\n");
        }
        writer.flush();
    }

    private static String cell(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Optional<?> perhaps -> perhaps.map(CsvWriter::cell).orElse("");
            default -> quoted(harmless(value.toString()));
        };
    }

    /** Excel takes a text that begins like a formula for one; an apostrophe keeps it a text. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r\\n|%\uff1d\uff0b\uff0d\uff20].*") ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

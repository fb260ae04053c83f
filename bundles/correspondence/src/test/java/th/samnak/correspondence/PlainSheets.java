package th.samnak.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import th.samnak.api.documents.Spreadsheets;

/** Tables as lines with tabs. */
final class PlainSheets implements Spreadsheets {

    @Override
    public List<List<String>> read(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeXlsx(OutputStream out, String sheetName, List<String> columns, List<List<Object>> rows) {
        writeCsv(out, columns, rows);
    }

    @Override
    public void writeCsv(OutputStream out, List<String> columns, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", columns));
        rows.forEach(row -> text.append('\n')
                .append(row.stream().map(String::valueOf).collect(Collectors.joining("\t"))));
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package th.samnak.correspondence.demo.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table shipped with the bundle: tab-separated, a heading row, UTF-8. */
final class DemoTable {

    private DemoTable() {}

    static List<Map<String, String>> rows(String name) {
        List<String> lines = lines("demo/" + name + ".tsv");
        List<String> columns = List.of(lines.get(0).split("\t"));
        return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList();
    }

    private static Map<String, String> row(List<String> columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.length ? cells[i].strip() : "");
        }
        return row;
    }

    private static List<String> lines(String path) {
        ClassLoader loader = Objects.requireNonNull(DemoTable.class.getClassLoader());
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

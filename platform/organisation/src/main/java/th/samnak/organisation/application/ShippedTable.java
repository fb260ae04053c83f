package th.samnak.organisation.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table that comes with the bundle: CSV in UTF-8, a heading line, quotes where a value holds a comma. */
public final class ShippedTable {

    private ShippedTable() {}

    /** The rows of {@code data/organisation/<name>.csv} by column name; never null. */
    public static List<Map<String, String>> rows(String name) {
        String path = "/data/organisation/" + name + ".csv";
        try (InputStream in = ShippedTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + path);
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(BufferedReader lines) throws IOException {
        List<String> columns = cells(lines.readLine());
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> cells = cells(line);
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException("not as many cells as columns: " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

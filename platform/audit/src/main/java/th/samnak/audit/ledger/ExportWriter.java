package th.samnak.audit.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import th.samnak.audit.chain.Anchor;
import th.samnak.audit.chain.Layout;
import th.samnak.audit.chain.RowSeal;
import th.samnak.audit.chain.Rows;

/** The chain as a file of lines, cells parted by tabs; what each means stands in the README of this bundle. */
final class ExportWriter implements AutoCloseable {

    private final BufferedWriter out;
    private final Predicate<String> intact;
    private long lines;

    ExportWriter(Path file, Predicate<String> intact) throws IOException {
        this.out = Files.newBufferedWriter(file);
        this.intact = intact;
    }

    void write(Connection connection, String now, List<Anchor> anchors) throws SQLException {
        line("samnak-audit", "1", now);
        Map<String, Layout> layouts = Layouts.kept(connection);
        layouts.values().forEach(layout -> line("L", layout.id(), layout.text()));
        anchors.forEach(anchor -> line("@", anchor.at(), Long.toString(anchor.number()), anchor.hash()));
        Scan scan = new Scan(connection, layouts);
        int rounds = (int) (scan.count(Verifier.ROWS) / Verifier.AT_ONCE) + 1;
        Sealer.Sealed head = Sealer.head(connection);
        for (int round = 0; round < rounds; round++) {
            int own = round;
            scan.rows(new States(layouts), key -> Math.floorMod(key.hashCode(), rounds) == own,
                    round == 0 ? this::entry : (number, hash, entry) -> {}, this::file);
        }
        line("H", Long.toString(head.number()), head.hash());
        line(".", Long.toString(lines));
    }

    private void entry(long number, String hash, Kept entry) {
        String no = Long.toString(number);
        if (number > 0) {
            entry.row().ifPresentOrElse(
                    seal -> line("R", no, entry.time(), entry.who(), seal.op(), seal.layout(), seal.key(), seal.digest(),
                            seal.marks(), seal.salt(), hash),
                    () -> line("A", no, entry.time(), entry.who(), entry.what(), hash));
        }
    }

    private void file(String table, String key, String column, String sha256) {
        if (!intact.test(sha256)) {
            line("F", table, key, column);
        }
    }

    private void line(String... cells) {
        try {
            out.write(String.join("\t", cells));
            out.write('\n');
            lines++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Writes every row as it stands, digested as its last seal was. */
    private final class States implements Rows {

        private final Map<String, Layout> layouts;
        private final Map<String, RowSeal> lasts = new HashMap<>();

        States(Map<String, Layout> layouts) {
            this.layouts = layouts;
        }

        @Override
        public void sealed(Last last) {
            Layout layout = layouts.get(last.seal().layout());
            if (layout != null && last.number() > 0) {
                lasts.put(layout.table() + " " + last.seal().key(), last.seal());
            }
        }

        @Override
        public void standing(String table, String key, Standing row) {
            RowSeal seal = lasts.get(table + " " + key);
            if (seal == null) {
                line("N", table, key, "", "");
            } else {
                Layout layout = layouts.get(seal.layout());
                String digest = row.digest(layout, seal);
                line("N", table, key, digest, digest.equals(seal.digest()) ? "" : row.marks(layout, seal));
            }
        }

        @Override
        public void end() {
            lasts.clear();
        }
    }
}

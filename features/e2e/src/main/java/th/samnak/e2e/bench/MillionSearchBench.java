package th.samnak.e2e.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.samnak.api.search.TextIndex;
import th.samnak.search.LuceneTextIndex;
import th.samnak.testing.PostgresServer;

/**
 * One person asks in Thai, out of 1,000,000 entries of which 100,000 have a text of about 500 characters and the others a subject
 * and a number: while typing for the six best, as Ctrl+K does, and for a page of twenty with the total. The yardstick is the same
 * texts in PostgreSQL, asked for as many of the newest with {@code LIKE '%…%'}, bare and with an index of trigrams where the server
 * has one.
 */
final class MillionSearchBench implements Bench {

    private static final int ENTRIES = 1_000_000;
    private static final int TEXTS = 100_000;
    private static final int PORTION = 5_000;
    private static final int ROUNDS = 6;
    private static final int FEW = 6;
    private static final int PAGE = 20;
    private static final Set<String> SCOPES =
            IntStream.range(0, 13).mapToObj(unit -> "unit:oags-" + unit).collect(Collectors.toUnmodifiableSet());
    private static final List<String> QUESTIONS = List.of(
            "พัสดุ", "งบประมาณ", "น้ำท่วม", "จัดซื้อจัดจ้าง", "คอมพิวเตอร์ โรงพยาบาล", "ครุภัณฑ์ชำรุด ขออนุมัติ", "ตย 0123/4567",
            "เงินนอกงบประมาณ มหาวิทยาลัย", "ประชุมคณะก", "ขอเชิญประชุมคณะกรรมการพัสดุของกรมตัวอย่าง", "ลาออก", "ร้องทุกข์ ประปา");

    @Override
    public String name() {
        return "search-million";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        Path folder = place.work().resolve("search-million");
        System.setProperty("samnak.data", folder.toString());
        TextIndex index = new LuceneTextIndex();
        long began = System.nanoTime();
        fill(index);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("entries put into the index", ENTRIES / ((System.nanoTime() - began) / 1e9), "1/s"));
        Samples few = ask(index, true);
        Samples page = ask(index, false);
        if (PostgresServer.available()) {
            try (Store postgres = Store.postgres(); Connection connection = postgres.doors().connections().connect()) {
                fill(connection);
                double bare = read(connection, FEW).p95();
                lines.add(Line.of("the six best while typing, p95", few.p95(), "ms")
                        .against(bare, "LIKE '%…%' on PostgreSQL").goal(Goal.ratioAtMost(1)));
                lines.add(Line.of("a page of twenty with the total, p95", page.p95(), "ms")
                        .against(read(connection, PAGE).p95(), "LIKE '%…%' on PostgreSQL, no total").goal(Goal.ratioAtMost(1)));
                if (trigrams(connection)) {
                    lines.add(Line.of("the six best while typing, p95", few.p95(), "ms")
                            .against(read(connection, FEW).p95(), "the same with pg_trgm"));
                }
            }
        }
        lines.add(Line.of("the six best while typing, median", few.median(), "ms"));
        lines.add(Line.of("a page of twenty with the total, median", page.median(), "ms"));
        return lines;
    }

    private static void fill(TextIndex index) {
        Letters letters = new Letters(1);
        List<TextIndex.Entry> portion = new ArrayList<>();
        for (int i = 1; i <= ENTRIES; i++) {
            Letters.Letter letter = letters.next();
            portion.add(new TextIndex.Entry(
                    "bench.letter", Integer.toString(i), letter.subject(), List.of(letter.docNo()),
                    i <= TEXTS ? letter.from() + "\n" + letter.body() : "", Set.of("unit:oags-" + i % 13), Optional.of(letter.date())));
            if (portion.size() == PORTION) {
                index.putAll(List.copyOf(portion));
                portion.clear();
            }
        }
    }

    private static Samples ask(TextIndex index, boolean typing) {
        var bounds = new TextIndex.Bounds(Set.of("bench.letter"), Set.of(), Optional.empty(), Optional.empty(), typing);
        Samples samples = new Samples();
        for (int round = -1; round < ROUNDS; round++) {
            for (String question : QUESTIONS) {
                long began = System.nanoTime();
                index.find(new TextIndex.Query(question, Optional.empty(), SCOPES, bounds, 0, typing ? FEW : PAGE));
                if (round >= 0) {
                    samples.addMillisSince(began);
                }
            }
        }
        return samples;
    }

    private static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        run(connection, "create table bench_texts (id integer not null primary key, doc_date date not null, words text not null)");
        Letters letters = new Letters(1);
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_texts values (?, ?, ?)")) {
            for (int i = 1; i <= ENTRIES; i++) {
                Letters.Letter letter = letters.next();
                insert.setInt(1, i);
                insert.setDate(2, Date.valueOf(letter.date()));
                insert.setString(3, letter.docNo() + "\n" + letter.subject()
                        + (i <= TEXTS ? "\n" + letter.from() + "\n" + letter.body() : ""));
                insert.addBatch();
                if (i % PORTION == 0) {
                    insert.executeBatch();
                }
            }
        }
        run(connection, "create index bench_texts_date on bench_texts (doc_date)");
        connection.commit();
        run(connection, "analyze bench_texts");
        connection.commit();
    }

    private static boolean trigrams(Connection connection) throws SQLException {
        try {
            run(connection, "create extension if not exists pg_trgm");
            run(connection, "create index bench_texts_trgm on bench_texts using gin (words gin_trgm_ops)");
            connection.commit();
            return true;
        } catch (SQLException without) {
            connection.rollback();
            return false;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Samples read(Connection connection, int limit) throws SQLException {
        Samples samples = new Samples();
        for (int round = -1; round < 2; round++) {
            for (String question : QUESTIONS) {
                long began = System.nanoTime();
                read(connection, question.split(" "), limit);
                if (round >= 0) {
                    samples.addMillisSince(began);
                }
            }
        }
        return samples;
    }

    private static void read(Connection connection, String[] words, int limit) throws SQLException {
        String sql = IntStream.range(0, words.length)
                .mapToObj(word -> "words like ?")
                .collect(Collectors.joining(" and ", "select id, words from bench_texts where ",
                        " order by doc_date desc fetch first " + limit + " rows only"));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < words.length; i++) {
                select.setString(i + 1, "%" + words[i] + "%");
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    found.getString(2);
                }
            }
        }
    }
}

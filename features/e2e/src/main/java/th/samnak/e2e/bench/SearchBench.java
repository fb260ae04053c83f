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
 * One person asks in Thai for one page of twenty out of 100,000 letters. The yardstick reads the same texts with {@code LIKE
 * '%…%'} and is asked for the same page of the newest letters, without the count that the index tells besides. An index that
 * finds nothing where the yardstick finds something would be fast for a bad reason, so then nothing is told.
 */
final class SearchBench implements Bench {

    private static final int LETTERS = 100_000;
    private static final int PORTION = 2_000;
    private static final int ROUNDS = 20;
    private static final int YARDSTICK_ROUNDS = 3;
    private static final int PAGE = 20;
    private static final List<String> QUESTIONS = List.of(
            "พัสดุ", "งบประมาณ", "น้ำท่วม", "จัดซื้อจัดจ้าง", "สมมติ", "คอมพิวเตอร์ โรงพยาบาล", "ขออนุมัติ ครุภัณฑ์ชำรุด",
            "ประชุมคณะกรรมการ กรมตัวอย่าง 2565", "พรบ", "ตย 0123/4567", "เงินนอกงบประมาณ มหาวิทยาลัย", "ลาออก",
            "นำท่วม", "ไปรษณีย์อิเล็กทรอนิกส์ รถยนต์", "123456");

    private static final Set<String> EVERYBODY =
            IntStream.range(0, 13).mapToObj(unit -> "unit:oags-" + unit).collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        Path folder = place.work().resolve("search");
        System.setProperty("samnak.data", folder.toString());
        TextIndex index = new LuceneTextIndex();
        long began = System.nanoTime();
        fill(index);
        double filled = LETTERS / ((System.nanoTime() - began) / 1e9);
        Samples asked = ask(index, EVERYBODY);
        List<Line> lines = new ArrayList<>(List.of(
                Line.of("letters put into the index", filled, "1/s"),
                Line.of("query, median", asked.median(), "ms"),
                Line.of("query, slowest", asked.most(), "ms"),
                Line.of("query of one who may read a thirteenth, p95", ask(index, Set.of("unit:oags-9")).p95(), "ms")));
        try (Store derby = Store.derby(folder)) {
            lines.add(against(derby, index, asked));
        }
        if (PostgresServer.available()) {
            try (Store postgres = Store.postgres()) {
                lines.add(against(postgres, index, asked));
            }
        }
        return lines;
    }

    private static Line against(Store store, TextIndex index, Samples asked) throws SQLException {
        try (Connection connection = store.doors().connections().connect()) {
            fill(connection);
            double like = read(connection, index).p95();
            return Line.of("query over 100,000 letters, p95", asked.p95(), "ms")
                    .against(like, "LIKE '%…%' on " + store.name())
                    .goal(Goal.ratioAtMost(1));
        }
    }

    private static void fill(TextIndex index) {
        Letters letters = new Letters(1);
        List<TextIndex.Entry> portion = new ArrayList<>();
        for (int i = 1; i <= LETTERS; i++) {
            Letters.Letter letter = letters.next();
            portion.add(new TextIndex.Entry(
                    "bench.letter", Integer.toString(i), letter.subject(), List.of(letter.docNo()),
                    letter.from() + "\n" + letter.body(), Set.of("unit:oags-" + i % 13), Optional.of(letter.date())));
            if (portion.size() == PORTION) {
                index.putAll(List.copyOf(portion));
                portion.clear();
            }
        }
    }

    private static Samples ask(TextIndex index, Set<String> scopes) {
        Samples samples = new Samples();
        for (int round = -2; round < ROUNDS; round++) {
            for (String question : QUESTIONS) {
                long began = System.nanoTime();
                find(index, question, scopes);
                if (round >= 0) {
                    samples.addMillisSince(began);
                }
            }
        }
        return samples;
    }

    private static TextIndex.Hits find(TextIndex index, String question, Set<String> scopes) {
        return index.find(new TextIndex.Query(question, Optional.of("bench.letter"), scopes, 0, PAGE));
    }

    private static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_letters (id varchar(36) not null primary key, doc_no varchar(100) not null, "
                    + "doc_date date not null, from_name varchar(300) not null, subject varchar(500) not null, "
                    + "body varchar(4000) not null)");
        }
        Letters letters = new Letters(1);
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_letters values (?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= LETTERS; i++) {
                Letters.Letter letter = letters.next();
                insert.setString(1, Integer.toString(i));
                insert.setString(2, letter.docNo());
                insert.setDate(3, Date.valueOf(letter.date()));
                insert.setString(4, letter.from());
                insert.setString(5, letter.subject());
                insert.setString(6, letter.body());
                insert.addBatch();
                if (i % PORTION == 0) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
    }

    private static Samples read(Connection connection, TextIndex index) throws SQLException {
        Samples samples = new Samples();
        for (int round = -1; round < YARDSTICK_ROUNDS; round++) {
            for (String question : QUESTIONS) {
                long began = System.nanoTime();
                int found = read(connection, question.split(" "));
                if (round >= 0) {
                    samples.addMillisSince(began);
                } else if (found > 0 && find(index, question, EVERYBODY).total() == 0) {
                    throw new IllegalStateException("the index does not find " + question);
                }
            }
        }
        return samples;
    }

    /** @return how many rows came, at most a page */
    private static int read(Connection connection, String[] words) throws SQLException {
        String sql = IntStream.range(0, words.length)
                .mapToObj(word -> "(subject like ? or from_name like ? or doc_no like ? or body like ?)")
                .collect(Collectors.joining(
                        " and ", "select id, subject, body from bench_letters where ",
                        " order by doc_date desc fetch first " + PAGE + " rows only"));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < words.length * 4; i++) {
                select.setString(i + 1, "%" + words[i / 4] + "%");
            }
            try (ResultSet found = select.executeQuery()) {
                int rows = 0;
                while (found.next()) {
                    rows += found.getString(2).isEmpty() ? 0 : 1;
                }
                return rows;
            }
        }
    }
}

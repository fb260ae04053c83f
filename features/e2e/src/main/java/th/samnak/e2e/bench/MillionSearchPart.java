package th.samnak.e2e.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import th.samnak.api.search.TextIndex;
import th.samnak.search.LuceneTextIndex;

/**
 * One person asks in Thai, out of 1,000,000 entries of which a tenth have a text of about 500 characters and the others a subject and
 * a number: while typing for the six best, as Ctrl+K does, and for a page of twenty with the total. The yardstick is Lucene itself on
 * the same files: the characters typed, three in a row, side by side, within the same scopes, in the same order, and nothing else: no
 * words, terms, numbers, days or excerpts.
 */
final class MillionSearchPart implements DeskPart {

    private static final int ENTRIES = Rows.ON_POSTGRES;
    private static final int TEXTS = ENTRIES / 10;
    private static final int PORTION = 5_000;
    private static final int ROUNDS = 15;
    private static final int FEW = 6;
    private static final int PAGE = 20;
    private static final Set<String> SCOPES =
            IntStream.range(0, 13).mapToObj(unit -> "unit:oags-" + unit).collect(Collectors.toUnmodifiableSet());
    private static final List<String> QUESTIONS = List.of(
            "พัสดุ", "งบประมาณ", "น้ำท่วม", "จัดซื้อจัดจ้าง", "คอมพิวเตอร์ โรงพยาบาล", "ครุภัณฑ์ชำรุด ขออนุมัติ",
            "เงินนอกงบประมาณ มหาวิทยาลัย", "ประชุมคณะก", "ประชุมคณะกรรมการพัสดุของกรมตัวอย่าง", "ร้องทุกข์ ประปา", "รถยนต์ราชการ",
            "แผนป้องกัน");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        Path folder = place.work().resolve("search-million");
        LuceneTextIndex index = new LuceneTextIndex(folder);
        long began = System.nanoTime();
        fill(index);
        index.save();
        double filled = ENTRIES / ((System.nanoTime() - began) / 1e9);
        TimeUnit.SECONDS.sleep(5); // segments are still being merged
        try (FSDirectory files = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(files)) {
            IndexSearcher bare = new IndexSearcher(reader);
            List<Line> lines = new ArrayList<>(List.of(Line.of("entries put into the index", filled, "1/s")));
            lines.addAll(asked(index, bare, "the six best while typing", true));
            lines.addAll(asked(index, bare, "a page of twenty with the total", false));
            return lines;
        } finally {
            index.close();
        }
    }

    private static void fill(TextIndex index) {
        Letters letters = new Letters(1);
        List<TextIndex.Entry> portion = new ArrayList<>();
        for (int i = 1; i <= ENTRIES; i++) {
            Letters.Letter letter = letters.next();
            portion.add(new TextIndex.Entry(
                    "bench.letter", Integer.toString(i), letter.subject(), List.of(letter.docNo()),
                    i <= TEXTS ? letter.from() + "\n" + letter.body() : "", Set.of("unit:oags-" + i % 13), Optional.of(letter.date())));
            if (portion.size() == PORTION || i == ENTRIES) {
                index.putAll(List.copyOf(portion));
                portion.clear();
            }
        }
    }

    private static List<Line> asked(TextIndex index, IndexSearcher bare, String what, boolean typing) throws IOException {
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int round = -3; round < ROUNDS; round++) {
            for (String question : QUESTIONS) {
                long began = System.nanoTime();
                long found = ask(index, question, typing);
                long between = System.nanoTime();
                long bareFound = ask(bare, question, typing);
                if (found == 0 && bareFound > 0) {
                    throw new IllegalStateException("the index does not find " + question);
                }
                if (round >= 0) {
                    theirs.addMillisSince(between);
                    ours.add((between - began) / 1e6);
                }
            }
        }
        String where = ", %,d entries, ".formatted(ENTRIES);
        return List.of(
                Line.of(what + where + "p95", ours.p95(), "ms")
                        .against(theirs.p95(), "bare Lucene, characters only").goal(Goal.atMost(typing ? 100 : 300, "ms")),
                Line.of(what + where + "median", ours.median(), "ms").against(theirs.median(), "bare Lucene, characters only"));
    }

    private static long ask(TextIndex index, String question, boolean typing) {
        var bounds = new TextIndex.Bounds(Set.of("bench.letter"), Set.of(), Optional.empty(), Optional.empty(), typing);
        return index.find(new TextIndex.Query(question, Optional.empty(), SCOPES, bounds, 0, typing ? FEW : PAGE)).total();
    }

    private static long ask(IndexSearcher searcher, String question, boolean typing) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : question.split(" ")) {
            PhraseQuery.Builder characters = new PhraseQuery.Builder();
            for (int i = 0; i + 3 <= word.length(); i++) {
                characters.add(new Term("g", word.substring(i, i + 3)), i);
            }
            all.add(characters.build(), Occur.MUST);
        }
        all.add(new TermInSetQuery("scope", SCOPES.stream().map(BytesRef::new).toList()), Occur.FILTER);
        all.add(new TermInSetQuery("type", List.of(new BytesRef("bench.letter"))), Occur.FILTER);
        Sort order = new Sort(SortField.FIELD_SCORE, new SortField("date", SortField.Type.LONG, true));
        int counted = typing ? TextIndex.Hits.MANY : Integer.MAX_VALUE;
        var top = searcher.search(all.build(), new TopFieldCollectorManager(order, typing ? FEW : PAGE, null, counted));
        var stored = searcher.storedFields();
        for (ScoreDoc one : top.scoreDocs) {
            stored.document(one.doc);
        }
        return top.totalHits.value();
    }
}

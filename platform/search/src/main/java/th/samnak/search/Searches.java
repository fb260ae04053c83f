package th.samnak.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import th.samnak.api.search.TextIndex;
import th.samnak.api.search.TextIndex.Hit;
import th.samnak.api.search.TextIndex.Hits;

/** What is read out of the index. */
final class Searches {

    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.DATE, SortField.Type.LONG, true));

    private Searches() {}

    /** What matches as it stands; else with its words apart; else what is spelt nearly so. */
    static Hits hits(IndexSearcher searcher, Question question, TextIndex.Query asked) throws IOException {
        Hits hits = hits(searcher, question.exact(), asked);
        if (hits.total() == 0) {
            hits = hits(searcher, question.apart(), asked);
        }
        return hits.total() > 0 ? hits : hits(searcher, question.forgiving(), asked);
    }

    private static Hits hits(IndexSearcher searcher, Query query, TextIndex.Query asked) throws IOException {
        int wanted = Math.addExact(asked.offset(), asked.limit());
        int counted = asked.bounds().typing() ? Hits.MANY : Integer.MAX_VALUE;
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(ORDER, wanted, null, counted));
        StoredFields stored = searcher.storedFields();
        Excerpt excerpt = new Excerpt(asked.words());
        List<Hit> page = new ArrayList<>();
        for (int i = asked.offset(); i < top.scoreDocs.length; i++) {
            page.add(hit(stored.document(top.scoreDocs[i].doc), excerpt, (Number) ((FieldDoc) top.scoreDocs[i]).fields[1]));
        }
        return new Hits(top.totalHits.value(), List.copyOf(page));
    }

    private static Hit hit(Document found, Excerpt excerpt, Number day) {
        String title = found.get(Fields.TITLE);
        Optional<String> text = Optional.ofNullable(found.get(Fields.TEXT));
        Excerpt.Passage passage = text.isEmpty()
                ? new Excerpt.Passage("", Optional.empty())
                : excerpt.of(title, text.get(), found.getValues(Fields.FILE), found.getValues(Fields.FILE_TEXT));
        return new Hit(
                found.get(Fields.TYPE), found.get(Fields.ID), title, passage.text(), passage.file(),
                Optional.of(day.longValue()).filter(it -> it != 0).map(LocalDate::ofEpochDay));
    }

    static Map<String, Integer> counts(IndexSearcher searcher) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Terms types = MultiTerms.getTerms(searcher.getIndexReader(), Fields.TYPE);
        if (types != null) {
            TermsEnum all = types.iterator();
            for (BytesRef type = all.next(); type != null; type = all.next()) {
                int count = searcher.count(new TermQuery(new Term(Fields.TYPE, type)));
                if (count > 0) {
                    counts.put(type.utf8ToString(), count);
                }
            }
        }
        return counts;
    }
}

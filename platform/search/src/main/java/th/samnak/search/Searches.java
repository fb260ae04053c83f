package th.samnak.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
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

    static Hits hits(IndexSearcher searcher, Query query, TextIndex.Query asked) throws IOException {
        int wanted = Math.addExact(asked.offset(), asked.limit());
        TopFieldDocs top =
                searcher.search(query, new TopFieldCollectorManager(ORDER, wanted, null, Integer.MAX_VALUE));
        StoredFields stored = searcher.storedFields();
        Excerpt excerpt = new Excerpt(asked.words());
        List<Hit> page = new ArrayList<>();
        for (int i = asked.offset(); i < top.scoreDocs.length; i++) {
            Document found = stored.document(top.scoreDocs[i].doc);
            page.add(new Hit(
                    found.get(Fields.TYPE),
                    found.get(Fields.ID),
                    found.get(Fields.TITLE),
                    excerpt.of(found.get(Fields.TEXT))));
        }
        return new Hits(top.totalHits.value(), List.copyOf(page));
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

package th.samnak.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import th.samnak.api.search.TextIndex;
import th.samnak.thai.DocumentNumber;
import th.samnak.thai.ThaiAbbreviations;
import th.samnak.thai.ThaiText;
import th.samnak.thai.ThaiWords;

/** What a person typed, as Lucene understands it. */
final class Question {

    private static final float TITLE = 4;
    private static final float SAME = 0.8f;
    private static final float PIECE = 0.2f;
    private static final float NUMBER = 50;

    private final TextIndex.Query asked;
    private final List<String> chunks;

    Question(TextIndex.Query asked) {
        this.asked = asked;
        this.chunks = List.of(Token.plain(asked.words()).split("\\s+")).stream()
                .filter(chunk -> chunk.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    boolean isEmpty() {
        return chunks.isEmpty() || asked.scopes().isEmpty();
    }

    /** Words, terms, abbreviations, numbers, and the characters as typed wherever they stand. */
    Query exact() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        chunks.forEach(chunk -> all.add(chunk(chunk), Occur.MUST));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(all.build(), Occur.SHOULD);
        any.add(boosted(new TermQuery(new Term(Fields.NUMBER, DocumentNumber.key(asked.words()))), NUMBER), Occur.SHOULD);
        return allowed(any.build());
    }

    /** The same characters without their tone marks: for what was misspelt. */
    Query forgiving() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        chunks.forEach(chunk -> all.add(characters(Fields.TONELESS, ThaiText.toneless(chunk)), Occur.MUST));
        return allowed(all.build());
    }

    private Query allowed(Query words) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(words, Occur.MUST);
        builder.add(new TermInSetQuery(Fields.SCOPE, bytes(asked.scopes())), Occur.FILTER);
        asked.type().ifPresent(type -> builder.add(new TermQuery(new Term(Fields.TYPE, type)), Occur.FILTER));
        return builder.build();
    }

    private static Query chunk(String chunk) {
        List<Query> ways = new ArrayList<>();
        ways.add(words(chunk));
        ThaiAbbreviations.same(chunk).forEach(other -> ways.add(boosted(words(Token.plain(other)), SAME)));
        ways.add(boosted(new TermQuery(new Term(Fields.NUMBER, DocumentNumber.key(chunk))), NUMBER));
        if (chunk.codePoints().anyMatch(Character::isLetter)) {
            // not for numbers: who asks for 567 does not mean 1567
            ways.add(boosted(new ConstantScoreQuery(characters(Fields.GRAMS, chunk)), PIECE));
        }
        return any(ways);
    }

    /** The words of the chunk side by side, or the one term of the office that it is. */
    private static Query words(String text) {
        List<Token> tokens = Token.words(text);
        List<Query> ways = new ArrayList<>();
        ways.add(boosted(phrase(Fields.TITLE_WORDS, tokens), TITLE));
        ways.add(phrase(Fields.WORDS, tokens));
        List<String> whole = ThaiWords.words(text);
        if (whole.size() == 1) {
            ways.add(boosted(new TermQuery(new Term(Fields.TITLE_WORDS, whole.get(0))), TITLE));
            ways.add(new TermQuery(new Term(Fields.WORDS, whole.get(0))));
        }
        return any(ways);
    }

    private static Query characters(String field, String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Token> run = new ArrayList<>();
        for (Token gram : Token.grams(text)) {
            if (gram.step() > 1) {
                all.add(phrase(field, run), Occur.MUST);
                run.clear();
            }
            run.add(gram);
        }
        all.add(phrase(field, run), Occur.MUST);
        return all.build();
    }

    private static Query phrase(String field, List<Token> tokens) {
        List<Token> places = tokens.stream().filter(token -> token.step() > 0).toList();
        if (places.isEmpty()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        if (places.size() == 1) {
            return new TermQuery(new Term(field, places.get(0).text()));
        }
        return new PhraseQuery(field, places.stream().map(Token::text).toArray(String[]::new));
    }

    private static Query any(List<Query> ways) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        ways.forEach(way -> builder.add(way, Occur.SHOULD));
        return builder.build();
    }

    private static Query boosted(Query query, float factor) {
        return new BoostQuery(query, factor);
    }

    private static List<BytesRef> bytes(Set<String> terms) {
        return terms.stream().map(BytesRef::new).toList();
    }
}

package th.samnak.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import th.samnak.thai.DocumentNumber;
import th.samnak.thai.ThaiAbbreviations;
import th.samnak.thai.ThaiWords;

/** The ways in which one run of characters between spaces can be meant. */
final class Wordings {

    private static final float TITLE = 4;
    private static final float SAME = 0.8f;
    private static final float PIECE = 0.2f;
    private static final float NUMBER = 50;
    private static final float BEGINNING = 10;
    private static final int GRAM = 3;

    private Wordings() {}

    /** @param beginning whether it may be the beginning of more */
    static Query of(String chunk, boolean beginning) {
        List<Query> ways = new ArrayList<>();
        ways.add(words(chunk));
        ThaiAbbreviations.same(chunk).forEach(other -> ways.add(boosted(words(Token.plain(other)), SAME)));
        String number = DocumentNumber.key(chunk);
        ways.add(boosted(new TermQuery(new Term(Fields.NUMBER, number)), NUMBER));
        if (chunk.codePoints().anyMatch(Character::isLetter)) {
            // not for numbers: who asks for 567 does not mean 1567
            ways.add(boosted(new ConstantScoreQuery(characters(Fields.GRAMS, chunk)), PIECE));
        }
        if (beginning && number.codePoints().anyMatch(Character::isDigit)) {
            ways.add(boosted(new PrefixQuery(new Term(Fields.NUMBER, number)), BEGINNING));
        }
        if (beginning && chunk.length() < GRAM) {
            // longer ones are found as characters
            ways.add(new PrefixQuery(new Term(Fields.TITLE_WORDS, chunk)));
        }
        return any(ways);
    }

    /** All its words, each where it will. */
    static Query apart(String chunk) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = ThaiWords.words(chunk).stream().filter(word -> word.length() > 1).toList();
        words.forEach(word -> all.add(words(word), Occur.MUST));
        return words.size() < 2 ? words(chunk) : all.build();
    }

    static Query characters(String field, String text) {
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

    static Query any(List<Query> ways) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        ways.forEach(way -> builder.add(way, Occur.SHOULD));
        return builder.build();
    }

    /** The words side by side, or the one term of the office that they are. */
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

    private static Query boosted(Query query, float factor) {
        return new BoostQuery(query, factor);
    }
}

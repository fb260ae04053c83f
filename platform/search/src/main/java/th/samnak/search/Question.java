package th.samnak.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import th.samnak.api.search.TextIndex;
import th.samnak.thai.DocumentNumber;
import th.samnak.thai.ThaiPeriod;
import th.samnak.thai.ThaiText;

/** What a person typed, as Lucene understands it. */
final class Question {

    private static final float NUMBER = 50;
    private static final float DAY = 2;
    private static final Pattern NUMBER_WORD = Pattern.compile("^(?:เลข)?(?:ที่|รับ|ส่ง)\\s*");

    private final TextIndex.Query asked;
    private final List<String> chunks;

    Question(TextIndex.Query asked) {
        this.asked = asked;
        this.chunks = chunks(asked.words());
    }

    boolean isEmpty() {
        return chunks.isEmpty() || asked.scopes().isEmpty();
    }

    /** Words, terms, abbreviations, numbers, the record's day, and the characters as typed wherever they stand. */
    Query exact() {
        List<Query> ways = new ArrayList<>(List.of(all(chunks)));
        Stream.of(asked.words(), NUMBER_WORD.matcher(asked.words().strip()).replaceFirst("")).distinct().forEach(number ->
                ways.add(new BoostQuery(new TermQuery(new Term(Fields.NUMBER, DocumentNumber.key(number))), NUMBER)));
        String number = DocumentNumber.key(asked.words());
        if (asked.bounds().typing() && number.codePoints().anyMatch(Character::isDigit)) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(Fields.NUMBER, number)), NUMBER));
        }
        ThaiPeriod.in(asked.words()).ifPresent(found -> ways.add(new BoostQuery(dated(found), DAY)));
        return allowed(Wordings.any(ways));
    }

    /** The same words, wherever each of them stands: for what was typed without spaces. */
    Query apart() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        chunks.forEach(chunk -> all.add(Wordings.apart(chunk), Occur.MUST));
        return allowed(all.build());
    }

    /** The same characters without their tone marks: for what was misspelt. */
    Query forgiving() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        chunks.forEach(chunk -> all.add(
                chunk.codePoints().anyMatch(Character::isLetter)
                        ? Wordings.characters(Fields.TONELESS, ThaiText.toneless(chunk))
                        : Wordings.of(chunk, false),
                Occur.MUST));
        return allowed(all.build());
    }

    private Query all(List<String> some) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        some.forEach(chunk -> all.add(
                Wordings.of(chunk, asked.bounds().typing() && chunk.equals(chunks.getLast())), Occur.MUST));
        return all.build();
    }

    private Query dated(ThaiPeriod.Found found) {
        List<String> rest = chunks(found.rest());
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(rest.isEmpty() ? MatchAllDocsQuery.INSTANCE : all(rest), Occur.MUST);
        both.add(days(found.period().first(), found.period().last()), Occur.FILTER);
        return both.build();
    }

    private Query allowed(Query words) {
        TextIndex.Bounds bounds = asked.bounds();
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(words, Occur.MUST);
        builder.add(new TermInSetQuery(Fields.SCOPE, bytes(asked.scopes())), Occur.FILTER);
        if (!bounds.with().isEmpty()) {
            builder.add(new TermInSetQuery(Fields.SCOPE, bytes(bounds.with())), Occur.FILTER);
        }
        if (!bounds.types().isEmpty()) {
            builder.add(new TermInSetQuery(Fields.TYPE, bytes(bounds.types())), Occur.FILTER);
        }
        if (bounds.first().isPresent() || bounds.last().isPresent()) {
            builder.add(days(bounds.first().orElse(LocalDate.EPOCH.minusYears(500)), bounds.last().orElse(LocalDate.of(9999, 12, 31))),
                    Occur.FILTER);
        }
        asked.type().ifPresent(type -> builder.add(new TermQuery(new Term(Fields.TYPE, type)), Occur.FILTER));
        return builder.build();
    }

    private static Query days(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? new MatchNoDocsQuery("no day")
                : LongPoint.newRangeQuery(Fields.DAY, first.toEpochDay(), last.toEpochDay());
    }

    private static List<String> chunks(String words) {
        return Stream.of(Token.plain(words).split("\\s+"))
                .filter(chunk -> chunk.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static List<BytesRef> bytes(Set<String> terms) {
        return terms.stream().map(BytesRef::new).toList();
    }
}

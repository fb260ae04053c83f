package th.samnak.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import th.samnak.api.search.TextIndex.Entry;
import th.samnak.thai.DocumentNumber;
import th.samnak.thai.ThaiText;

/** How an entry lies in the index. */
final class Fields {

    static final String KEY = "key";
    static final String TYPE = "type";
    static final String ID = "id";
    static final String SCOPE = "scope";
    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String TEXT = "text";
    /** Words of the title, of the rest; three characters in a row of all; the same without tone marks. */
    static final String TITLE_WORDS = "tw";
    static final String WORDS = "w";
    static final String GRAMS = "g";
    static final String TONELESS = "z";
    static final String DATE = "date";

    /** Changes with every change to this class: an index of another form is thrown away. */
    static final String FORM = "2";

    private static final int LONGEST_TEXT = 200_000;
    private static final FieldType POSITIONS = positions();

    private Fields() {}

    static String key(String type, String id) {
        return type + "\u0000" + id;
    }

    static Document document(Entry entry) {
        String text = ThaiText.normalise(cut(entry.text()));
        String title = Token.plain(entry.title());
        String rest = Token.plain(String.join("\n", entry.identifiers())) + "\n" + Token.folded(text);
        String plain = title + "\n" + rest;
        List<Token> titleWords = Token.words(title);
        List<Token> words = new ArrayList<>(titleWords);
        words.addAll(Token.words(rest));
        Document document = new Document();
        document.add(new StringField(KEY, key(entry.type(), entry.id()), Field.Store.NO));
        document.add(new StringField(TYPE, entry.type(), Field.Store.YES));
        document.add(new StoredField(ID, entry.id()));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(TEXT, entry.secret() ? "" : text));
        entry.scopes().forEach(scope -> document.add(new StringField(SCOPE, scope, Field.Store.NO)));
        numbers(entry.identifiers()).forEach(number -> document.add(new StringField(NUMBER, number, Field.Store.NO)));
        document.add(new Field(TITLE_WORDS, new Tokens(titleWords), POSITIONS));
        document.add(new Field(WORDS, new Tokens(words), POSITIONS));
        document.add(new Field(GRAMS, new Tokens(Token.grams(plain)), POSITIONS));
        document.add(new Field(TONELESS, new Tokens(Token.grams(ThaiText.toneless(plain))), POSITIONS));
        document.add(new NumericDocValuesField(DATE, entry.date().map(day -> day.toEpochDay()).orElse(0L)));
        return document;
    }

    /** A number is asked for whole, without the letters before it, or by what follows its last stroke. */
    static Set<String> numbers(List<String> identifiers) {
        Set<String> out = new LinkedHashSet<>();
        for (String identifier : identifiers) {
            String key = DocumentNumber.key(identifier);
            List<String> forms = new ArrayList<>(List.of(key, key.replaceFirst("^[^0-9]+", "")));
            forms.add(key.substring(key.lastIndexOf('/') + 1));
            forms.stream().filter(form -> !form.isEmpty()).forEach(out::add);
        }
        return out;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static FieldType positions() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}

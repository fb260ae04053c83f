package th.samnak.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import th.samnak.api.search.TextIndex.Attached;
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
    /** For the order among equals, and for narrowing; days since 1970. */
    static final String DATE = "date";
    static final String DAY = "day";
    static final String FILE = "file";
    static final String FILE_TEXT = "file-text";

    /** Changes with every change to this class: an index of another form is thrown away. */
    static final String FORM = "3";

    private static final int LONGEST_TEXT = 200_000;
    private static final Pattern OF_YEAR = Pattern.compile("([0-9]+)/2[456][0-9]{2}$");
    private static final FieldType POSITIONS = positions();

    private Fields() {}

    static String key(String type, String id) {
        return type + "\u0000" + id;
    }

    static Document document(Entry entry) {
        String text = ThaiText.normalise(cut(entry.text(), LONGEST_TEXT));
        List<Attached> files = files(entry.attachments(), LONGEST_TEXT - text.length());
        String title = Token.plain(entry.title());
        StringBuilder rest = new StringBuilder(Token.plain(String.join("\n", entry.identifiers())));
        rest.append('\n').append(Token.folded(text));
        files.forEach(file -> rest.append('\n').append(Token.folded(file.name() + "\n" + file.text())));
        String plain = title + "\n" + rest;
        List<Token> titleWords = Token.words(title);
        List<Token> words = new ArrayList<>(titleWords);
        words.addAll(Token.words(rest.toString()));
        Document document = new Document();
        document.add(new StringField(KEY, key(entry.type(), entry.id()), Field.Store.NO));
        document.add(new StringField(TYPE, entry.type(), Field.Store.YES));
        document.add(new StoredField(ID, entry.id()));
        document.add(new StoredField(TITLE, entry.title()));
        if (!entry.secret()) {
            document.add(new StoredField(TEXT, text));
            files.forEach(file -> document.add(new StoredField(FILE, file.name())));
            files.forEach(file -> document.add(new StoredField(FILE_TEXT, file.text())));
        }
        entry.scopes().forEach(scope -> document.add(new StringField(SCOPE, scope, Field.Store.NO)));
        numbers(entry.identifiers()).forEach(number -> document.add(new StringField(NUMBER, number, Field.Store.NO)));
        document.add(new Field(TITLE_WORDS, new Tokens(titleWords), POSITIONS));
        document.add(new Field(WORDS, new Tokens(words), POSITIONS));
        document.add(new Field(GRAMS, new Tokens(Token.grams(plain)), POSITIONS));
        document.add(new Field(TONELESS, new Tokens(Token.grams(ThaiText.toneless(plain))), POSITIONS));
        entry.date().ifPresent(day -> document.add(new LongPoint(DAY, day.toEpochDay())));
        document.add(new NumericDocValuesField(DATE, entry.date().map(day -> day.toEpochDay()).orElse(0L)));
        return document;
    }

    /** A number is asked for whole, without the letters before it, or by what follows its last stroke unless that is a year. */
    static Set<String> numbers(List<String> identifiers) {
        Set<String> out = new LinkedHashSet<>();
        for (String identifier : identifiers) {
            String key = DocumentNumber.key(identifier);
            List<String> forms = new ArrayList<>(List.of(key, key.replaceFirst("^[^0-9]+", "")));
            Matcher ofYear = OF_YEAR.matcher(key);
            forms.add(ofYear.find() ? ofYear.group(1) : key.substring(key.lastIndexOf('/') + 1));
            forms.stream().filter(form -> !form.isEmpty()).forEach(out::add);
        }
        return out;
    }

    private static List<Attached> files(List<Attached> attachments, int most) {
        List<Attached> files = new ArrayList<>();
        int left = most;
        for (Attached file : attachments) {
            String text = ThaiText.normalise(cut(file.text(), Math.max(0, left)));
            left -= text.length();
            files.add(new Attached(ThaiText.normalise(file.name()), text));
        }
        return files;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static FieldType positions() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}

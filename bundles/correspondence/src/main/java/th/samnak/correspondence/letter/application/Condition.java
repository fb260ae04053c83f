package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.access.Secrecy;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/** A condition of a query that grows piece by piece, with its parameters; nothing typed by a person becomes part of its text. */
public final class Condition {

    private final StringBuilder text = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    public Condition and(String piece) {
        text.append(" and ").append(piece);
        return this;
    }

    public Condition and(String piece, String name, Object value) {
        return with(name, value).and(piece);
    }

    /** A parameter that pieces use. */
    public Condition with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** As {@link #and}, only when there is a value. */
    public Condition andIf(String piece, String name, Optional<?> value) {
        return value.isPresent() ? and(piece, name, value.get()) : this;
    }

    /** Only letters, aliased {@code l}, of which the viewer may know. */
    public Condition known(Viewer viewer) {
        return viewer.everything() ? this : shared("l.id", "scopes", viewer.scopes());
    }

    /**
     * When another day is looked at: only what had come about by then, and only letters that were the viewer's then.
     *
     * @param letter the field that names the letter
     * @param moment the field that tells when it came about
     */
    public Condition then(Viewer viewer, String letter, String moment) {
        viewer.then().ifPresent(then -> and(moment + " < :end", "end", then.end()));
        return knownThen(viewer, letter);
    }

    /** Only letters that were the viewer's on the day looked at. */
    public Condition knownThen(Viewer viewer, String letter) {
        if (!viewer.everything()) {
            viewer.then().ifPresent(then -> shared(letter, "scopesThen", then.scopes()));
        }
        return this;
    }

    private Condition shared(String letter, String name, Set<String> scopes) {
        return and("exists (select s.id from LetterScope s where s.letterId = " + letter + " and s.scope in :" + name + ")",
                name, scopes);
    }

    /** Only where one of the fields holds the words; never by the words of a secret the viewer is not cleared for. */
    public Condition words(String words, Viewer viewer, String secrecy, List<String> fields) {
        String asked = ThaiDigits.toArabic(ThaiText.normalise(words)).toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return this;
        }
        List<Secrecy> levels = Stream.of(Secrecy.values()).filter(viewer::cleared).toList();
        String any = fields.stream()
                .map(field -> "lower(" + field + ") like :words escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
        String pattern = "%" + asked.replaceAll("([!%_])", "!$1") + "%";
        return and(secrecy + " in :levels", "levels", levels).and(any, "words", pattern);
    }

    public <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + " where " + text + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}

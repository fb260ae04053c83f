package th.samnak.records.lists.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import th.samnak.api.records.Sight;

/** A statement that grows piece by piece with its values; nothing typed by a person becomes part of its text. */
final class Piece {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Piece add(String more, Object... its) {
        text.append(more);
        values.addAll(List.of(its));
        return this;
    }

    Piece add(Piece more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    Piece in(String what, Collection<?> its) {
        text.append(what).append(" in (").append(Sight.marks(its.size())).append(')');
        values.addAll(its);
        return this;
    }

    /** The rows of the query; each an array. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager em) {
        return query(em).getResultList();
    }

    long number(EntityManager em) {
        return query(em).getSingleResult() instanceof Number number ? number.longValue() : 0;
    }

    private Query query(EntityManager em) {
        Query query = em.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    @Override
    public String toString() {
        return text + " " + values;
    }
}

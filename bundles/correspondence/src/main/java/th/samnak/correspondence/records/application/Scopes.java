package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.LetterScope;

/** Who knew of a letter goes on to know of it under their new unit. The former scope stays: it tells how it came about. */
final class Scopes {

    static final String COUNT = "select count(*) from correspondence_scopes where scope = ?";

    private static final String LETTERS = "select s.letterId from LetterScope s where s.scope = :scope order by s.letterId";
    private static final int PREFIX = 27;
    private static final String ADD = "insert into correspondence_scopes (id, version, letter_id, scope)"
            + " select substr(s.letter_id, 1, " + PREFIX + ") || cast(? as varchar(9)), 1, s.letter_id, cast(? as varchar(60))"
            + " from correspondence_scopes s where s.scope = ? and not exists"
            + " (select 1 from correspondence_scopes t where t.letter_id = s.letter_id and t.scope = ?)";
    private static final String OF_ONE = " and s.letter_id = ?";
    private static final String REMOVE = "delete from correspondence_scopes where id like ?";

    private Scopes() {}

    static void follow(EntityManager em, Handing handed, Map<String, Map<String, UnitId>> single) {
        single.values().forEach(letters -> letters.forEach((letter, unit) -> add(em, handed, unit, OF_ONE, letter)));
        for (String type : List.of("incoming", "outgoing")) {
            UnitId heir = handed.heirOf(CorrespondenceModule.ID, type);
            String others = " and s.letter_id in (select l.id from correspondence_" + type + " l)"
                    + " and s.letter_id not in (select r.letter_id from correspondence_scopes r where r.id like ?)";
            add(em, handed, heir, others, "%" + mark(handed));
        }
        single.values().forEach(letters -> letters.forEach((letter, unit) -> {
            if (unit.equals(handed.from())) {
                remove(em, handed, letter);
            }
        }));
    }

    private static void add(EntityManager em, Handing handed, UnitId heir, String more, String parameter) {
        if (heir.equals(handed.from())) {
            return;
        }
        em.createNativeQuery(ADD + more)
                .setParameter(1, mark(handed))
                .setParameter(2, LetterScope.unit(heir))
                .setParameter(3, LetterScope.unit(handed.from()))
                .setParameter(4, LetterScope.unit(heir))
                .setParameter(5, parameter)
                .executeUpdate();
    }

    private static void remove(EntityManager em, Handing handed, String letter) {
        em.createNativeQuery(REMOVE + " and letter_id = ?")
                .setParameter(1, "%" + mark(handed))
                .setParameter(2, letter)
                .executeUpdate();
    }

    static void takeBack(EntityManager em, Handing handed) {
        em.createNativeQuery(REMOVE).setParameter(1, "%" + mark(handed)).executeUpdate();
    }

    /** The letters the unit knew of. */
    static List<String> letters(EntityManager em, UnitId unit) {
        return em.createQuery(LETTERS, String.class).setParameter("scope", LetterScope.unit(unit)).getResultList();
    }

    /** At the end of the ids of all scopes that came by one hand-over. */
    private static String mark(Handing handed) {
        return "~%08x".formatted(handed.id().hashCode());
    }
}

package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.LetterScope;

/** Who knew of a letter goes on to know of it under their new unit. The former scope stays: it tells how it came about. */
final class Scopes {

    static final String COUNT = "select count(*) from correspondence_scopes where scope = ?";

    private static final int PREFIX = 27;
    private static final String ADD = "insert into correspondence_scopes (id, version, letter_id, scope)"
            + " select substr(s.letter_id, 1, " + PREFIX + ") || cast(? as varchar(9)), 1, s.letter_id, cast(? as varchar(60))"
            + " from correspondence_scopes s where s.scope = ? and not exists"
            + " (select 1 from correspondence_scopes t where t.letter_id = s.letter_id and t.scope = ?)";
    private static final String REMOVE = "delete from correspondence_scopes where id like ?";

    private Scopes() {}

    static void follow(EntityManager em, Handing handed, Map<String, Map<String, UnitId>> single) {
        single.values().forEach(named -> Portions.each(named, (unit, letters) ->
                add(em, handed, unit, " and s.letter_id in " + Portions.marks(letters), letters)));
        for (String type : List.of("incoming", "outgoing")) {
            UnitId heir = handed.heirOf(CorrespondenceModule.ID, type);
            String others = " and s.letter_id in (select l.id from correspondence_" + type + " l)"
                    + " and s.letter_id not in (select r.letter_id from correspondence_scopes r where r.id like ?)";
            add(em, handed, heir, others, List.of("%" + mark(handed)));
        }
        single.values().forEach(named -> Portions.each(named, (unit, letters) -> {
            if (unit.equals(handed.from())) {
                remove(em, handed, letters);
            }
        }));
    }

    private static void add(EntityManager em, Handing handed, UnitId heir, String more, List<String> parameters) {
        if (heir.equals(handed.from())) {
            return;
        }
        String to = LetterScope.unit(heir);
        execute(em, ADD + more, List.of(mark(handed), to, LetterScope.unit(handed.from()), to), parameters);
    }

    private static void remove(EntityManager em, Handing handed, List<String> letters) {
        execute(em, REMOVE + " and letter_id in " + Portions.marks(letters), List.of("%" + mark(handed)), letters);
    }

    private static void execute(EntityManager em, String statement, List<String> first, List<String> then) {
        Query query = em.createNativeQuery(statement);
        for (int i = 0; i < first.size() + then.size(); i++) {
            query.setParameter(i + 1, i < first.size() ? first.get(i) : then.get(i - first.size()));
        }
        query.executeUpdate();
    }

    static void takeBack(EntityManager em, Handing handed) {
        em.createNativeQuery(REMOVE).setParameter(1, "%" + mark(handed)).executeUpdate();
    }

    /** At the end of the ids of all scopes that came by one hand-over. */
    private static String mark(Handing handed) {
        return "~%08x".formatted(handed.id().hashCode());
    }
}

package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.LetterScope;

/**
 * Who knew of a letter goes on to know of it under their new unit. The former scope stays: it tells how it came about, and who
 * inherits everything knows by it. Of a letter that goes elsewhere than all others it is marked, so that the heir of these does not.
 */
final class Scopes {

    static final String COUNT = "select count(*) from correspondence_scopes where scope = ?";

    private static final String PART = "scope";
    private static final int PREFIX = 27;
    private static final String ADD = "insert into correspondence_scopes (id, version, letter_id, scope)"
            + " select substr(s.letter_id, 1, " + PREFIX + ") || cast(? as varchar(9)), 1, s.letter_id, cast(? as varchar(60))"
            + " from correspondence_scopes s where s.scope = ? and not exists"
            + " (select 1 from correspondence_scopes t where t.letter_id = s.letter_id and t.scope = ?)";
    private static final String NOTE_PART = "insert into correspondence_followed (hand_over, place, row_id, former)"
            + " select cast(? as varchar(100)), '" + PART + "', s.id, s.scope from correspondence_scopes s where s.scope = ?"
            + " and not exists (select 1 from correspondence_scopes t where t.letter_id = s.letter_id and t.scope = ?)"
            + " and s.letter_id in ";
    private static final String PARTED = " in (select f.row_id from correspondence_followed f where f.hand_over = ? and f.place = '"
            + PART + "')";
    private static final String NAME_PART =
            "update correspondence_scopes set version = version + 1, scope = ? where scope = ? and id" + PARTED;
    private static final String UNDO_PART = "update correspondence_scopes set version = version + 1, scope = (select f.former"
            + " from correspondence_followed f where f.hand_over = ? and f.place = '" + PART
            + "' and f.row_id = correspondence_scopes.id) where id" + PARTED;
    private static final String REMOVE_PART = "delete from correspondence_scopes where id like ? and letter_id in"
            + " (select s.letter_id from correspondence_scopes s where s.id" + PARTED + ")";
    private static final String REMOVE = "delete from correspondence_scopes where id like ?";

    private Scopes() {}

    /** Of letters that go elsewhere than all others. @param from the units under whose names they lie */
    static void part(EntityManager em, Handing handed, Collection<UnitId> from, Map<String, Map<String, UnitId>> single) {
        for (UnitId former : from) {
            String scope = LetterScope.unit(former);
            String parted = LetterScope.parted(former);
            single.values().forEach(named -> Portions.each(named, (unit, letters) -> {
                String marks = Portions.marks(letters);
                String to = LetterScope.unit(unit);
                execute(em, ADD + " and s.letter_id in " + marks, List.of(mark(handed), to, scope, to), letters);
                execute(em, NOTE_PART + marks, List.of(handed.id(), scope, parted), letters);
            }));
            execute(em, NAME_PART, List.of(parted, scope, handed.id()), List.of());
        }
    }

    static void takeBackPart(EntityManager em, Handing handed) {
        execute(em, REMOVE_PART, List.of("%" + mark(handed), handed.id()), List.of());
        execute(em, UNDO_PART, List.of(handed.id(), handed.id()), List.of());
    }

    /** @param from under whose name they knew of it */
    static void follow(EntityManager em, Handing handed, UnitId from, Map<String, Map<String, UnitId>> single) {
        single.values().forEach(named -> Portions.each(named, (unit, letters) ->
                add(em, handed, from, unit, " and s.letter_id in " + Portions.marks(letters), letters)));
        for (String type : List.of("incoming", "outgoing")) {
            UnitId heir = handed.heirOf(CorrespondenceModule.ID, type);
            String others = " and s.letter_id in (select l.id from correspondence_" + type + " l)"
                    + " and s.letter_id not in (select r.letter_id from correspondence_scopes r where r.id like ?)";
            add(em, handed, from, heir, others, List.of("%" + mark(handed)));
        }
        single.values().forEach(named -> Portions.each(named, (unit, letters) -> {
            if (unit.equals(handed.from())) {
                remove(em, handed, letters);
            }
        }));
    }

    private static void add(
            EntityManager em, Handing handed, UnitId from, UnitId heir, String more, List<String> parameters) {
        if (heir.equals(handed.from())) {
            return;
        }
        String to = LetterScope.unit(heir);
        execute(em, ADD + more, List.of(mark(handed), to, LetterScope.unit(from), to), parameters);
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

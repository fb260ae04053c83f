package th.samnak.organisation.ledger;

import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/**
 * What a fact rests on for as long as it holds.
 *
 * @param field of the fact, named in refusals
 */
record Ref(Class<?> kind, String id, String field) {

    static Ref to(UnitId unit, String field) {
        return new Ref(Unit.class, unit.value(), field);
    }

    static Ref to(PostId post, String field) {
        return new Ref(Post.class, post.value(), field);
    }

    static Ref to(PersonId person, String field) {
        return new Ref(Person.class, person.value(), field);
    }

    /** What those that rest on it are indexed by. */
    String key() {
        return on(kind, id);
    }

    static String on(Class<?> kind, String id) {
        return kind.getSimpleName() + "<" + id;
    }
}

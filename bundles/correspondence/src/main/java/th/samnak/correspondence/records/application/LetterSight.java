package th.samnak.correspondence.records.application;

import java.util.Set;
import java.util.TreeSet;
import th.samnak.api.records.Sight;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;

/** The letters one may know of, for the lists of the register: those that share a scope with the viewer, as in the letters' own. */
final class LetterSight {

    private LetterSight() {}

    static Sight of(Visibility visibility) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        if (viewer.everything()) {
            return Sight.ALL;
        }
        Sight today = shared(viewer.scopes());
        return viewer.then().map(then -> today.and(shared(then.scopes()))).orElse(today);
    }

    /**
     * In one order, so that both directions are asked for together; letter by letter, for Derby would else read all scopes into
     * memory to find those of one page. To PostgreSQL the hint is a remark.
     */
    private static Sight shared(Set<String> scopes) {
        return Sight.where(
                "exists (select 1 from correspondence_scopes s --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
                        + " where s.letter_id = e.record_key and s.scope in ("
                        + Sight.marks(scopes.size()) + "))",
                new TreeSet<>(scopes).toArray());
    }
}

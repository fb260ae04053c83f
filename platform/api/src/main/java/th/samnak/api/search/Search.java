package th.samnak.api.search;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;

/** Everything that can be found, whichever function keeps it. Nothing is ever null. */
@ProviderType
public interface Search {

    /** The kinds of things that can be found now, in their order. */
    List<Kind> kinds();

    /**
     * What the caller finds, by kind, in the order of the kinds; kinds of which nothing is found are left out. Nothing for words
     * without a letter or digit. A function that fails is left out too.
     *
     * @param only one kind alone, its {@link Kind#key}; empty for all
     * @throws th.samnak.api.errors.NotSignedIn when nobody is signed in on this thread
     */
    Answer find(Asked asked, Optional<String> only);

    /**
     * @param words what was looked for in the end: what was typed, or if nothing is found for that, the same keys on the other
     *     language of the keyboard
     * @param other whether it was the second
     */
    record Answer(String words, boolean other, List<Group> groups) {

        public Answer {
            groups = List.copyOf(groups);
        }
    }

    /** What was found of one kind. */
    record Group(Kind kind, Findings findings) {}

    /** @param icon as {@link Finder#icon}; filed whether unit and day may narrow it */
    record Kind(ModuleId module, String name, String icon, boolean filed) {

        /** Names it in an address. */
        public String key() {
            return module + "." + name;
        }

        /** Message key of its name. */
        public String nameKey() {
            return module + ".find." + name;
        }
    }
}

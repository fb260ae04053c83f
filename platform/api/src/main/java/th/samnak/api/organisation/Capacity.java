package th.samnak.api.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * As what a person acts: as holder of a post, or in its holder's place.
 *
 * @param post whose power is exercised
 * @param kind how the person comes by it; empty for the holder
 * @param authority the row of the {@link Authority} it rests on; empty for the holder and for deputising by law
 * @param lines what is printed under the name, top line first: one line for a holder; for the others their own post with
 *     ปฏิบัติราชการแทน, รักษาราชการแทน or รักษาการในตำแหน่ง, and below it the post whose power it is
 */
public record Capacity(
        PersonId person, Post post, Optional<Authority.Kind> kind, Optional<String> authority, List<String> lines) {

    public Capacity {
        lines = List.copyOf(lines);
    }

    public static Capacity ofHolder(PersonId person, Post post) {
        return new Capacity(person, post, Optional.empty(), Optional.empty(), List.of(post.titleTh()));
    }

    /** The same person in the place of another post's holder: the words of the law behind the last line, that post below them. */
    public Capacity inPlaceOf(Post other, Authority.Kind how, Optional<String> row) {
        List<String> printed = new ArrayList<>(lines);
        printed.set(printed.size() - 1, printed.getLast() + " " + how.printed());
        printed.add(other.titleTh());
        return new Capacity(person, other, Optional.of(how), row, printed);
    }

    /** Names this capacity among the person's: post, kind and row, for a choice that is sent back. */
    public String key() {
        return post.id() + "/" + kind.map(Enum::name).orElse("HOLDER") + "/" + authority.orElse("");
    }
}

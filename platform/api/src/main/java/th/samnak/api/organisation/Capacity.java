package th.samnak.api.organisation;

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

    /** Names this capacity among the person's: post, kind and row, for a choice that is sent back. */
    public String key() {
        return post.id() + "/" + kind.map(Enum::name).orElse("HOLDER") + "/" + authority.orElse("");
    }
}

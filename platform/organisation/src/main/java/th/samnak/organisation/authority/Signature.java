package th.samnak.organisation.authority;

import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;

/** The words under a signature. */
final class Signature {

    private Signature() {}

    static Capacity ofHolder(PersonId person, Post post) {
        return new Capacity(person, post, Optional.empty(), Optional.empty(), List.of(post.titleTh()));
    }

    /** The own post with the words of the law, below it the post whose power it is. */
    static Capacity inPlace(Chart chart, PersonId person, Post post, Authority.Kind kind, Optional<String> row) {
        String own = chart.postsOf(person).stream().findFirst().map(Post::titleTh).orElse("");
        String top = (own + " " + words(kind)).strip();
        return new Capacity(person, post, Optional.of(kind), row, List.of(top, post.titleTh()));
    }

    // what stands on paper is Thai, whatever the language of the screen
    private static String words(Authority.Kind kind) {
        return switch (kind) {
            case BY_DELEGATION -> "ปฏิบัติราชการแทน";
            case ACTING_HEAD -> "รักษาราชการแทน";
            case ACTING_POSITION -> "รักษาการในตำแหน่ง";
        };
    }
}

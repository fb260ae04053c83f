package th.samnak.reorganisation.blueprint;

import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.reorganisation.api.Mapping.Fate;

/** An order in writing that speaks of a post of an ending unit lapses with it, unless a transitional clause keeps it. */
final class AuthoritySteps {

    private AuthoritySteps() {}

    static void add(Draught draught) {
        for (Dated<Authority> row : draught.survey.chart().authorities()) {
            if (posts(row.what()).anyMatch(post -> leaves(draught, post))) {
                decide(draught, row);
            }
        }
    }

    private static void decide(Draught draught, Dated<Authority> row) {
        Fate fate = draught.mapping.authorities().getOrDefault(row.id(), Fate.EXPIRE);
        String post = draught.survey.chart().post(row.what().post()).map(Post::titleTh).orElse(row.what().post().value());
        draught.warn(row.id(), switch (fate) {
            case KEEP -> "reorganisation.finding.order-kept";
            case REISSUE -> "reorganisation.finding.order-reissue";
            case EXPIRE -> "reorganisation.finding.order-expires";
        }, row.what().order(), post);
        if (fate != Fate.KEEP) {
            draught.steps.add(new Step.End(row.id()));
        }
    }

    private static Stream<PostId> posts(Authority authority) {
        Optional<PostId> to = authority.to() instanceof Authority.Holder.ToPost(PostId post) ? Optional.of(post) : Optional.empty();
        return Stream.concat(Stream.of(authority.post()), to.stream());
    }

    private static boolean leaves(Draught draught, PostId post) {
        return draught.survey.chart().post(post).map(Post::unit).filter(draught.endings::ends).isPresent();
    }
}

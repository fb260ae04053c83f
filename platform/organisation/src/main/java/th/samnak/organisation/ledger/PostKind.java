package th.samnak.organisation.ledger;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.Role;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Post;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptPost;
import th.samnak.thai.ThaiDate;

final class PostKind extends Kind<Post> {

    PostKind() {
        super(Post.class, KeptPost.class);
    }

    @Override
    DatedRow<Post> row(Entry<Post> entry) {
        return new KeptPost(entry);
    }

    @Override
    String thing(Post what, Citation source) {
        return what.id().value();
    }

    @Override
    Optional<String> id(Post what) {
        return Optional.of(what.id().value());
    }

    @Override
    String label(Post what) {
        return what.titleTh();
    }

    @Override
    List<Ref> refs(Post what) {
        return List.of(Ref.to(what.unit(), "unit"));
    }

    @Override
    Stream<String> words(Post what) {
        return what.heads() ? Stream.of(head(what)) : Stream.empty();
    }

    private static String head(Post what) {
        return "head:" + what.unit();
    }

    @Override
    void check(Entry<Post> entry, Ledger ledger) {
        if (entry.what().heads()) {
            ledger.shelf(Post.class).find(head(entry.what())).stream()
                    .filter(other -> !other.what().id().equals(entry.what().id()) && other.span().overlaps(entry.span()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw RuleViolation.of(
                                "heads",
                                "organisation.error.second-head",
                                other.what().titleTh(),
                                ThaiDate.full(entry.span().shared(other.span()).from()));
                    });
        }
    }

    @Override
    String written(Post what) {
        String roles = new TreeSet<>(what.roles().stream().map(Role::key).collect(Collectors.toSet())).toString();
        return String.join("|", what.id().value(), what.titleTh(), what.titleEn(), what.unit().value(), roles,
                String.valueOf(what.heads()), String.valueOf(what.rank()));
    }
}

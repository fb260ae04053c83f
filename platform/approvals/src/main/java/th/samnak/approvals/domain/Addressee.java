package th.samnak.approvals.domain;

import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;

/** Who is asked: a post, so that deputies and successors are asked with it, or a person. Written {@code post:ID} or {@code person:ID}. */
public record Addressee(String value) {

    private static final String POST = "post:";
    private static final String PERSON = "person:";

    public static Addressee of(PostId post) {
        return new Addressee(POST + post.value());
    }

    public static Addressee of(PersonId person) {
        return new Addressee(PERSON + person.value());
    }

    public Optional<PostId> post() {
        return value.startsWith(POST) ? Optional.of(new PostId(value.substring(POST.length()))) : Optional.empty();
    }

    public Optional<PersonId> person() {
        return value.startsWith(PERSON) ? Optional.of(new PersonId(value.substring(PERSON.length()))) : Optional.empty();
    }
}

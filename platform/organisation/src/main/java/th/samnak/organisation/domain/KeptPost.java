package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.Role;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/** A post, filled or vacant. */
@Entity
@Table(name = "organisation_posts")
public class KeptPost extends DatedRow<Post> {

    /** Thousands of posts have the same few combinations. */
    private static final Map<String, Set<Role>> PARTS = new ConcurrentHashMap<>();

    private String post;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    private String unit;
    private String roles;
    private boolean heads;
    private int place;

    /** For JPA. */
    @NullUnmarked
    protected KeptPost() {}

    /** @throws RuleViolation when the title is missing or a text too long */
    public KeptPost(Entry<Post> entry) {
        super(entry);
        Post what = entry.what();
        post = what.id().value();
        titleTh = Texts.required("titleTh", what.titleTh(), 300);
        titleEn = Texts.optional("titleEn", what.titleEn(), 300);
        unit = what.unit().value();
        roles = what.roles().stream().map(Role::key).sorted().collect(Collectors.joining(" "));
        heads = what.heads();
        place = what.rank();
    }

    @Override
    public Post what() {
        Set<Role> parts = PARTS.computeIfAbsent(roles, KeptPost::parts);
        return new Post(new PostId(post), titleTh, titleEn, new UnitId(unit), parts, heads, place);
    }

    private static Set<Role> parts(String roles) {
        return Arrays.stream(roles.split(" "))
                .filter(key -> !key.isEmpty())
                .map(Role::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}

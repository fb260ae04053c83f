package th.samnak.correspondence.demo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scene of the demonstration that has been played, kept in the transaction in which it was: so none is played twice. */
@Entity
@Table(name = "correspondence_demo_scenes")
public class ToldScene {

    @Id private String id;
    @Version private long version;
    @Column(name = "story_end") private Instant storyEnd;
    @Column(name = "letter_key") private @Nullable String key;
    @Column(name = "letter_id") private @Nullable String letterId;

    protected ToldScene() {} // for JPA

    /** @param storyEnd the moment that the whole story is told from, the same for all its scenes */
    public ToldScene(String id, Instant storyEnd) {
        this.id = id;
        this.storyEnd = storyEnd;
    }

    /** The scene has brought a letter, which later ones call by the key. */
    public void brought(String letterKey, String letter) {
        key = letterKey;
        letterId = letter;
    }

    public String id() {
        return id;
    }

    public Instant storyEnd() {
        return storyEnd;
    }

    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    public String letterId() {
        return letterId == null ? "" : letterId;
    }
}

package th.samnak.desk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.desk.SavedView;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** A named way of looking at a list. It belongs to a person, or to a unit once it is shared. */
@Entity
@Table(name = "desk_views")
public class KeptView {

    private static final int LONGEST_NAME = 60;

    @Id
    private String id;

    @Column(name = "list_name")
    private String list;

    private PersonId person;
    private @Nullable UnitId unit;
    private String name;
    private String state;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    @NullUnmarked
    protected KeptView() {} // for JPA

    public KeptView(String id, String list, PersonId person, String name, Map<String, String> state, Instant now) {
        this.id = id;
        this.list = list;
        this.person = person;
        this.name = checked(name);
        this.state = StateText.written(state);
        this.savedAt = now;
    }

    /** @throws StaleDataException when it is no longer the version that the person saw */
    public void become(long seen, String newName, Map<String, String> newState) {
        if (seen != version) {
            throw new StaleDataException();
        }
        name = checked(newName);
        state = StateText.written(newState);
    }

    public void shareWith(UnitId people) {
        unit = people;
    }

    public void keepTo(PersonId owner) {
        unit = null;
        person = owner;
    }

    public String id() {
        return id;
    }

    public String list() {
        return list;
    }

    public PersonId person() {
        return person;
    }

    public String name() {
        return name;
    }

    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit);
    }

    public SavedView told(boolean changeable) {
        return new SavedView(id, list, name, person, unit(), changeable, StateText.read(state), version);
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw RuleViolation.of("name", "error.required");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw RuleViolation.of("name", "desk.error.name-too-long", LONGEST_NAME);
        }
        return stripped;
    }
}

package th.samnak.desk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;

/** How a person looked at a list last. */
@Entity
@Table(name = "desk_looks")
public class KeptLook {

    @Id
    private String id;

    private PersonId person;

    @Column(name = "list_name")
    private String list;

    private String state;

    @Version
    private long version;

    @NullUnmarked
    protected KeptLook() {} // for JPA

    public KeptLook(PersonId person, String list, Map<String, String> state) {
        this.id = key(person, list);
        this.person = person;
        this.list = list;
        this.state = StateText.written(state);
    }

    /** One row for each person and list; names of people hold no blank. */
    public static String key(PersonId person, String list) {
        return person.value() + " " + list;
    }

    public void become(Map<String, String> fresh) {
        state = StateText.written(fresh);
    }

    public Map<String, String> state() {
        return StateText.read(state);
    }
}

package th.samnak.tidy.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "tidy_things")
public class Thing {

    @Id
    private String id;

    @Version
    private long version;

    @NullUnmarked
    protected Thing() {}

    public Thing(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}

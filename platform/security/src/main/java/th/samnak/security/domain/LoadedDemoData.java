package th.samnak.security.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** That some demonstration data have been loaded; written once, hence without a version. */
@Entity
@Table(name = "security_demo_data")
public class LoadedDemoData {

    @Id
    private String name;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    /** For JPA. */
    @NullUnmarked
    protected LoadedDemoData() {}

    public LoadedDemoData(String name, Instant loadedAt) {
        this.name = name;
        this.loadedAt = loadedAt;
    }

    public String name() {
        return name;
    }

    public Instant loadedAt() {
        return loadedAt;
    }
}

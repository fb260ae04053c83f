package th.samnak.templates.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.UnitId;

/** A text that recurs; its words are in its {@link Edition}s. */
@Entity
@Table(name = "templates_texts")
public class KeptText {

    @Id private String id;
    private String form;
    private @Nullable String owner;
    @Column(name = "in_use") private boolean inUse;
    private int edition;
    @Version private long version;

    @NullUnmarked
    protected KeptText() {} // for JPA

    public KeptText(String id, String form, Optional<UnitId> owner) {
        this.id = id;
        this.form = form;
        this.owner = owner.map(UnitId::value).orElse(null);
        this.inUse = true;
    }

    /** @return the number of the next edition, which is now the newest */
    public int next() {
        edition++;
        return edition;
    }

    public void use(boolean from) {
        inUse = from;
    }

    public String id() {
        return id;
    }

    public String form() {
        return form;
    }

    public Optional<UnitId> owner() {
        return Optional.ofNullable(owner).map(UnitId::new);
    }

    public boolean inUse() {
        return inUse;
    }

    public int edition() {
        return edition;
    }
}

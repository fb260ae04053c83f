package th.samnak.security.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.Role;

/** An administrator's decision who holds a permission, in place of the function's default. */
@Entity
@Table(name = "security_grants")
public class Grant {

    @Id
    private String permission;

    private String roles;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Grant() {}

    @NullUnmarked
    public Grant(String permission, Set<Role> roles) {
        this.permission = permission;
        give(roles);
    }

    public final void give(Set<Role> holders) {
        roles = RoleNames.of(holders);
    }

    public String permission() {
        return permission;
    }

    public Set<Role> roles() {
        return RoleNames.read(roles);
    }
}

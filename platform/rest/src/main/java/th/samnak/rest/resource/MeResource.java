package th.samnak.rest.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.rest.Operation;
import th.samnak.rest.token.application.Bearer;
import th.samnak.rest.token.application.Present;
import th.samnak.rest.token.domain.Scope;

/** On whose behalf one works, and what for. */
@Path("")
@Produces("application/json")
public final class MeResource {

    private final Present present;

    MeResource(Present present) {
        this.present = present;
    }

    /** @param clearance up to which level what is secret is told */
    public record Me(
            String account, String name, String unit, List<String> roles, Secrecy clearance, String token, List<String> scopes) {}

    @GET
    @Operation("rest.me.show")
    public Me show() {
        Bearer bearer = present.bearer().orElseThrow(NotSignedIn::new);
        Caller caller = bearer.caller();
        return new Me(
                caller.account(), caller.name(), caller.unit().value(), names(caller.roles()), caller.clearance(), bearer.prefix(),
                bearer.scopes().stream().map(Scope::toString).sorted().toList());
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::toString).sorted().toList();
    }
}

package th.samnak.rest.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.Operation;
import th.samnak.rest.hook.application.Hooks;

/** Subscriptions to what happens, made by the other system itself. */
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class HookResource {

    private final Hooks hooks;

    HookResource(Hooks hooks) {
        this.hooks = hooks;
    }

    public record Subscription(String name, String url, List<String> events) {}

    @GET
    @Operation("rest.webhooks.list")
    public List<Hooks.Row> list() {
        return hooks.mine();
    }

    @POST
    @Operation("rest.webhooks.subscribe")
    public Answer<Hooks.Made> subscribe(Subscription wish) {
        Hooks.Made made = hooks.make(wish.name(), wish.url(), wish.events());
        return Answer.of(made).createdAt(made.id());
    }

    @DELETE
    @Path("{id}")
    @Operation("rest.webhooks.unsubscribe")
    public void unsubscribe(@PathParam("id") String id) {
        hooks.end(id);
    }

    @POST
    @Path("{id}/ping")
    @Operation("rest.webhooks.ping")
    public void ping(@PathParam("id") String id) {
        hooks.ping(id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation("rest.webhooks.deliveries")
    public List<Hooks.Sent> deliveries(@PathParam("id") String id, @QueryParam("limit") @DefaultValue("50") int limit) {
        return hooks.deliveries(id, limit);
    }
}

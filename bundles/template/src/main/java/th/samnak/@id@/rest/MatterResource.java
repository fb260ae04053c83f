package th.samnak.@id@.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.IfMatch;
import th.samnak.api.rest.Operation;
import th.samnak.@id@.application.Matters;
import th.samnak.@id@.application.Matters.MatterRow;

/** Matters: found, taken in, settled. Who may is decided by the service, as for the screens. */
@Path("matters")
@Produces("application/json")
@Consumes("application/json")
public final class MatterResource {

    private static final int MOST = 200;

    private final Matters matters;

    MatterResource(Matters matters) {
        this.matters = matters;
    }

    /** What another system hands in. */
    public record Fresh(String subject) {}

    public record Made(String id) {}

    @GET
    @Operation("@id@.rest.list")
    public List<MatterRow> list(@QueryParam("words") @DefaultValue("") String words) {
        return matters.list(words, 0, MOST);
    }

    @POST
    @Operation("@id@.rest.take-in")
    public Answer<Made> takeIn(Fresh fresh) {
        String id = matters.takeIn(fresh.subject());
        return Answer.of(new Made(id)).createdAt("matters/" + id);
    }

    @POST
    @Path("{id}/settlement")
    @Operation("@id@.rest.settle")
    public void settle(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch seen) {
        matters.settle(id, seen.version());
    }
}

package th.samnak.rest.door;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.IfMatch;
import th.samnak.api.rest.Operation;
import th.samnak.api.rest.RestResources;
import th.samnak.api.rest.Slice;

/** A function for the tests: it lends parasols. */
public final class Parasols implements RestResources {

    final AtomicInteger lent = new AtomicInteger();
    private final Resource resource;

    Parasols(Access access, AuditTrail trail) {
        this.resource = new Resource(access, trail, lent);
    }

    void whenBroken(Runnable act) {
        resource.whenBroken = act;
    }

    @Override
    public ModuleId module() {
        return ModuleId.of("parasols");
    }

    @Override
    public List<Object> resources() {
        return List.of(resource);
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record Wish(String to, int count, Optional<String> note, List<Part> parts) {}

    public record Part(String name) {}

    public record Parasol(String id, String lentTo, String clearance, Optional<LocalDate> back, Colour colour) {}

    @Path("parasols")
    @Produces("application/json")
    @Consumes("application/json")
    public static final class Resource {

        private final Access access;
        private final AuditTrail trail;
        private final AtomicInteger lent;
        private volatile Runnable whenBroken = () -> {};

        Resource(Access access, AuditTrail trail, AtomicInteger lent) {
            this.access = access;
            this.trail = trail;
            this.lent = lent;
        }

        @GET
        @Operation("parasols.rest.list")
        public Slice<Parasol> list(
                @QueryParam("back") LocalDate back,
                @QueryParam("colour") @DefaultValue("RED") Colour colour,
                @QueryParam("after") @DefaultValue("0") int after) {
            Parasol one = new Parasol("p" + after, access.caller().account(), access.caller().clearance().name(), Optional.ofNullable(back), colour);
            return new Slice<>(List.of(one), Optional.of(String.valueOf(after + 1)).filter(any -> after < 2));
        }

        @GET
        @Path("{id}")
        @Operation("parasols.rest.show")
        public Answer<Parasol> show(@PathParam("id") String id) {
            if (id.equals("broken")) {
                whenBroken.run();
                throw new IllegalStateException("the spring of secret number 4711");
            }
            if (id.equals("none")) {
                throw new NotFound("parasol");
            }
            return Answer.of(new Parasol(id, "somchai", "", Optional.empty(), Colour.BLUE)).version(7);
        }

        @POST
        @Operation("parasols.rest.lend")
        public Answer<Parasol> lend(Wish wish) {
            trail.record("parasol.lend", "parasols:parasol:" + wish.to(), "");
            if (wish.count() > 3) {
                throw RuleViolation.of("count", "parasols.error.too-many", 3);
            }
            lent.incrementAndGet();
            return Answer.of(new Parasol("p9", wish.to(), "", Optional.empty(), Colour.RED)).version(1).createdAt("parasols/p9");
        }

        @PUT
        @Path("{id}")
        @Operation("parasols.rest.mend")
        public Answer<Parasol> mend(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch seen, Part part) {
            if (seen.version() != 7) {
                throw new StaleDataException();
            }
            return Answer.of(new Parasol(id, part.name(), "", Optional.empty(), Colour.RED)).version(8);
        }

        @GET
        @Path("{id}/picture")
        @Produces("image/png")
        @Operation("parasols.rest.picture")
        public byte[] picture(@PathParam("id") String id) {
            return new byte[] {1, 2, 3};
        }

        @POST
        @Path("{id}/picture")
        @Consumes({"image/png", "application/octet-stream"})
        @Operation("parasols.rest.paint")
        public void paint(@PathParam("id") String id, byte[] picture) {
            if (picture.length != 3) {
                throw new RuleViolation("parasols.error.picture");
            }
        }
    }
}

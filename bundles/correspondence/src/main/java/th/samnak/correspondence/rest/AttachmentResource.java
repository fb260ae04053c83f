package th.samnak.correspondence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import th.samnak.api.rest.Operation;
import th.samnak.correspondence.letter.application.Attachments;

/** Files of letters. */
@Path("attachments")
public final class AttachmentResource {

    private final Attachments attachments;

    AttachmentResource(Attachments attachments) {
        this.attachments = attachments;
    }

    @GET
    @Path("{id}")
    @Produces("application/octet-stream")
    @Operation("correspondence.rest.attachment")
    public byte[] fetch(@PathParam("id") String id) {
        return attachments.open(id).bytes();
    }
}

package th.samnak.rest.door;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.HttpRequest;

/** Hands whatever a resource throws to the door, which ends the transaction and tells of it. */
public final class Failing implements ExceptionMapper<Throwable> {

    static final String FAILURE = "samnak.failure";

    @Override
    public Response toResponse(Throwable failure) {
        ResteasyContext.getContextData(HttpRequest.class).setAttribute(FAILURE, failure);
        return Response.status(Response.Status.INTERNAL_SERVER_ERROR).build();
    }
}

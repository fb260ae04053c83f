package th.samnak.rest.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.core.interception.jaxrs.PostMatchContainerRequestContext;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.IfMatch;
import th.samnak.api.rest.Slice;

/** Refuses a change without the version that was seen; makes headers and ways of what a resource has answered. */
public final class Shaping implements ContainerRequestFilter, ContainerResponseFilter {

    private final String root;

    /** @param root address of the function, with a slash at its end */
    Shaping(String root) {
        this.root = root;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean versioned = request instanceof PostMatchContainerRequestContext matched
                && Arrays.asList(matched.getResourceMethod().getMethod().getParameterTypes()).contains(IfMatch.class);
        String seen = request.getHeaderString("If-Match");
        if (versioned && (seen == null || seen.isBlank())) {
            throw new Refused(428, "rest.error.no-if-match");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Answer<?> answer) {
            answer.version().ifPresent(version -> response.getHeaders().putSingle("ETag", "\"" + version + "\""));
            answer.created().ifPresent(where -> {
                response.setStatus(201);
                response.getHeaders().putSingle("Location", root + where);
            });
            response.setEntity(answer.content());
        }
        if (response.getEntity() instanceof Slice<?> slice) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("items", slice.items());
            slice.next().ifPresent(after -> {
                String next = next(request.getUriInfo(), after);
                told.put("next", next);
                response.getHeaders().putSingle("Link", "<" + next + ">; rel=\"next\"");
            });
            response.setEntity(told);
        }
    }

    private static String next(UriInfo asked, String after) {
        URI whole = asked.getRequestUriBuilder().replaceQueryParam("after", "{after}").build(after);
        return whole.getRawPath() + "?" + whole.getRawQuery();
    }
}

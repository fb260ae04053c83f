package th.samnak.rest.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import th.samnak.api.errors.OfficeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON and back. One for each function, so that nothing remembers its classes after it has gone. */
@Produces("application/json")
@Consumes("application/json")
public final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** A file in base64 is one text. */
    private static final int LONGEST_TEXT = 64 * 1024 * 1024;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(how -> how.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] with, MediaType media) {
        return type != byte[].class;
    }

    @Override
    public Object readFrom(
            Class<Object> type, Type generic, Annotation[] with, MediaType media, MultivaluedMap<String, String> headers,
            InputStream content) {
        try {
            JsonNode tree = json.readTree(content);
            return json.treeToValue(Required.of(tree, type), json.constructType(generic));
        } catch (JacksonException e) {
            OfficeException told = cause(e);
            throw told == null ? new Refused(400, "rest.error.json", place(e)) : told;
        }
    }

    /** A record may refuse what it is made of. */
    private static @org.jspecify.annotations.Nullable OfficeException cause(Throwable failure) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof OfficeException told) {
                return told;
            }
        }
        return null;
    }

    private static String place(JacksonException e) {
        String path = e instanceof DatabindException at
                ? at.getPath().stream()
                        .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                        .collect(Collectors.joining("."))
                : "";
        return path.isEmpty() ? "–" : path;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] with, MediaType media) {
        return type != byte[].class;
    }

    @Override
    public void writeTo(
            Object told, Class<?> type, Type generic, Annotation[] with, MediaType media, MultivaluedMap<String, Object> headers,
            OutputStream content) throws IOException {
        content.write(json.writeValueAsBytes(told));
    }
}

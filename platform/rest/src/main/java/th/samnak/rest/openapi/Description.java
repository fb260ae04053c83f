package th.samnak.rest.openapi;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import th.samnak.api.rest.RestResources;
import th.samnak.api.words.Sentences;

/** The OpenAPI 3.1 document of the functions that are there now. Made anew each time, so that nothing is kept of them. */
public final class Description {

    private static final List<String> ORDER = List.of("get", "post", "put", "patch", "delete");

    private final Sentences sentences;
    private final Locale language;

    public Description(Sentences sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    public Map<String, Object> of(List<RestResources> functions) {
        Schemas schemas = new Schemas();
        Map<String, Object> paths = new TreeMap<>();
        List<Object> tags = new ArrayList<>();
        for (RestResources function : functions) {
            tags.add(Map.of("name", function.name(), "description", name(function)));
            function.resources().forEach(resource -> paths(function, resource.getClass(), schemas, paths));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of(
                "title", say("rest.document.title"), "version", "1", "description", say("rest.document.description")));
        document.put("servers", List.of(Map.of("url", "/api/v1")));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("tags", tags);
        document.put("paths", paths);
        document.put("components", components(schemas));
        return document;
    }

    private String name(RestResources function) {
        String own = "rest.name." + function.name();
        return say(sentences.knows(own) ? own : function.module() + ".name");
    }

    private void paths(RestResources function, Class<?> resource, Schemas schemas, Map<String, Object> paths) {
        Arrays.stream(resource.getMethods())
                .filter(method -> verb(method) != null)
                .sorted(Comparator.comparing((Method method) -> ORDER.indexOf(verb(method))).thenComparing(Method::getName))
                .forEach(method -> {
                    String path = "/" + function.name() + part(resource.getAnnotation(Path.class)) + part(method.getAnnotation(Path.class));
                    Object known = paths.computeIfAbsent(path, any -> new LinkedHashMap<String, Object>());
                    if (known instanceof LinkedHashMap<?, ?>) {
                        @SuppressWarnings("unchecked") Map<String, Object> item = (Map<String, Object>) known;
                        item.put(String.valueOf(verb(method)), new Operations(sentences, language, schemas).of(function, method));
                    }
                });
    }

    static @Nullable String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(jakarta.ws.rs.HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static String part(@Nullable Path path) {
        String written = path == null ? "" : path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}").replaceAll("^/+|/+$", "");
        return written.isEmpty() ? "" : "/" + written;
    }

    private Map<String, Object> components(Schemas schemas) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("securitySchemes", Map.of("token", Map.of(
                "type", "http", "scheme", "bearer", "description", say("rest.document.token"))));
        components.put("responses", Map.of("Problem", Map.of(
                "description", say("rest.document.problem"),
                "content", Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
        components.put("schemas", schemas.all());
        return components;
    }

    private String say(String key) {
        return sentences.say(language, key);
    }
}

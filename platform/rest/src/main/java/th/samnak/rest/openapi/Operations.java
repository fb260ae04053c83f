package th.samnak.rest.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.rest.IfMatch;
import th.samnak.api.rest.Operation;
import th.samnak.api.rest.RestResources;
import th.samnak.api.words.Sentences;

/** Describes one method of a resource. */
final class Operations {

    private static final String JSON = "application/json";
    private static final List<String> REFUSALS = List.of("400", "401", "403", "404", "422", "429", "503");

    private final Sentences sentences;
    private final Locale language;
    private final Schemas schemas;

    Operations(Sentences sentences, Locale language, Schemas schemas) {
        this.sentences = sentences;
        this.language = language;
        this.schemas = schemas;
    }

    Map<String, Object> of(RestResources function, Method method) {
        String key = Optional.ofNullable(method.getAnnotation(Operation.class)).map(Operation::value).orElse("");
        String name = key.isEmpty() ? method.getName() : key.substring(key.lastIndexOf('.') + 1);
        String verb = String.valueOf(Description.verb(method));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("operationId", function.name() + "." + name);
        told.put("tags", List.of(function.name()));
        told.put("summary", key.isEmpty() ? name : sentences.say(language, key));
        told.put("description", sentences.say(language, "rest.document.scope", function.name() + (verb.equals("get") ? ":read" : ":write")));
        told.put("parameters", parameters(method, verb));
        body(method).ifPresent(body -> told.put("requestBody", body));
        told.put("responses", responses(method));
        return told;
    }

    private List<Object> parameters(Method method, String verb) {
        List<Object> all = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            parameter(parameter, "path", parameter.getAnnotation(PathParam.class) == null ? null : parameter.getAnnotation(PathParam.class).value(), all);
            parameter(parameter, "query", parameter.getAnnotation(QueryParam.class) == null ? null : parameter.getAnnotation(QueryParam.class).value(), all);
            parameter(parameter, "header", parameter.getAnnotation(HeaderParam.class) == null ? null : parameter.getAnnotation(HeaderParam.class).value(), all);
        }
        if (verb.equals("post")) {
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("name", "Idempotency-Key");
            key.put("in", "header");
            key.put("description", sentences.say(language, "rest.param.idempotency-key"));
            key.put("schema", Map.of("type", "string"));
            all.add(key);
        }
        return all;
    }

    private void parameter(Parameter parameter, String in, @Nullable String name, List<Object> all) {
        if (name == null) {
            return;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", name);
        told.put("in", in);
        String key = "rest.param." + name.toLowerCase(Locale.ROOT);
        if (sentences.knows(key)) {
            told.put("description", sentences.say(language, key));
        }
        told.put("required", in.equals("path") || parameter.getType() == IfMatch.class);
        Map<String, Object> schema = new LinkedHashMap<>(schemas.of(parameter.getParameterizedType()));
        Optional.ofNullable(parameter.getAnnotation(DefaultValue.class))
                .map(DefaultValue::value)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> schema.put("default", "integer".equals(schema.get("type")) ? Integer.valueOf(value) : value));
        told.put("schema", schema);
        all.add(told);
    }

    private Optional<Map<String, Object>> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(with -> with instanceof Context || with.annotationType().getName().endsWith("Param")))
                .findFirst()
                .map(parameter -> Map.of("required", true, "content", content(method, parameter.getParameterizedType(), true)));
    }

    private Map<String, Object> content(Method method, Type type, boolean asked) {
        if (type != byte[].class) {
            return Map.of(JSON, Map.of("schema", schemas.of(type)));
        }
        Optional<String[]> media = asked
                ? Optional.ofNullable(method.getAnnotation(Consumes.class)).map(Consumes::value)
                : Optional.ofNullable(method.getAnnotation(Produces.class)).map(Produces::value);
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (String kind : media.orElse(new String[] {"application/octet-stream"})) {
            kinds.put(kind, Map.of());
        }
        return kinds;
    }

    private Map<String, Object> responses(Method method) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Type told = Schemas.told(method.getGenericReturnType());
        boolean nothing = told == void.class || told == Void.class;
        Map<String, Object> fine = new LinkedHashMap<>();
        fine.put("description", sentences.say(language, nothing ? "rest.document.done" : "rest.document.fine"));
        if (!nothing) {
            fine.put("content", content(method, told, false));
        }
        responses.put(nothing ? "204" : method.isAnnotationPresent(jakarta.ws.rs.POST.class) ? "2XX" : "200", fine);
        REFUSALS.forEach(status -> responses.put(status, Map.of("$ref", "#/components/responses/Problem")));
        if (Arrays.asList(method.getParameterTypes()).contains(IfMatch.class)) {
            responses.put("412", Map.of("$ref", "#/components/responses/Problem"));
            responses.put("428", Map.of("$ref", "#/components/responses/Problem"));
        }
        return responses;
    }
}

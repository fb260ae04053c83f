package th.samnak.rest.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.IfMatch;
import th.samnak.api.rest.Slice;

/** JSON Schema of records: everything is required that is not optional. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(byte[].class, Map.of("type", "string", "contentEncoding", "base64")),
            Map.entry(IfMatch.class, Map.of("type", "string")));

    private final Map<String, Object> named = new TreeMap<>();

    /** What is told in the end by a method of that return type. */
    static Type told(Type returned) {
        return returned instanceof ParameterizedType answer && answer.getRawType() == Answer.class
                ? answer.getActualTypeArguments()[0]
                : returned;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        Map<String, Object> known = PLAIN.get(plain);
        if (known != null) {
            return known;
        }
        if (plain.isEnum()) {
            return Map.of("type", "string", "enum", Arrays.stream(plain.getEnumConstants()).map(Object::toString).toList());
        }
        return plain.isRecord() ? record(plain) : Map.of();
    }

    private Map<String, Object> generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class || raw == Answer.class) {
            return of(of[0]);
        }
        if (raw == Slice.class) {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("items", Map.of("type", "array", "items", of(of[0])));
            parts.put("next", Map.of("type", "string"));
            return Map.of("type", "object", "required", List.of("items"), "properties", parts);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(of[0]));
        }
        return Map.class.isAssignableFrom(raw)
                ? Map.of("type", "object", "additionalProperties", of(of[1]))
                : Map.of();
    }

    private Map<String, Object> record(Class<?> type) {
        String name = type.getPackageName().replaceFirst("^th\\.samnak\\.(\\w+).*", "$1") + "." + type.getSimpleName();
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            Map<String, Object> parts = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            for (RecordComponent part : type.getRecordComponents()) {
                parts.put(part.getName(), of(part.getGenericType()));
                if (part.getType() != Optional.class && !Collection.class.isAssignableFrom(part.getType())) {
                    required.add(part.getName());
                }
            }
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("properties", parts);
            schema.put("required", required);
            named.put(name, schema);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    Map<String, Object> all() {
        Map<String, Object> problem = new LinkedHashMap<>();
        for (String text : List.of("type", "title", "detail", "instance", "field", "reference")) {
            problem.put(text, Map.of("type", "string"));
        }
        problem.put("status", Map.of("type", "integer"));
        named.put("Problem", Map.of("type", "object", "properties", problem));
        return named;
    }
}

package th.samnak.rest.door;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything in a record is wanted, unless it is optional; a list that is not told is empty. */
final class Required {

    private Required() {}

    static JsonNode of(JsonNode tree, Type type) {
        if (type instanceof Class<?> record && record.isRecord() && tree instanceof ObjectNode object) {
            for (RecordComponent part : record.getRecordComponents()) {
                part(object, part);
            }
        }
        if (type instanceof Class<?> record && record.isRecord() && !(tree instanceof ObjectNode)) {
            throw new Refused(400, "rest.error.json", "–");
        }
        return tree;
    }

    private static void part(ObjectNode object, RecordComponent part) {
        JsonNode told = object.get(part.getName());
        boolean missing = told == null || told.isNull();
        if (missing && Collection.class.isAssignableFrom(part.getType())) {
            object.putArray(part.getName());
        } else if (missing && part.getType() != Optional.class) {
            throw RuleViolation.of(part.getName(), "rest.error.missing", part.getName());
        } else if (!missing && part.getType().isRecord()) {
            of(told, part.getType());
        } else if (!missing && part.getGenericType() instanceof ParameterizedType list && told.isArray()) {
            told.forEach(each -> of(each, list.getActualTypeArguments()[0]));
        }
    }
}

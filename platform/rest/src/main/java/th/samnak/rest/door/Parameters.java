package th.samnak.rest.door;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.api.rest.IfMatch;

/** Days, words out of a few, and versions, out of addresses and headers. */
public final class Parameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] with) {
        if (type == LocalDate.class) {
            return converter(type, Parameters::day);
        }
        if (type == IfMatch.class) {
            return converter(type, IfMatch::valueOf);
        }
        return type.isEnum() ? converter(type, written -> constant(type, written)) : null;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new Refused(400, "rest.error.day", written);
        }
    }

    private static <T> T constant(Class<T> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.toString().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new Refused(400, "rest.error.word", written,
                        Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))));
    }

    private static <T> ParamConverter<T> converter(Class<T> type, Function<String, ?> read) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String written) {
                return written == null || written.isBlank() ? null : type.cast(read.apply(written.strip()));
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}

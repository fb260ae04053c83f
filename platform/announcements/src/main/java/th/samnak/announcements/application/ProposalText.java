package th.samnak.announcements.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.announcements.api.Proposal;

/**
 * A proposal as one text for the database: records are written component by component, every value with its length in front, so
 * that nothing in it needs escaping.
 */
final class ProposalText {

    private static final String FORM = "1\n";

    private final String text;
    private int at;

    private ProposalText(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static String of(Proposal proposal) {
        StringBuilder out = new StringBuilder(FORM);
        write(proposal, out);
        return out.toString();
    }

    static Proposal read(String text) {
        if (!text.startsWith(FORM)) {
            throw new IllegalArgumentException("a proposal in another form");
        }
        return (Proposal) new ProposalText(text, FORM.length()).value(Proposal.class, null);
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Optional<?> optional -> {
                counted(optional.isPresent() ? 1 : 0, out);
                optional.ifPresent(present -> write(present, out));
            }
            case List<?> list -> {
                counted(list.size(), out);
                list.forEach(element -> write(element, out));
            }
            case Record parts -> {
                for (RecordComponent component : parts.getClass().getRecordComponents()) {
                    write(part(parts, component), out);
                }
            }
            case Enum<?> constant -> string(constant.name(), out);
            default -> string(value.toString(), out);
        }
    }

    private static void counted(int count, StringBuilder out) {
        out.append(count).append(';');
    }

    private static void string(String value, StringBuilder out) {
        out.append(value.length()).append(':').append(value);
    }

    private static Object part(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param inner what the type variable of a generic record stands for */
    private Object value(Type type, @Nullable Type inner) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Optional.class) {
                return count() == 0 ? Optional.empty() : Optional.of(value(argument, inner));
            }
            return raw == List.class ? list(argument) : parts(raw, argument);
        }
        if (!(type instanceof Class<?> plain)) {
            return value(Objects.requireNonNull(inner), null);
        }
        return plain.isRecord() ? parts(plain, null) : simple(plain, string());
    }

    private List<Object> list(Type of) {
        List<Object> list = new ArrayList<>();
        for (int rest = count(); rest > 0; rest--) {
            list.add(value(of, null));
        }
        return list;
    }

    private Object parts(Class<?> type, @Nullable Type inner) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), inner);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object simple(Class<?> type, String value) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(value)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("no such " + type.getSimpleName() + ": " + value);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(value);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(value);
        }
        return type == Period.class ? Period.parse(value) : value;
    }

    private int count() {
        return number(';');
    }

    private String string() {
        int length = number(':');
        at += length;
        return text.substring(at - length, at);
    }

    private int number(char end) {
        int to = text.indexOf(end, at);
        int number = Integer.parseInt(text.substring(at, to));
        at = to + 1;
        return number;
    }
}

package th.samnak.records.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fields of a form as one text: a line for each, name and value parted by a tab, with line ends and tabs escaped. */
final class Fields {

    private Fields() {}

    static String text(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> escaped(field.getKey()) + "\t" + escaped(field.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> of(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> plain(parts[0]), parts -> plain(parts[1])));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            plain.append(c == '\\' ? unescaped(escaped.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}

package th.samnak.notices.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is put into a sentence, in one column. */
final class Arguments {

    private static final String BETWEEN = "\u001f";

    private Arguments() {}

    static String written(List<?> arguments) {
        return arguments.stream().map(String::valueOf).map(text -> text.replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN));
    }

    static List<Object> read(String written) {
        return written.isEmpty() ? List.of() : Arrays.<Object>asList((Object[]) written.split(BETWEEN, -1));
    }
}

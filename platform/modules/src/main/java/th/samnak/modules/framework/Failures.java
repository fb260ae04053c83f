package th.samnak.modules.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the telling line of an exception. */
final class Failures {

    private Failures() {}

    /** The message of the innermost cause that has one. */
    static String message(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause.getMessage() != null && !cause.getMessage().isBlank())
                .reduce((outer, inner) -> inner)
                .map(cause -> firstLine(cause.getMessage()))
                .orElse(failure.getClass().getSimpleName());
    }

    /** The same out of a printed stack trace, which is all that the component runtime hands on. */
    static String message(@Nullable String trace) {
        List<String> heads = Optional.ofNullable(trace).stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("\t") && !line.isBlank())
                .map(line -> line.replaceFirst("^Caused by: ", ""))
                .toList();
        return heads.stream()
                .filter(head -> head.indexOf(": ") > 0)
                .reduce((outer, inner) -> inner)
                .map(head -> head.substring(head.indexOf(": ") + 2))
                .orElseGet(() -> heads.isEmpty() ? "?" : heads.get(heads.size() - 1));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}

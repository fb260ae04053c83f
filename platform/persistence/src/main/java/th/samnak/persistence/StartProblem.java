package th.samnak.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.persistence.jdbc.DatabaseSettings;

/** Says in one sentence why there is no database: in the log, and in a file that the start script shows. */
final class StartProblem {

    static final String FILE = "start-problem.txt";
    private static final Logger LOG = LoggerFactory.getLogger(StartProblem.class);
    private static final long LEAST_ROOM_BYTES = 64L << 20;
    private static final Set<String> PASSWORD = Set.of("28000", "28P01");
    private static final Set<String> UNREACHABLE = Set.of("08001", "08004", "08006", "57P03");
    private static final Set<String> IN_USE = Set.of("XSDB6", "XSDB8");
    private static final Set<String> FULL = Set.of("53100", "XSLA4", "XSDF1", "XBM0H");

    private StartProblem() {}

    /** What can be seen before anything is touched. */
    static Optional<String> foreseen(Path data, DatabaseSettings settings) {
        if (settings.url().filter(url -> !url.startsWith("jdbc:postgresql:")).isPresent()) {
            return Optional.of(Sentences.both("persistence.problem.url", settings));
        }
        try {
            Files.createDirectories(data);
            // not asked of FileStore, which wants a mount table that a container need not have
            if (data.toFile().getTotalSpace() > 0 && data.toFile().getUsableSpace() < LEAST_ROOM_BYTES) {
                return Optional.of(Sentences.both("persistence.problem.disk-full", data));
            }
        } catch (IOException e) {
            return Optional.of(Sentences.both("persistence.problem.read-only", data));
        }
        Path folder = data.resolve("db");
        boolean locked = settings.url().isEmpty() && Files.exists(folder) && !Files.isWritable(folder);
        return locked || !Files.isWritable(data)
                ? Optional.of(Sentences.both("persistence.problem.read-only", locked ? folder : data))
                : Optional.empty();
    }

    static String sentence(Throwable thrown, DatabaseSettings settings) {
        if (hasState(thrown, PASSWORD)) {
            return Sentences.both("persistence.problem.password", settings);
        }
        if (hasState(thrown, IN_USE)) {
            return Sentences.both("persistence.problem.in-use", settings);
        }
        if (hasState(thrown, FULL)) {
            return Sentences.both("persistence.problem.disk-full", settings);
        }
        if (hasState(thrown, Set.of("3D000"))) {
            return Sentences.both("persistence.problem.missing", settings);
        }
        return hasState(thrown, UNREACHABLE)
                ? Sentences.both("persistence.problem.unreachable", settings)
                : Sentences.both("persistence.problem.other", settings, last(thrown));
    }

    static void tell(Path data, String sentence) {
        LOG.error("{}", sentence);
        try {
            Files.writeString(data.resolve(FILE), sentence + System.lineSeparator());
        } catch (IOException e) {
            LOG.warn("{} cannot be written", data.resolve(FILE));
        }
    }

    private static boolean hasState(Throwable thrown, Set<String> states) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException first && chain(first).anyMatch(states::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Derby tells the reason in the exceptions that hang on the first one. */
    private static Stream<String> chain(SQLException first) {
        return Stream.iterate(first, Objects::nonNull, SQLException::getNextException)
                .map(sql -> String.valueOf(sql.getSQLState()));
    }

    private static String last(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}

package th.samnak.persistence.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.persistence.jdbc.Dialect;

/**
 * One step of a unit's tables.
 *
 * @param name the words between the underscores and the ending
 * @param checksum SHA-256 of the text with plain line ends, lower-case hexadecimal
 */
record MigrationFile(int version, String name, String sql, String checksum) {

    private static final Pattern SHAPE =
            Pattern.compile("V(\\d{3})__([a-z0-9_]+?)(?:\\.(derby|postgresql))?\\.sql");

    /** Empty when the file is the other database's. */
    static Optional<MigrationFile> of(String fileName, byte[] content, Dialect dialect) {
        Matcher shape = SHAPE.matcher(fileName);
        if (!shape.matches()) {
            throw new MigrationRefused("persistence.migration.name", fileName);
        }
        String only = shape.group(3);
        if (only != null && !only.equals(dialect.suffix())) {
            return Optional.empty();
        }
        String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return Optional.of(new MigrationFile(Integer.parseInt(shape.group(1)), shape.group(2), text, sha256(text)));
    }

    /** Statements end in a semicolon at a line's end; lines that begin with two hyphens are remarks. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : sql.lines().toList()) {
            String text = line.strip();
            if (text.startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            if (text.endsWith(";")) {
                statements.add(statement.toString().strip().replaceFirst(";$", ""));
                statement.setLength(0);
            }
        }
        if (!statement.toString().isBlank()) {
            throw new MigrationRefused("persistence.migration.unfinished", this);
        }
        return statements;
    }

    @Override
    public String toString() {
        return "V%03d__%s".formatted(version, name);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package th.samnak.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Files of the platform's own bundles that a browser fetches: style sheets, fonts, scripts. Read once and kept. */
public final class StaticFiles {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain;charset=UTF-8",
            "webmanifest", "application/manifest+json",
            "json", "application/json");

    private final Map<String, Function<String, URL>> sources;
    private final Map<String, File> kept = new ConcurrentHashMap<>();

    /**
     * @param type media type
     * @param hash begins the checksum of its content, 16 hexadecimal digits
     */
    record File(byte[] content, String type, String hash) {}

    /** @param sources from the first folder of an address, such as {@code ui}, to where its files are found */
    public StaticFiles(Map<String, Function<String, URL>> sources) {
        this.sources = Map.copyOf(sources);
    }

    /** The address with the checksum of the file, so that a browser may keep it for ever; as it is when there is no such file. */
    public String versioned(String path) {
        return find(path).map(file -> path + "?v=" + file.hash()).orElse(path);
    }

    Optional<File> find(String path) {
        File known = kept.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        int slash = path.indexOf('/', 1);
        Function<String, URL> source = slash < 0 ? null : sources.get(path.substring(1, slash));
        if (source == null || !isPlain(path)) {
            return Optional.empty();
        }
        Optional<File> found = read(source.apply(path.substring(slash + 1)), path);
        found.ifPresent(file -> kept.put(path, file));
        return found;
    }

    static boolean isPlain(String path) {
        return path.matches("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+") && !path.contains("..");
    }

    static Optional<File> read(URL url, String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (url == null || type == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            byte[] content = in.readAllBytes();
            return Optional.of(new File(content, type, hash(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

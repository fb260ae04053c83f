package th.samnak.modules.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import th.samnak.api.errors.RuleViolation;

/** Reads a jar to its end within limits, so that a small file that unpacks to a huge one is found out. */
public final class JarReader {

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_TEXT_BYTES = 2 << 20;
    private static final long MOST_UNPACKED_BYTES = 512L << 20;
    private static final long MOST_RATIO = 100;
    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/(.*)");
    private static final Pattern TABLE =
            Pattern.compile("\\b(create|alter|drop)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?([\\w.\"]+)", Pattern.CASE_INSENSITIVE);

    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedMap<String, String> messages = new TreeMap<>();
    private final SortedSet<String> tables = new TreeSet<>();
    private final Map<String, byte[]> declarations = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private long unpackedBytes;

    private JarReader() {}

    /**
     * @param sha256 checksum of the file, as computed when it was received
     * @throws RuleViolation if it is no jar, or not a decent one
     */
    public static JarFacts read(Path jar, String sha256) throws IOException {
        JarReader reader = new JarReader();
        try (ZipFile zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new RuleViolation("modules.refuse.bomb");
            }
            long allowed = Math.min(MOST_UNPACKED_BYTES, Files.size(jar) * MOST_RATIO + MOST_TEXT_BYTES);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                reader.take(zip, entry, allowed);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new RuleViolation("modules.refuse.not-a-jar");
        }
        Components components = Components.parse(reader.declarations);
        return new JarFacts(
                sha256,
                Files.size(jar),
                Map.copyOf(reader.headers),
                reader.packages,
                components.names(),
                components.offeredModules(),
                reader.messages,
                reader.tables);
    }

    private void take(ZipFile zip, ZipEntry entry, long allowedBytes) throws IOException {
        String name = entry.getName();
        if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
            throw new RuleViolation("modules.refuse.not-a-jar");
        }
        boolean text = name.equals("META-INF/MANIFEST.MF")
                || name.startsWith("OSGI-INF/")
                || name.startsWith("i18n/")
                || name.startsWith("db/migration/");
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = text ? in.readNBytes(MOST_TEXT_BYTES) : new byte[0];
            unpackedBytes += content.length;
            drain(in, allowedBytes);
        }
        if (text) {
            understand(name, content);
        } else if (name.endsWith(".class")) {
            addPackage(name);
        }
    }

    private void drain(InputStream in, long allowedBytes) throws IOException {
        byte[] buffer = new byte[16_384];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpackedBytes += read;
            if (unpackedBytes > allowedBytes) {
                throw new RuleViolation("modules.refuse.bomb");
            }
        }
    }

    private void addPackage(String name) {
        Matcher versioned = VERSIONED.matcher(name);
        String plain = versioned.matches() ? versioned.group(1) : name;
        int slash = plain.lastIndexOf('/');
        if (slash > 0) {
            packages.add(plain.substring(0, slash).replace('/', '.'));
        }
    }

    private void understand(String name, byte[] content) throws IOException {
        if (name.equals("META-INF/MANIFEST.MF")) {
            new Manifest(new ByteArrayInputStream(content))
                    .getMainAttributes()
                    .forEach((key, value) -> headers.put(key.toString(), value.toString()));
        } else if (name.startsWith("OSGI-INF/") && name.endsWith(".xml")) {
            declarations.put(name, content);
        } else if (name.startsWith("i18n/") && name.endsWith(".properties") && !name.endsWith("_en.properties")) {
            Properties properties = new Properties();
            properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
            properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        } else if (name.startsWith("db/migration/")) {
            tables.addAll(tablesIn(new String(content, StandardCharsets.UTF_8)));
        }
    }

    private static List<String> tablesIn(String sql) {
        List<String> found = new ArrayList<>();
        Matcher matcher = TABLE.matcher(sql);
        while (matcher.find()) {
            found.add((matcher.group(1) + " " + matcher.group(2).replace("\"", "")).toLowerCase(Locale.ROOT));
        }
        return found;
    }
}

package th.samnak.modules.centre;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.osgi.framework.BundleContext;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.modules.framework.Survey;
import th.samnak.modules.inspection.Inspection;
import th.samnak.modules.inspection.JarFacts;
import th.samnak.modules.inspection.JarReader;
import th.samnak.modules.inspection.Platform;
import th.samnak.modules.registry.RunningModules;

/** Takes jars in and looks at them before anything else happens. */
final class Reception {

    private final Path folder;
    private final int limitMb;
    private final BundleContext context;
    private final RunningModules running;

    Reception(Path folder, int limitMb, BundleContext context, RunningModules running) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.limitMb = limitMb;
        this.context = context;
        this.running = running;
    }

    /** A jar on the disk that has been looked at. */
    record Received(Path file, JarFacts facts, boolean temporary) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (temporary) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** @throws RuleViolation if it is too large or no decent jar */
    Received receive(InputStream jar) throws IOException {
        Path file = Files.createTempFile(folder, "incoming", ".jar");
        try {
            String sha256 = copy(jar, file);
            return new Received(file, JarReader.read(file, sha256), true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Received read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Received(file, JarReader.read(file, copy(in, OutputStream.nullOutputStream())), false);
        }
    }

    /** @throws RuleViolation if the jar may not be let in, in words */
    ModuleId pass(JarFacts facts) {
        ModuleId name = facts.id().orElse(ModuleId.of("unknown"));
        Platform platform = Survey.without(name, context);
        ModuleId id = Inspection.pass(facts, platform);
        if (running.isPlatform(id)) {
            throw new RuleViolation("modules.refuse.platform-name", id.value());
        }
        return id;
    }

    private String copy(InputStream jar, Path file) throws IOException {
        try (jar;
                OutputStream out = Files.newOutputStream(file)) {
            return copy(jar, out);
        }
    }

    private String copy(InputStream jar, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[65_536];
        long sizeBytes = 0;
        for (int read = jar.read(buffer); read >= 0; read = jar.read(buffer)) {
            sizeBytes += read;
            if (sizeBytes > (long) limitMb << 20) {
                throw new RuleViolation("modules.refuse.too-large", limitMb);
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package th.samnak.modules.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;

/** The jars that the journal speaks of, under names that tell what they are. */
public final class JarStore {

    private final Path folder;

    public JarStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    public Path path(ModuleId id, Standing standing) {
        return folder.resolve(id + "-" + standing.version() + "-" + standing.sha256().substring(0, 8) + ".jar");
    }

    public boolean has(ModuleId id, Standing standing) {
        return Files.isRegularFile(path(id, standing));
    }

    /** Takes a copy; it is on the disk under its name when this returns. */
    public Path keep(ModuleId id, Standing standing, Path jar) throws IOException {
        Path target = path(id, standing);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return target;
    }

    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes what nobody needs any more. */
    public void keepOnly(Collection<Path> needed) throws IOException {
        Set<Path> names = new HashSet<>(needed);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> !names.contains(it)).toList()) {
                Files.delete(file);
            }
        }
    }
}

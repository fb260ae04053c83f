package th.samnak.documents.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Lets the JDK shape text on a Linux machine that has neither fontconfig nor freetype: told of one font by a file of its own, it
 * does not ask the system for any. Has an effect only before the first font of the process is made.
 *
 * @see "Decision 0020"
 */
final class BareMachine {

    static final String PROPERTY = "sun.awt.fontconfig";

    private static final List<String> LOGICAL = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");
    private static final String FONT = "Sarabun-Regular.ttf";

    private BareMachine() {}

    /** @param folder kept by the caller for as long as the process runs */
    static void prepare(Path folder) throws IOException {
        if (System.getProperty(PROPERTY) != null || !System.getProperty("os.name", "").startsWith("Linux")) {
            return;
        }
        Files.createDirectories(folder);
        Path font = folder.resolve(FONT);
        try (InputStream in = Objects.requireNonNull(BareMachine.class.getResourceAsStream(FONT))) {
            write(font, in.readAllBytes());
        }
        StringBuilder config = new StringBuilder("version=1\n");
        for (String name : LOGICAL) {
            STYLES.forEach(style -> config.append(name).append('.').append(style).append(".latin-1=Sarabun\n"));
        }
        String path = font.toString().replace("\\", "\\\\").replace(" ", "\\ ");
        config.append("sequence.allfonts=latin-1\nfilename.Sarabun=").append(path).append('\n');
        Path file = folder.resolve("fontconfig.properties");
        write(file, config.toString().getBytes(StandardCharsets.UTF_8));
        System.setProperty(PROPERTY, file.toString());
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.write(file, content);
        }
    }
}

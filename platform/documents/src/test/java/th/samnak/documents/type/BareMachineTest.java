package th.samnak.documents.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class BareMachineTest {

    @TempDir
    Path folder;

    private String before = "";

    @BeforeEach
    void forget() {
        before = System.getProperty(BareMachine.PROPERTY, "");
        System.clearProperty(BareMachine.PROPERTY);
    }

    @AfterEach
    void restore() {
        System.clearProperty(BareMachine.PROPERTY);
        if (!before.isEmpty()) {
            System.setProperty(BareMachine.PROPERTY, before);
        }
    }

    @Test
    void the_jdk_is_told_of_a_font_that_is_there() throws IOException {
        BareMachine.prepare(folder.resolve("ช่อง ว่าง"));
        Path file = Path.of(System.getProperty(BareMachine.PROPERTY));
        assertThat(Files.readString(file)).startsWith("version=1\n").contains("dialog.plain.latin-1=Sarabun").contains("filename.Sarabun=");
        assertThat(file.resolveSibling("Sarabun-Regular.ttf")).isNotEmptyFile();
    }

    @Test
    void what_the_administrator_set_is_left_alone() throws IOException {
        System.setProperty(BareMachine.PROPERTY, "/etc/own.properties");
        BareMachine.prepare(folder);
        assertThat(System.getProperty(BareMachine.PROPERTY)).isEqualTo("/etc/own.properties");
        assertThat(folder).isEmptyDirectory();
    }
}

package th.samnak.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Settings;
import th.samnak.api.documents.FileStore.Reading;
import th.samnak.api.documents.FileStore.Reading.State;

class TextsTest {

    @TempDir
    private Path data;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private DiskFileStore store() throws IOException {
        Settings settings = Settings.of(data, Map.of());
        return new DiskFileStore(settings, Runnable::run, new FileOwners(settings), System::nanoTime, told::add);
    }

    private String put(DiskFileStore store, String words) {
        return store.put("ก.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))).sha256();
    }

    @Test
    void a_text_is_read_in_the_background_once_and_told() throws Exception {
        DiskFileStore store = store();
        String sha256 = put(store, "เอกสารแนบ");
        assertThat(store.reading(sha256).state()).isEqualTo(State.WAITING);
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(sha256);
        assertThat(store.reading(sha256)).isEqualTo(new Reading(State.READ, "เอกสารแนบ"));
        assertThat(store().reading(sha256)).as("after a restart").isEqualTo(new Reading(State.READ, "เอกสารแนบ"));
        assertThat(told).isEmpty();
    }

    @Test
    void what_was_to_be_read_when_the_system_went_down_is_read_after_the_next_start() throws Exception {
        DiskFileStore store = store();
        String sha256 = put(store, "ก่อนไฟดับ");
        Files.createFile(data.resolve("files/texts/waiting").resolve(sha256));
        store().texts().resume();
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(sha256);
        assertThat(data.resolve("files/texts/waiting").resolve(sha256)).doesNotExist();
    }

    @Test
    void a_damaged_text_is_read_again_and_goes_with_its_file() throws Exception {
        DiskFileStore store = store();
        String sha256 = put(store, "ข้อความ");
        assertThat(store.text(sha256)).contains("ข้อความ");
        Path kept = data.resolve("files/texts/" + sha256.substring(0, 2) + "/" + sha256 + ".gz");
        Files.writeString(kept, "broken");
        assertThat(store.text(sha256)).contains("ข้อความ");
        new Shelf(data.resolve("files"), new Recent(System::nanoTime)).remove(sha256);
        assertThat(kept).doesNotExist();
    }
}

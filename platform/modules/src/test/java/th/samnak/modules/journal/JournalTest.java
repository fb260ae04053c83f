package th.samnak.modules.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.ModuleId;

class JournalTest {

    private static final ModuleId MEETINGS = ModuleId.of("meetings");
    private static final Instant NOW = Instant.parse("2026-08-03T02:30:00Z");
    private static final Standing V1 = new Standing("1.0.0", "aa11bb22cc33", true, "upload:ประชุม \"1\".jar");

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_again() throws IOException {
        Journal journal = open();
        Entry begun = journal.begin(Act.INSTALL, "admin", MEETINGS, Optional.empty(), Optional.of(V1));
        journal.end(begun, Optional.of(V1), "บรรทัด\nใหม่\t\\ \"x\"");
        Journal again = open();
        assertThat(again.entries()).isEqualTo(journal.entries());
        assertThat(again.standing(MEETINGS)).contains(V1);
        assertThat(again.unfinished()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("journal.jsonl"))).hasSize(2);
    }

    @Test
    void an_act_without_an_end_is_unfinished_and_counts_for_nothing() throws IOException {
        open().begin(Act.INSTALL, "admin", MEETINGS, Optional.empty(), Optional.of(V1));
        Journal again = open();
        assertThat(again.unfinished()).hasSize(1);
        assertThat(again.standing()).isEmpty();
        assertThat(again.knows(MEETINGS)).isFalse();
    }

    @Test
    void a_torn_last_line_is_dropped_and_the_next_one_is_whole() throws IOException {
        Journal journal = open();
        Entry begun = journal.begin(Act.INSTALL, "admin", MEETINGS, Optional.empty(), Optional.of(V1));
        Files.writeString(folder.resolve("journal.jsonl"), "{\"n\":\"1\",\"pha", StandardOpenOption.APPEND);
        Journal again = open();
        assertThat(again.entries()).containsExactly(begun);
        again.undone(begun, Optional.empty(), "");
        assertThat(open().unfinished()).isEmpty();
    }

    @Test
    void a_damaged_line_in_the_midst_is_not_passed_over() throws IOException {
        Files.writeString(folder.resolve("journal.jsonl"), "rubbish\n");
        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("line 1");
    }

    @Test
    void a_removed_function_does_not_stand_but_is_known() throws IOException {
        Journal journal = open();
        journal.end(journal.begin(Act.INSTALL, "admin", MEETINGS, Optional.empty(), Optional.of(V1)), Optional.of(V1), "");
        journal.end(journal.begin(Act.REMOVE, "admin", MEETINGS, Optional.of(V1), Optional.empty()), Optional.empty(), "");
        assertThat(open().standing()).isEqualTo(Map.of());
        assertThat(open().knows(MEETINGS)).isTrue();
    }

    @Test
    void a_refusal_changes_nothing() throws IOException {
        Journal journal = open();
        journal.end(journal.begin(Act.INSTALL, "admin", MEETINGS, Optional.empty(), Optional.of(V1)), Optional.of(V1), "");
        journal.refused("admin", "meetings", new Standing("2.0.0", "ff", true, "deploy:x.jar"), "ไม่รับ");
        journal.refused("admin", "Not A Name", new Standing("0", "ff", true, "deploy:y.jar"), "ไม่รับ");
        assertThat(open().standing(MEETINGS)).contains(V1);
    }

    private Journal open() throws IOException {
        return Journal.open(folder.resolve("journal.jsonl"), () -> NOW);
    }
}

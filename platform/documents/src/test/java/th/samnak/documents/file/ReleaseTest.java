package th.samnak.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.console.Report;
import th.samnak.api.documents.FileReferences;
import th.samnak.api.errors.RuleViolation;
import th.samnak.testing.Cast;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;

class ReleaseTest {

    private static final long LATER = TimeUnit.MINUTES.toNanos(11);

    @TempDir
    Path data;

    private final AtomicLong nanos = new AtomicLong();
    private final Set<String> records = new HashSet<>();
    private final List<Runnable> commits = new ArrayList<>();
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final MemoryAuditTrail audit = new MemoryAuditTrail(new TestAccess(Cast.ADMIN), clock);
    private FileOwners owners;
    private DiskFileStore store;

    @BeforeEach
    void start() throws IOException {
        owners = new FileOwners(settings());
        store = new DiskFileStore(settings(), commits::add, owners, nanos::get);
    }

    private Settings settings() {
        return Settings.of(data, Map.of());
    }

    private final FileReferences letters = new FileReferences() {
        @Override
        public ModuleId owner() {
            return ModuleId.of("letters");
        }

        @Override
        public Set<String> named(Set<String> sha256) {
            return sha256.stream().filter(records::contains).collect(Collectors.toSet());
        }
    };

    private String put(String text) {
        return store.put("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).sha256();
    }

    private void commit() {
        commits.forEach(Runnable::run);
        commits.clear();
    }

    private Path place(String sha256) {
        return data.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private void aged(String sha256) throws IOException {
        Files.setLastModifiedTime(place(sha256), FileTime.from(clock.instant().minus(Duration.ofDays(3))));
    }

    private Report sweep(String... words) {
        return new FilesSweepCommand(store, audit, clock).run(List.of(words));
    }

    @Test
    void a_released_file_goes_after_the_commit_and_not_before() throws IOException {
        owners.add(letters);
        String sha = put("secret");
        nanos.addAndGet(LATER);
        store.release(sha);
        assertThat(place(sha)).exists();
        commit();
        assertThat(place(sha)).doesNotExist();
        assertThat(data.resolve("files/going")).isEmptyDirectory();
        assertThat(data.resolve("files/released")).isEmptyDirectory();
        assertThat(put("secret")).isEqualTo(sha);
        assertThat(store.intact(sha)).isTrue();
    }

    @Test
    void a_file_that_another_record_names_stays() {
        owners.add(letters);
        String sha = put("shared");
        records.add(sha);
        nanos.addAndGet(LATER);
        store.release(sha);
        commit();
        assertThat(store.intact(sha)).isTrue();
        records.clear();
        store.release(sha);
        commit();
        assertThat(place(sha)).doesNotExist();
    }

    @Test
    void a_file_that_came_in_a_moment_ago_may_still_be_named_and_goes_later() {
        owners.add(letters);
        String sha = put("fresh");
        store.release(sha);
        commit();
        assertThat(place(sha)).exists();
        nanos.addAndGet(LATER);
        sweep();
        assertThat(place(sha)).doesNotExist();
    }

    @Test
    void a_look_of_somebody_else_before_the_commit_forgets_nothing() {
        owners.add(letters);
        String sha = put("text");
        records.add(sha);
        nanos.addAndGet(LATER);
        store.release(sha);
        store.disposal().finish();
        assertThat(place(sha)).exists();
        records.clear();
        commit();
        assertThat(place(sha)).doesNotExist();
    }

    @Test
    void nothing_goes_while_an_owner_of_files_is_away() throws IOException {
        owners.add(letters);
        String sha = put("needed");
        records.add(sha);
        aged(sha);
        FileOwners restarted = new FileOwners(settings());
        store = new DiskFileStore(settings(), Runnable::run, restarted, nanos::get);
        restarted.add(other());
        store.release(sha);
        assertThat(place(sha)).exists();
        assertThatThrownBy(() -> sweep("--remove")).isInstanceOf(RuleViolation.class).hasMessage("documents.sweep.owner-away");
        assertThat(place(sha)).exists();
    }

    private static FileReferences other() {
        return new FileReferences() {
            @Override
            public ModuleId owner() {
                return ModuleId.of("other");
            }

            @Override
            public Set<String> named(Set<String> sha256) {
                return Set.of();
            }
        };
    }

    @Test
    void a_removal_cut_off_by_a_crash_is_finished_when_its_owner_is_back() throws Exception {
        owners.add(letters);
        String given = put("given up, then the power failed");
        String half = put("half destroyed");
        store.release(given);
        commits.clear();
        Files.move(place(half), data.resolve("files/going").resolve(half));
        FileOwners again = new FileOwners(settings());
        store = new DiskFileStore(settings(), Runnable::run, again, System::nanoTime);
        again.whenComplete(store.disposal()::finish);
        assertThat(place(given)).exists();
        again.add(letters);
        assertThat(place(given)).doesNotExist();
        assertThat(data.resolve("files/going")).isEmptyDirectory();
    }

    @Test
    void the_sweep_shows_orphans_first_and_removes_them_when_told_to() throws IOException {
        owners.add(letters);
        String orphan = put("nobody's");
        String kept = put("named");
        String young = put("young");
        records.add(kept);
        aged(orphan);
        aged(kept);
        Files.setLastModifiedTime(place(young), FileTime.from(clock.instant()));
        nanos.addAndGet(LATER);
        Report shown = sweep();
        assertThat(shown.rows()).hasSize(1);
        assertThat(shown.rows().getFirst()).startsWith(orphan, 8L).endsWith(false);
        assertThat(place(orphan)).exists();
        Report done = sweep("--remove");
        assertThat(done.ok()).isTrue();
        assertThat(done.rows().getFirst()).endsWith(true);
        assertThat(place(orphan)).doesNotExist();
        assertThat(place(kept)).exists();
        assertThat(place(young)).exists();
        assertThat(audit.acts()).containsExactly("files.sweep");
        assertThat(sweep("--hours", "0").rows()).hasSize(1);
        assertThatThrownBy(() -> sweep("everything")).isInstanceOf(IllegalArgumentException.class);
    }
}

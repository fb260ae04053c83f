package th.samnak.documents.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Change.Kind;
import th.samnak.api.documents.Versions.Version;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.documents.DocumentsTables;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryFileStore;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class VersionsTest {

    private static final RecordId LETTER = new RecordId(ModuleId.of("correspondence"), "outgoing", "a");
    private static final RecordId OTHER = new RecordId(ModuleId.of("correspondence"), "outgoing", "b");

    private final TestDatabase test;
    private final Database database;
    private final MemoryFileStore files;
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final JpaVersions versions;

    VersionsTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new DocumentsTables());
        this.files = new MemoryFileStore(test.transactions());
        this.versions = new JpaVersions(database, files, access, clock);
        files.ask(new VersionReferences(database));
    }

    @BeforeEach
    void empty() {
        test.empty();
    }

    private StoredFile text(String words) {
        return files.put("text.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_version_is_kept_with_its_number_who_when_and_checksum() {
        Version first = versions.keep(LETTER, "text", text("หนึ่ง"), "");
        clock.set("2026-08-03T10:00");
        access.signIn(Cast.MALEE);
        Version second = versions.keep(LETTER, "text", text("สอง"), "แก้ตามที่สั่ง");
        assertThat(versions.of(LETTER, "text")).containsExactly(second, first);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.by()).isEqualTo(Cast.MALEE.name());
        assertThat(second.at()).isEqualTo(clock.instant());
        assertThat(second.note()).isEqualTo("แก้ตามที่สั่ง");
        assertThat(second.file().sha256()).hasSize(64).isNotEqualTo(first.file().sha256());
        assertThat(versions.of(LETTER, "other")).isEmpty();
        assertThat(versions.of(OTHER, "text")).isEmpty();
    }

    @Test
    void the_same_again_is_no_new_version_but_an_older_one_restored_is() {
        versions.keep(LETTER, "text", text("หนึ่ง"), "");
        versions.keep(LETTER, "text", text("หนึ่ง"), "");
        assertThat(versions.of(LETTER, "text")).hasSize(1);
        versions.keep(LETTER, "text", text("สอง"), "");
        versions.keep(LETTER, "text", text("หนึ่ง"), "คืนจากฉบับที่ 1");
        assertThat(versions.of(LETTER, "text")).extracting(Version::number).containsExactly(3, 2, 1);
    }

    @Test
    void a_version_is_found_within_its_record_only() {
        Version kept = versions.keep(LETTER, "text", text("หนึ่ง"), "");
        assertThat(versions.find(LETTER, kept.id())).isEqualTo(kept);
        assertThatThrownBy(() -> versions.find(OTHER, kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> versions.find(LETTER, "none")).isInstanceOf(NotFound.class);
    }

    @Test
    void two_versions_are_compared_line_by_line() {
        Version first = versions.keep(LETTER, "text", text("เรื่อง ก\nด้วย\nเดิม\nจึงเรียนมา"), "");
        Version second = versions.keep(LETTER, "text", text("เรื่อง ก\nด้วย\nใหม่\nอีกบรรทัด\nจึงเรียนมา"), "");
        assertThat(versions.compare(first, second)).containsExactly(
                new Change(Kind.SAME, "เรื่อง ก"), new Change(Kind.SAME, "ด้วย"), new Change(Kind.REMOVED, "เดิม"),
                new Change(Kind.ADDED, "ใหม่"), new Change(Kind.ADDED, "อีกบรรทัด"), new Change(Kind.SAME, "จึงเรียนมา"));
        assertThat(versions.compare(second, second)).extracting(Change::kind).containsOnly(Kind.SAME);
        assertThatThrownBy(() -> versions.compare(first, new Version("x", "text", 9, text("\u0020"), "", clock.instant(), "")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_comparison_leads_from_the_one_text_to_the_other_whatever_they_are() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            String was = lines(random);
            String is = lines(random);
            List<Change> changes = Comparison.of(was, is);
            assertThat(told(changes, Kind.ADDED)).isEqualTo(was.lines().toList());
            assertThat(told(changes, Kind.REMOVED)).isEqualTo(is.lines().toList());
        }
    }

    private static List<String> told(List<Change> changes, Kind without) {
        return changes.stream().filter(change -> change.kind() != without).map(Change::text).toList();
    }

    private static String lines(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(i -> "ก" + i).collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_rolled_back_was_never_a_version() {
        assertThatThrownBy(() -> database.change(em -> {
            versions.keep(LETTER, "text", text("หนึ่ง"), "");
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(versions.of(LETTER, "text")).isEmpty();
    }

    @Test
    void a_destroyed_record_leaves_names_and_checksums_and_no_bytes() {
        Version first = versions.keep(LETTER, "text", text("หนึ่ง"), "");
        Version second = versions.keep(LETTER, "text", text("สอง"), "");
        StoredFile shared = text("ร่วม");
        versions.keep(LETTER, "file", shared, "");
        versions.keep(OTHER, "file", shared, "");
        assertThat(new VersionReferences(database).named(Set.of(first.file().sha256(), "00"))).containsExactly(first.file().sha256());
        assertThat(versions.forget(LETTER)).extracting(Version::number).hasSize(3);
        assertThat(versions.of(LETTER, "text")).isEmpty();
        assertThat(files.holds(first.file().sha256())).isFalse();
        assertThat(files.holds(second.file().sha256())).isFalse();
        assertThat(files.holds(shared.sha256())).as("another record names it").isTrue();
    }
}

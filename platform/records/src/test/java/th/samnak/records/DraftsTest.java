package th.samnak.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.drafts.Drafts.Copy;
import th.samnak.api.drafts.Drafts.Draft;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.records.application.JpaDrafts;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class DraftsTest {

    private final TestDatabase test;
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final Drafts drafts;

    DraftsTest(TestDatabase test) {
        this.test = test;
        this.drafts = new JpaDrafts(test.open(new RecordsTables()), access, clock);
    }

    @BeforeEach
    void empty() {
        test.empty();
    }

    @Test
    void a_draft_comes_back_as_it_was_typed() {
        Map<String, String> typed = Map.of(
                "subject", "ขออนุญาต\\ใช้รถ",
                "body", "บรรทัดแรก\r\n\tย่อหน้า\n\\n ไม่ใช่บรรทัดใหม่",
                "empty", "",
                "long", "ก".repeat(100_000));

        drafts.keep("correspondence.letter", typed);

        assertThat(drafts.find("correspondence.letter")).contains(new Draft(typed, clock.instant()));
    }

    @Test
    void what_is_kept_later_takes_the_place_of_what_was_kept_before() {
        drafts.keep("f", Map.of("a", "1", "b", "2"));
        clock.set("2026-08-03T09:31");
        drafts.keep("f", Map.of("a", "3"));

        assertThat(drafts.find("f")).contains(new Draft(Map.of("a", "3"), clock.instant()));
    }

    @Test
    void a_form_without_fields_is_a_draft_too() {
        drafts.keep("f", Map.of());

        assertThat(drafts.find("f")).contains(new Draft(Map.of(), clock.instant()));
    }

    @Test
    void nobody_sees_the_draft_of_another() {
        drafts.keep("f", Map.of("a", "1"));
        access.signIn(Cast.KANYA);

        assertThat(drafts.find("f")).isEmpty();
        drafts.discard("f");
        access.signIn(Cast.SOMCHAI);
        assertThat(drafts.find("f")).isPresent();
    }

    @Test
    void a_discarded_draft_is_gone() {
        drafts.keep("f", Map.of("a", "1"));
        drafts.discard("f");
        drafts.discard("f");

        assertThat(drafts.find("f")).isEmpty();
    }

    @Test
    void two_pages_that_write_at_once_keep_both_texts() {
        Copy first = drafts.keep("f", Optional.empty(), Map.of("a", "both began with this"));
        Copy mine = drafts.keep("f", Optional.of(first), Map.of("a", "mine"));
        clock.set("2026-08-03T09:31");
        Copy theirs = drafts.keep("f", Optional.of(first), Map.of("a", "theirs"));

        assertThat(theirs.id()).isNotEqualTo(mine.id());
        assertThat(drafts.copies("f")).containsExactly(theirs, mine);
        drafts.discard(mine);
        assertThat(drafts.copies("f")).containsExactly(theirs);
    }

    @Test
    void a_copy_that_was_continued_elsewhere_is_not_discarded_by_who_knew_it_before() {
        Copy first = drafts.keep("f", Optional.empty(), Map.of("a", "1"));
        Copy continued = drafts.keep("f", Optional.of(first), Map.of("a", "2"));

        drafts.discard(first);

        assertThat(drafts.copies("f")).containsExactly(continued);
    }

    @Test
    void what_is_written_on_after_another_page_handed_it_in_is_a_copy_of_its_own() {
        Copy first = drafts.keep("f", Optional.empty(), Map.of("a", "1"));
        drafts.discard(first);

        drafts.keep("f", Optional.of(first), Map.of("a", "2"));

        assertThat(drafts.copies("f")).extracting(copy -> copy.draft().fields()).containsExactly(Map.of("a", "2"));
    }

    @Test
    void the_oldest_copy_gives_way_when_there_are_too_many() {
        for (int i = 0; i <= Drafts.MOST_COPIES; i++) {
            clock.set("2026-08-03T09:%02d".formatted(30 + i));
            drafts.keep("f", Optional.empty(), Map.of("a", String.valueOf(i)));
        }

        assertThat(drafts.copies("f")).hasSize(Drafts.MOST_COPIES)
                .noneMatch(copy -> copy.draft().fields().containsValue("0"));
    }

    @Test
    void nobody_discards_the_copy_of_another() {
        Copy mine = drafts.keep("f", Optional.empty(), Map.of("a", "1"));
        access.signIn(Cast.KANYA);

        drafts.discard(mine);

        access.signIn(Cast.SOMCHAI);
        assertThat(drafts.copies("f")).containsExactly(mine);
    }

    @Test
    void without_a_person_there_is_no_draft() {
        access.signOut();

        assertThatThrownBy(() -> drafts.keep("f", Map.of())).isInstanceOf(NotSignedIn.class);
    }
}

package th.samnak.audit.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.notices.Notice;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.Mentioned;
import th.samnak.api.timeline.RecordStory;
import th.samnak.api.timeline.Timelines.Candidate;
import th.samnak.api.timeline.Timelines.Said;
import th.samnak.audit.AuditTables;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.MemoryNotices;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class TimelinesTest {

    private static final RecordId OPEN = new RecordId(ModuleId.of("proof"), "deed", "open");
    private static final RecordId SECRET = new RecordId(ModuleId.of("proof"), "deed", "secret");

    private final TestDatabase databases;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-11-23T09:00");
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final MemoryNotices told = new MemoryNotices();
    private final MemoryAuditTrail trail = new MemoryAuditTrail(access, clock);
    private MemoryEvents events;
    private JpaTimelines timelines;

    TimelinesTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new AuditTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        events = new MemoryEvents(databases.transactions());
        CastOrganisation organisation = new CastOrganisation(clock);
        Stories stories = new Stories();
        stories.stories = List.of(new Deeds());
        Callings callings = new Callings(events, clock);
        callings.ways = List.of(told);
        timelines = new JpaTimelines(database, stories, new Readers(access, accounts(), organisation, clock), callings, organisation,
                access, trail, events, clock);
    }

    @Test
    void who_may_see_it_may_say_something_and_who_is_called_hears_of_it() {
        String id = timelines.say(OPEN, "@มาลี ดูด้วย", List.of(Cast.MALEE.person()));
        Said said = timelines.comments(OPEN).getFirst();
        assertThat(said.id()).isEqualTo(id);
        assertThat(said.words()).isEqualTo("@มาลี ดูด้วย");
        assertThat(said.own()).isTrue();
        assertThat(said.post()).isNotBlank();
        assertThat(events.published()).contains(new Mentioned(OPEN, Cast.MALEE.person(), Cast.SOMCHAI.name(), id));
        assertThat(told.sent()).extracting(Notice::to).containsExactly(Cast.MALEE.person());
        List<Said> hers = as(Cast.MALEE, it -> it.comments(OPEN));
        assertThat(hers).hasSize(1);
    }

    @Test
    void to_whoever_may_not_see_the_record_there_is_no_talk_either() {
        access.signIn(Cast.ANONG);
        timelines.say(SECRET, "ลับ", List.of());
        access.signIn(Cast.SOMCHAI);
        assertThatThrownBy(() -> timelines.comments(SECRET)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timelines.happenings(SECRET)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timelines.reads(SECRET)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timelines.say(SECRET, "x", List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timelines.candidates(SECRET, "s")).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_is_called_who_may_not_see_it() {
        access.signIn(Cast.ANONG);
        assertThatThrownBy(() -> timelines.say(SECRET, "@x", List.of(Cast.MALEE.person())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("audit.error.may-not-see");
        assertThat(timelines.comments(SECRET)).isEmpty();
        assertThat(told.sent()).isEmpty();
        assertThat(timelines.candidates(SECRET, "mal")).extracting(Candidate::maySee).containsExactly(false);
        assertThat(timelines.candidates(SECRET, "siri")).extracting(Candidate::maySee).containsExactly(true);
    }

    @Test
    void words_are_mended_for_some_minutes_by_their_author_alone() {
        String id = timelines.say(OPEN, "one", List.of());
        clock.advance(Duration.ofMinutes(14));
        timelines.mend(OPEN, id, "two", List.of(Cast.MALEE.person()));
        assertThat(timelines.comments(OPEN).getFirst().words()).isEqualTo("two");
        assertThat(timelines.comments(OPEN).getFirst().editedAt()).isPresent();
        assertThat(told.sent()).hasSize(1);
        assertThatThrownBy(() -> as(Cast.MALEE, it -> {
            it.mend(OPEN, id, "three", List.of());
            return true;
        })).isInstanceOf(RuleViolation.class);
        clock.advance(Duration.ofMinutes(2));
        assertThatThrownBy(() -> timelines.mend(OPEN, id, "three", List.of())).isInstanceOf(RuleViolation.class);
        assertThat(timelines.comments(OPEN).getFirst().words()).isEqualTo("two");
    }

    @Test
    void what_was_deleted_leaves_a_mark() {
        String id = timelines.say(OPEN, "one", List.of());
        assertThatThrownBy(() -> as(Cast.MALEE, it -> {
            it.delete(OPEN, id);
            return true;
        })).isInstanceOf(RuleViolation.class);
        timelines.delete(OPEN, id);
        Said mark = timelines.comments(OPEN).getFirst();
        assertThat(mark.deleted()).isTrue();
        assertThat(mark.words()).isEmpty();
        assertThat(mark.name()).isEqualTo(Cast.SOMCHAI.name());
    }

    @Test
    void every_look_at_a_secret_is_in_the_trail_and_told_to_those_who_may_see_it() {
        access.signIn(Cast.ANONG);
        timelines.happenings(SECRET);
        timelines.happenings(SECRET);
        assertThat(trail.acts()).containsExactly("timeline.read-secret");
        assertThat(timelines.reads(SECRET)).extracting(Happening::name).containsExactly(Cast.ANONG.name());
        access.signIn(Cast.SOMCHAI);
        timelines.happenings(OPEN);
        assertThat(trail.acts()).hasSize(1);
    }

    @Test
    void a_story_is_told_in_order_with_the_post_of_the_day() {
        trail.recordRegardless("somchai", "deed.decide", OPEN.toString(), "");
        List<Happening> story = timelines.happenings(OPEN);
        assertThat(story).extracting(Happening::what).containsExactly("proof.begun", "proof.act.deed.decide");
        assertThat(story.getLast().name()).isEqualTo(Cast.SOMCHAI.name());
        assertThat(story.getLast().post()).isNotBlank();
    }

    private <T> T as(Caller who, Function<JpaTimelines, T> work) {
        return access.as(who, () -> work.apply(timelines));
    }

    private static Accounts accounts() {
        List<Accounts.Account> all = Stream.of(Cast.SOMCHAI, Cast.MALEE, Cast.ANONG, Cast.SIRIPORN, Cast.PRASERT)
                .map(who -> new Accounts.Account(who.account(), who.person(), who.name(), who.roles(), who.clearance(), false, false,
                        false, Optional.empty(), Optional.empty()))
                .toList();
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> all);
    }

    /** An open deed that all see, and a secret one for those who are cleared. */
    private final class Deeds implements RecordStory {

        @Override
        public ModuleId module() {
            return OPEN.module();
        }

        @Override
        public boolean maySee(RecordId record) {
            return !secret(record) || access.caller().clearance().isSecret();
        }

        @Override
        public String title(RecordId record) {
            return "deed";
        }

        @Override
        public boolean secret(RecordId record) {
            return record.equals(SECRET);
        }

        @Override
        public List<Happening> happenings(RecordId record, List<AuditTrail.Entry> acts) {
            return Stream.concat(
                            acts.stream().map(act -> Happening.of(act.at(), act.account(), "", act.post(), "proof.act." + act.act(), "")),
                            Stream.of(Happening.of(Instant.EPOCH, "somchai", "x", "y", "proof.begun", "")))
                    .toList();
        }
    }
}

package th.samnak.audit.timeline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.RecordStory;
import th.samnak.api.timeline.Timelines;
import th.samnak.audit.domain.Comment;

/** Asks the function who may see a record, and puts its story together. */
@Component
public final class JpaTimelines implements Timelines {

    private static final String READ = "read-secret";
    private static final Duration ONE_LOOK = Duration.ofMinutes(5);
    private static final int FEW = 8;
    private static final String ON_RECORD = "select c from Comment c where c.record = :record order by c.at, c.id";

    private final Database database;
    private final Stories stories;
    private final Readers readers;
    private final Callings callings;
    private final Organisation organisation;
    private final Access access;
    private final AuditTrail trail;
    private final Events events;
    private final Clock clock;

    @Activate
    public JpaTimelines(
            @Reference(target = "(unit=audit)") Database database,
            @Reference Stories stories,
            @Reference Readers readers,
            @Reference Callings callings,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference Events events,
            @Reference Clock clock) {
        this.database = database;
        this.stories = stories;
        this.readers = readers;
        this.callings = callings;
        this.organisation = organisation;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Happening> happenings(RecordId record) {
        RecordStory story = seen(record);
        List<AuditTrail.Entry> acts = acts(story, record);
        if (story.secret(record) && acts.stream().noneMatch(this::lookedJustNow)) {
            trail.record("timeline." + READ, story.subjects(record).getFirst(), "");
        }
        return story.happenings(record, acts.stream().filter(act -> !act.act().contains("-secret")).toList()).stream()
                .map(this::withPost)
                .sorted(Comparator.comparing(Happening::at))
                .toList();
    }

    @Override
    public List<Happening> reads(RecordId record) {
        RecordStory story = seen(record);
        return acts(story, record).stream()
                .filter(act -> act.act().contains("-secret"))
                .map(act -> Happening.of(act.at(), act.account(), "", act.post(),
                        act.act().contains("refuse") ? "story.read-refused" : "story.read", ""))
                .map(this::withPost)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }

    private boolean lookedJustNow(AuditTrail.Entry act) {
        return act.act().endsWith(READ) && act.account().equals(access.caller().account())
                && act.at().plus(ONE_LOOK).isAfter(clock.instant());
    }

    private List<AuditTrail.Entry> acts(RecordStory story, RecordId record) {
        return access.asSystem(() -> story.subjects(record).stream().flatMap(subject -> trail.about(subject).stream()).toList());
    }

    /** Name and post as they were on that day, where they are not told. */
    private Happening withPost(Happening told) {
        if (!told.post().isEmpty() && !told.name().isEmpty()) {
            return told;
        }
        Optional<Person> then = readers.person(told.account())
                .flatMap(person -> organisation.on(LocalDate.ofInstant(told.at(), clock.getZone())).person(person));
        String name = told.name().isEmpty() ? then.map(Person::fullName).orElse(told.account()) : told.name();
        String post = told.post().isEmpty() ? then.map(Person::position).orElse("") : told.post();
        return new Happening(told.at(), told.account(), name, post, told.what(), told.arguments(), told.note(), told.changes());
    }

    @Override
    public List<Said> comments(RecordId record) {
        seen(record);
        Caller caller = access.caller();
        return database.read(em -> em.createQuery(ON_RECORD, Comment.class)
                .setParameter("record", record.toString())
                .getResultStream()
                .map(comment -> new Said(comment.id(), comment.person(), comment.name(), comment.post(), comment.body(),
                        comment.mentioned(), comment.at(), comment.editedAt(), comment.deleted(), comment.own(caller),
                        comment.mendable(caller, clock.instant())))
                .toList());
    }

    @Override
    public String say(RecordId record, String words, List<PersonId> mentioned) {
        RecordStory story = seen(record);
        mentioned.forEach(person -> requireMaySee(story, record, person));
        Caller caller = access.caller();
        Comment comment = new Comment(UUID.randomUUID().toString(), record.toString(), caller,
                organisation.person(caller.person()).map(Person::position).orElse(""), clock.instant());
        comment.say(words, mentioned);
        database.change(em -> {
            em.persist(comment);
            callings.tell(record, story.title(record), mentioned, caller.name(), comment.id());
            events.publish(new TalkChanged(record));
        });
        return comment.id();
    }

    @Override
    public void mend(RecordId record, String id, String words, List<PersonId> mentioned) {
        RecordStory story = seen(record);
        mentioned.forEach(person -> requireMaySee(story, record, person));
        Caller caller = access.caller();
        change(record, id, comment -> {
            List<PersonId> before = comment.mentioned();
            comment.mend(words, mentioned, caller, clock.instant());
            callings.tell(record, story.title(record), mentioned.stream().filter(person -> !before.contains(person)).toList(),
                    caller.name(), id);
        });
    }

    @Override
    public void delete(RecordId record, String id) {
        seen(record);
        Caller caller = access.caller();
        change(record, id, comment -> comment.delete(caller, clock.instant()));
    }

    private void change(RecordId record, String id, Consumer<Comment> act) {
        database.change(em -> {
            Comment comment = Optional.ofNullable(em.find(Comment.class, id))
                    .filter(found -> found.record().equals(record.toString()))
                    .orElseThrow(() -> new NotFound("comment"));
            act.accept(comment);
            events.publish(new TalkChanged(record));
        });
    }

    @Override
    public List<Candidate> candidates(RecordId record, String beginning) {
        RecordStory story = seen(record);
        return readers.beginning(beginning).stream()
                .limit(4L * FEW)
                .map(person -> new Candidate(person.id(), person.fullName(), person.position(), sees(story, record, person.id())))
                .sorted(Comparator.comparing((Candidate one) -> !one.maySee()))
                .limit(FEW)
                .toList();
    }

    private void requireMaySee(RecordStory story, RecordId record, PersonId person) {
        if (!sees(story, record, person)) {
            String name = organisation.person(person).map(Person::fullName).orElse(person.value());
            throw RuleViolation.of("comment", "audit.error.may-not-see", name);
        }
    }

    private boolean sees(RecordStory story, RecordId record, PersonId person) {
        return readers.caller(person).map(caller -> access.as(caller, () -> story.maySee(record))).orElse(false);
    }

    private RecordStory seen(RecordId record) {
        return stories.of(record.module())
                .filter(story -> story.maySee(record))
                .orElseThrow(() -> new NotFound("record"));
    }
}

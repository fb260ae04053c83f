package th.samnak.rest.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordRow;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.Operation;
import th.samnak.api.rest.Slice;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.Timelines;
import th.samnak.api.words.Sentences;
import th.samnak.thai.ThaiDate;

/** The register of all functions: found, followed, and talked about. */
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class RecordResource {

    private static final int MOST = 200;

    private final RecordLists lists;
    private final Timelines timelines;
    private final Sentences sentences;

    RecordResource(RecordLists lists, Timelines timelines, Sentences sentences) {
        this.lists = lists;
        this.timelines = timelines;
        this.sentences = sentences;
    }

    /** @param deadlineText the day in words, with the year พ.ศ. */
    public record Entry(
            String id,
            String kind,
            String reference,
            String title,
            Secrecy secrecy,
            boolean masked,
            String status,
            String custodian,
            Optional<String> holder,
            int urgency,
            LocalDate begun,
            Instant changed,
            boolean open,
            Optional<LocalDate> deadline,
            Optional<String> deadlineText,
            RecordRow.Due due,
            String page) {}

    public record Event(Instant at, String account, String name, String what, String note) {}

    /** @param words 1 to 4,000 characters */
    public record Comment(String words, List<String> mentioned) {}

    public record Commented(String id) {}

    @GET
    @Operation("rest.records.search")
    public Slice<Entry> search(
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("whose") @DefaultValue("ALL") RecordQuery.Whose whose,
            @QueryParam("pace") @DefaultValue("ALL") RecordQuery.Pace pace,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("order") @DefaultValue("CHANGED") RecordQuery.Order order,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        RecordQuery query = new RecordQuery(whose, pace, Set.copyOf(kinds), words, Optional.empty(), order);
        RecordLists.Page page = page(query, after, limit);
        return new Slice<>(page.rows().stream().map(row -> entry(row, language)).toList(), page.next());
    }

    private RecordLists.Page page(RecordQuery query, String after, int limit) {
        try {
            return lists.page(query, Optional.of(after).filter(any -> !any.isEmpty()), Math.clamp(limit, 1, MOST));
        } catch (IllegalArgumentException e) {
            throw RuleViolation.of("after", "rest.error.after");
        }
    }

    @GET
    @Path("{id}")
    @Operation("rest.records.show")
    public Entry show(@PathParam("id") String id, @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        return entry(found(id), language);
    }

    @GET
    @Path("{id}/history")
    @Operation("rest.records.history")
    public List<Event> history(@PathParam("id") String id, @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        return timelines.happenings(found(id).id()).stream().map(happening -> event(happening, language)).toList();
    }

    @POST
    @Path("{id}/comments")
    @Operation("rest.records.comment")
    public Answer<Commented> comment(@PathParam("id") String id, Comment comment) {
        String said = timelines.say(found(id).id(), comment.words(), comment.mentioned().stream().map(PersonId::new).toList());
        return Answer.of(new Commented(said)).createdAt(id + "/comments");
    }

    private RecordRow found(String id) {
        return parsed(id).flatMap(lists::find).orElseThrow(() -> new NotFound("record"));
    }

    private static Optional<RecordId> parsed(String id) {
        try {
            return Optional.of(RecordId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Entry entry(RecordRow row, String language) {
        return new Entry(
                row.id().toString(), say(row.kindKey(), language), row.reference(), row.title(), row.secrecy(), row.masked(),
                say(row.statusKey(), language), row.custodian().value(), row.holder().map(PersonId::value), row.urgency(), row.begun(),
                row.changed(), row.open(), row.deadline(), row.deadline().map(day -> ThaiDate.full(day, locale(language))), row.due(), "/" + row.address());
    }

    private Event event(Happening happening, String language) {
        return new Event(
                happening.at(), happening.account(), happening.name(),
                sentences.say(locale(language), happening.what(), happening.arguments().toArray()), happening.note());
    }

    private String say(@Nullable String key, String language) {
        return key == null || key.isEmpty() ? "" : sentences.say(locale(language), key);
    }

    private static Locale locale(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Sentences.THAI;
    }
}

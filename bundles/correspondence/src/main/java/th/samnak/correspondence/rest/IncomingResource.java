package th.samnak.correspondence.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.IfMatch;
import th.samnak.api.rest.Mark;
import th.samnak.api.rest.Operation;
import th.samnak.api.rest.Slice;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.AttachmentRow;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Urgency;

/** Incoming letters: handed in, found, followed, sent on. */
@Path("incoming")
@Produces("application/json")
@Consumes("application/json")
public final class IncomingResource {

    private static final int MOST = 200;

    private final Reception reception;
    private final IncomingLetters letters;
    private final Attachments attachments;
    private final Telling telling;

    IncomingResource(Reception reception, IncomingLetters letters, Attachments attachments, Telling telling) {
        this.reception = reception;
        this.letters = letters;
        this.attachments = attachments;
        this.telling = telling;
    }

    /** A letter in a list; of what is secret, nothing that the token's person may not see. @param stateText in words */
    public record Letter(
            String id,
            Optional<Integer> number,
            String docNo,
            LocalDate docDate,
            String from,
            String to,
            String subject,
            Urgency urgency,
            Secrecy secrecy,
            boolean masked,
            IncomingState state,
            String stateText,
            Instant receivedAt,
            Optional<Instant> dueAt,
            Optional<String> dueText,
            boolean overdue,
            Optional<String> unit,
            String holder) {}

    /** A letter with what has become of it. */
    public record Case(
            Letter letter,
            String note,
            String action,
            Optional<String> officer,
            List<Attached> attachments,
            List<Telling.Event> history) {}

    public record Attached(String id, String name, String mediaType, long sizeBytes, String sha256) {}

    /** @param owner the unit that deals with it */
    public record Route(String owner, List<String> forInformation, Optional<String> note) {}

    @GET
    @Operation("correspondence.rest.incoming-list")
    public Slice<Letter> list(
            @QueryParam("box") @DefaultValue("ALL") IncomingFilter.Box box,
            @QueryParam("state") @Nullable IncomingState state,
            @QueryParam("urgency") @Nullable Urgency urgency,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        Set<IncomingState> states = state == null ? Set.of() : EnumSet.of(state);
        IncomingFilter filter = new IncomingFilter(
                box, states, Optional.ofNullable(urgency), Optional.ofNullable(from), Optional.ofNullable(to), words);
        int most = Math.clamp(limit, 1, MOST);
        List<IncomingRow> rows = letters.after(filter, Mark.read(after), most);
        Optional<String> next = rows.size() < most ? Optional.empty() : Optional.of(rows.getLast())
                .map(last -> new Mark(last.receivedAt(), last.id()).toString());
        return new Slice<>(rows.stream().map(row -> letter(row, language)).toList(), next);
    }

    @POST
    @Operation("correspondence.rest.incoming-register")
    public Answer<Case> register(Arrival arrival, @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        UnitId registry = arrival.registry().map(UnitId::new).or(() -> reception.registries().stream().findFirst())
                .orElseThrow(() -> new NotPermitted(CorrespondenceModule.RECEIVE));
        String id = reception.receive(arrival.form(registry));
        arrival.attachments().forEach(file -> attachments.add(id, file.name(), new ByteArrayInputStream(file.content())));
        return told(id, language).createdAt("incoming/" + id);
    }

    @GET
    @Path("{id}")
    @Operation("correspondence.rest.incoming-show")
    public Answer<Case> show(@PathParam("id") String id, @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        return told(id, language);
    }

    /** What it says may be mended until it is registered; attachments are handed in by themselves. */
    @PUT
    @Path("{id}")
    @Operation("correspondence.rest.incoming-amend")
    public Answer<Case> amend(
            @PathParam("id") String id, @HeaderParam("If-Match") IfMatch seen, Arrival arrival,
            @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        UnitId registry = arrival.registry().map(UnitId::new).orElseGet(() -> letters.open(id).form().registry());
        reception.amend(new LetterAt(id, seen.version()), arrival.form(registry));
        return told(id, language);
    }

    @POST
    @Path("{id}/routes")
    @Operation("correspondence.rest.incoming-route")
    public Answer<Case> route(
            @PathParam("id") String id, @HeaderParam("If-Match") IfMatch seen, Route route,
            @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        reception.route(
                new LetterAt(id, seen.version()), new UnitId(route.owner()),
                route.forInformation().stream().map(UnitId::new).toList(), route.note().orElse(""));
        return told(id, language);
    }

    @GET
    @Path("{id}/slip")
    @Produces("application/pdf")
    @Operation("correspondence.rest.incoming-slip")
    public byte[] slip(@PathParam("id") String id) {
        return letters.slip(id);
    }

    @POST
    @Path("{id}/attachments")
    @Consumes("*/*")
    @Operation("correspondence.rest.incoming-attach")
    public Answer<Attached> attach(@PathParam("id") String id, @QueryParam("name") @DefaultValue("") String name, byte[] content) {
        String added = attachments.add(id, name, new ByteArrayInputStream(content));
        Attached file = attachments.list(id).stream().filter(row -> row.id().equals(added)).map(IncomingResource::attached)
                .findFirst().orElseThrow();
        return Answer.of(file).createdAt("attachments/" + added);
    }

    /** The files first: what this request has changed is written by then, so that its version is told. */
    private Answer<Case> told(String id, String language) {
        List<Attached> files = attachments.list(id).stream().map(IncomingResource::attached).toList();
        IncomingDetails letter = letters.open(id);
        Case all = new Case(
                letter(letter.row(), language), letter.form().note(), letter.action(), letter.officer().map(PersonId::value), files,
                telling.events(letter.history(), letter.minutes(), language));
        return Answer.of(all).version(letter.at().version());
    }

    static Attached attached(AttachmentRow row) {
        return new Attached(row.id(), row.name(), row.mediaType(), row.sizeBytes(), row.sha256());
    }

    private Letter letter(IncomingRow row, String language) {
        return new Letter(
                row.id(), row.number(), row.docNo(), row.docDate(), row.from(), row.to(), row.subject(), row.urgency(), row.secrecy(),
                row.masked(), row.state(), telling.say("correspondence.incoming-state." + row.state(), language), row.receivedAt(),
                row.dueAt(), row.dueAt().map(due -> telling.day(due, language)), row.overdue(), row.ownerUnit().map(UnitId::value),
                row.holder());
    }
}

package th.samnak.correspondence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.Mark;
import th.samnak.api.rest.Operation;
import th.samnak.api.rest.Slice;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.OutgoingDetails;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.outgoing.application.OutgoingRow;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/** Outgoing letters: found, followed, and the signed paper fetched. */
@Path("outgoing")
@Produces("application/json")
public final class OutgoingResource {

    private static final int MOST = 200;

    private final OutgoingLetters letters;
    private final Telling telling;

    OutgoingResource(OutgoingLetters letters, Telling telling) {
        this.letters = letters;
        this.telling = telling;
    }

    /** A letter in a list; of what is secret, nothing that the token's person may not see. @param stateText in words */
    public record Letter(
            String id,
            LetterKind kind,
            String docNo,
            Optional<LocalDate> date,
            Optional<String> dateText,
            String addressee,
            String subject,
            Urgency urgency,
            Secrecy secrecy,
            boolean masked,
            OutgoingState state,
            String stateText,
            String unit,
            String holder,
            Instant changedAt) {}

    public record Case(
            Letter letter, Optional<Instant> sentAt, Optional<Instant> deliveredAt, String receivedBy, List<Telling.Event> history) {}

    @GET
    @Operation("correspondence.rest.outgoing-list")
    public Slice<Letter> list(
            @QueryParam("box") @DefaultValue("ALL") OutgoingFilter.Box box,
            @QueryParam("state") @Nullable OutgoingState state,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        Set<OutgoingState> states = state == null ? Set.of() : EnumSet.of(state);
        OutgoingFilter filter = new OutgoingFilter(
                box, states, Set.of(), Optional.ofNullable(from), Optional.ofNullable(to), words);
        int most = Math.clamp(limit, 1, MOST);
        List<OutgoingRow> rows = letters.after(filter, Mark.read(after), most);
        Optional<String> next = rows.size() < most ? Optional.empty() : Optional.of(rows.getLast())
                .map(last -> new Mark(last.changedAt(), last.id()).toString());
        return new Slice<>(rows.stream().map(row -> letter(row, language)).toList(), next);
    }

    @GET
    @Path("{id}")
    @Operation("correspondence.rest.outgoing-show")
    public Answer<Case> show(@PathParam("id") String id, @HeaderParam("Accept-Language") @DefaultValue("th") String language) {
        OutgoingDetails letter = letters.open(id);
        Case all = new Case(
                letter(letter.row(), language), letter.sentAt(), letter.deliveredAt(), letter.receivedBy(),
                telling.events(letter.history(), letter.minutes(), language));
        return Answer.of(all).version(letter.at().version());
    }

    @GET
    @Path("{id}/paper")
    @Produces("application/pdf")
    @Operation("correspondence.rest.outgoing-paper")
    public byte[] paper(@PathParam("id") String id) {
        return letters.signedPaper(id);
    }

    private Letter letter(OutgoingRow row, String language) {
        return new Letter(
                row.id(), row.kind(), row.docNo(), row.date(), row.date().map(day -> telling.day(day, language)), row.addressee(),
                row.subject(), row.urgency(), row.secrecy(), row.masked(), row.state(),
                telling.say("correspondence.outgoing-state." + row.state(), language), row.unit().value(), row.holder(), row.changedAt());
    }
}

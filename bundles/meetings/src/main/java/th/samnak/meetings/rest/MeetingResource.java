package th.samnak.meetings.rest;

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
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rest.Answer;
import th.samnak.api.rest.IfMatch;
import th.samnak.api.rest.Mark;
import th.samnak.api.rest.Operation;
import th.samnak.api.rest.Slice;
import th.samnak.meetings.application.MeetingPapers;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.Submissions;
import th.samnak.meetings.application.Meetings.MeetingDetails;
import th.samnak.meetings.application.Meetings.MeetingRow;
import th.samnak.meetings.domain.Heading;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.meetings.domain.Part;

/** Meetings: found, planned, invited to; their minutes fetched. */
@Path("")
@Produces("application/json")
@Consumes("application/json")
public final class MeetingResource {

    private static final int MOST = 200;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Meetings meetings;
    private final MeetingPapers papers;
    private final Submissions submissions;

    MeetingResource(Meetings meetings, MeetingPapers papers, Submissions submissions) {
        this.meetings = meetings;
        this.papers = papers;
        this.submissions = submissions;
    }

    public record One(String id, String committee, String number, Instant startsAt, String place, MeetingState state) {}

    public record Whole(One meeting, boolean urgent, List<Invited> invited, List<Point> agenda) {}

    public record Invited(String person, Part part, boolean present) {}

    public record Point(
            Heading heading, String subject, String discussion, String resolution, Optional<String> owner, Optional<LocalDate> dueOn,
            boolean done) {}

    /** @param committee its id */
    public record Planned(String committee, Instant startsAt, String place, boolean urgent, List<Matter> agenda) {}

    public record Matter(Heading heading, String subject) {}

    /** @param number as printed, for example {@code 3/2569} */
    public record Invitation(String number) {}

    /** @param checker who checks the minutes before they are signed; empty for nobody @param words for whoever gets them */
    public record Submitted(Optional<String> checker, String words) {}

    @GET
    @Operation("meetings.rest.list")
    public Slice<One> list(
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        List<MeetingRow> rows = meetings.after(words, Mark.read(after), most);
        Optional<String> next = rows.size() < most ? Optional.empty() : Optional.of(rows.getLast())
                .map(last -> new Mark(last.startsAt(), last.id()).toString());
        return new Slice<>(rows.stream().map(MeetingResource::one).toList(), next);
    }

    @POST
    @Operation("meetings.rest.plan")
    public Answer<Whole> plan(Planned plan) {
        String id = meetings.plan(new Meetings.Plan(
                plan.committee(), plan.startsAt(), plan.place(), plan.urgent(),
                plan.agenda().stream().map(matter -> new Meetings.Matter(matter.heading(), matter.subject())).toList()));
        return show(id).createdAt(id);
    }

    @GET
    @Path("{id}")
    @Operation("meetings.rest.show")
    public Answer<Whole> show(@PathParam("id") String id) {
        meetings.count(""); // what this request has changed is written by then, so that its version is told
        MeetingDetails details = meetings.open(id);
        return Answer.of(whole(details)).version(details.at().version());
    }

    @POST
    @Path("{id}/invitation")
    @Operation("meetings.rest.invite")
    public Answer<Invitation> invite(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch seen) {
        return Answer.of(new Invitation(meetings.invite(new Meetings.At(id, seen.version())))).createdAt(id);
    }

    @GET
    @Path("{id}/minutes")
    @Produces("application/pdf")
    @Operation("meetings.rest.minutes")
    public byte[] minutes(@PathParam("id") String id) {
        return papers.minutes(id);
    }

    @GET
    @Path("{id}/minutes.docx")
    @Produces(DOCX)
    @Operation("meetings.rest.minutes-docx")
    public byte[] minutesToEdit(@PathParam("id") String id) {
        return papers.minutesToEdit(id);
    }

    @GET
    @Path("{id}/agenda")
    @Produces("application/pdf")
    @Operation("meetings.rest.agenda")
    public byte[] agenda(@PathParam("id") String id) {
        return papers.agenda(id);
    }

    @POST
    @Path("{id}/submission")
    @Operation("meetings.rest.submit")
    public Answer<Whole> submit(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch seen, Submitted with) {
        submissions.submit(new Meetings.At(id, seen.version()), with.checker().map(PersonId::new), with.words());
        return show(id);
    }

    private static Whole whole(MeetingDetails details) {
        return new Whole(
                one(details.row()), details.urgent(),
                details.committee().members().stream()
                        .map(member -> new Invited(member.person().value(), member.part(), details.present().contains(member.person())))
                        .toList(),
                details.agenda().stream().map(MeetingResource::point).toList());
    }

    private static Point point(Meetings.Item item) {
        Meetings.Outcome outcome = item.outcome();
        return new Point(
                item.heading(), item.subject(), outcome.discussion(), outcome.resolution(), outcome.owner().map(PersonId::value),
                outcome.dueOn(), item.done());
    }

    private static One one(MeetingRow row) {
        return new One(row.id(), row.committee(), row.number(), row.startsAt(), row.place(), row.state());
    }
}

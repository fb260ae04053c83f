package th.samnak.meetings.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rest.Mark;
import th.samnak.api.rules.Figure;
import th.samnak.meetings.application.Committees.CommitteeRow;
import th.samnak.meetings.domain.Heading;
import th.samnak.meetings.domain.MeetingState;

/**
 * What can be done with meetings. Everything is of the caller's own agency: another's is
 * {@link th.samnak.api.errors.NotFound}. An act on a meeting that somebody changed in between is refused with
 * {@link th.samnak.api.errors.StaleDataException}.
 */
public interface Meetings {

    /** Latest first. @param words in the committee's name or the place; empty for all */
    List<MeetingRow> list(String words, int offset, int limit);

    /** Latest first, from behind a mark on; none to begin. */
    List<MeetingRow> after(String words, Optional<Mark> mark, int limit);

    int count(String words);

    /** Those that begin on one of these days, the earliest first; at most 500. @param words as in {@link #list} */
    List<MeetingRow> between(String words, LocalDate from, LocalDate until);

    /** @throws th.samnak.api.errors.NotFound when there is none, or it is another agency's */
    MeetingDetails open(String id);

    /** @return the meeting's id */
    default String plan(Plan plan) {
        return plan(plan, UUID.randomUUID().toString());
    }

    /** As {@link #plan(Plan)}, once for each request, however often it is tried. @param request becomes the meeting's id */
    String plan(Plan plan, String request);

    /** Invites the members and takes the number of the year. @return as printed, for example {@code 3/2569} */
    String invite(At meeting);

    /**
     * Another time or place; members who were invited are told.
     *
     * @throws th.samnak.api.errors.RuleViolation once it was opened, or when it would be too soon for those invited
     */
    void move(At meeting, Instant startsAt, String place);

    /** @param present members who are there */
    void begin(At meeting, List<PersonId> present);

    void record(At meeting, int item, Outcome outcome);

    void close(At meeting);

    /** The rule of the day on how long before a meeting of the committee its members are invited. */
    Figure notice(String committee);

    /** Once the committee has met again, or the days in which members can ask for corrections are over. */
    void certify(At meeting);

    /** What was resolved has been done; only its owner or the secretary may say so. */
    void settle(At meeting, int item);

    /** Resolutions that wait for the caller, the earliest due first. */
    List<Resolution> waitingForMe();

    /** A meeting as the person saw it. */
    record At(String id, long version) {}

    /** @param agenda subjects under their headings, in order; place: 1 to 200 characters */
    record Plan(String committee, Instant startsAt, String place, boolean urgent, List<Matter> agenda) {}

    /** One line of an agenda. */
    record Matter(Heading heading, String subject) {}

    /** @param owner who has to do what was resolved; only with a resolution */
    record Outcome(String discussion, String resolution, Optional<PersonId> owner, Optional<LocalDate> dueOn) {}

    /** @param number as printed, empty before the invitation */
    record MeetingRow(String id, String committee, String number, Instant startsAt, String place, MeetingState state) {}

    /** Everything about one meeting. */
    record MeetingDetails(
            At at, MeetingRow row, CommitteeRow committee, boolean urgent, List<PersonId> present, List<Item> agenda, Terms terms) {}

    /**
     * What the rules say of it.
     *
     * @param inviteBy last day of the invitation, unless it is urgent
     * @param correctBy last day on which members can ask for corrections; empty before the minutes were circulated
     * @param metAgain whether the committee has met since
     */
    record Terms(Figure notice, LocalDate inviteBy, Figure circulation, Optional<LocalDate> correctBy, boolean metAgain) {

        public boolean certifiable(LocalDate today) {
            return metAgain || correctBy.filter(today::isAfter).isPresent();
        }
    }

    /** One matter and what came of it. */
    record Item(Heading heading, String subject, Outcome outcome, boolean done) {}

    /** A resolution that waits to be carried out. */
    record Resolution(String meeting, String committee, String subject, String resolution, Optional<LocalDate> dueOn) {}
}

package th.samnak.meetings.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;

/** One meeting of a committee, from the plan to the certified minutes. */
@Entity
@Table(name = "meetings_meetings")
public class Meeting {

    @Id private String id;
    @Version private long version;
    @Column(name = "committee_id") private String committee;
    @Enumerated(EnumType.STRING) private MeetingState state;
    @Column(name = "starts_at") private Instant startsAt;
    private String place;
    private boolean urgent;
    @Column(name = "meeting_year") private @Nullable Integer year;
    @Column(name = "meeting_no") private @Nullable Integer number;
    @Column(name = "series_unit") private @Nullable UnitId series;
    @Column(name = "opened_at") private @Nullable Instant openedAt;
    @Column(name = "closed_at") private @Nullable Instant closedAt;
    @Column(name = "circulated_at") private @Nullable Instant circulatedAt;
    @Embedded private @Nullable MinutesSignature signature;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meetings_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<AgendaItem> agenda = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meetings_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    @Column(name = "person")
    private List<String> present = new ArrayList<>();

    @NullUnmarked
    protected Meeting() {} // for JPA

    /** @throws RuleViolation without a place or an agenda */
    public Meeting(String id, String committee, Instant startsAt, String place, boolean urgent, List<AgendaItem> agenda) {
        String where = requirePlace(place);
        if (agenda.isEmpty()) {
            throw RuleViolation.of("agenda", "meetings.error.no-agenda");
        }
        this.id = id;
        this.committee = committee;
        this.state = MeetingState.PLANNED;
        this.startsAt = startsAt;
        this.place = where;
        this.urgent = urgent;
        this.agenda = new ArrayList<>(agenda);
    }

    /**
     * Invites the members and takes the number.
     *
     * @param today the day of the invitation
     * @param day the day of the meeting
     * @param notice how many days before it the members must have been invited
     * @throws RuleViolation when it is too late under the rule and the meeting is not urgent
     */
    public void invite(LocalDate today, LocalDate day, Figure notice, Series in, int no) {
        require(MeetingState.PLANNED);
        if (!urgent && today.isAfter(day.minusDays(notice.whole()))) {
            throw new RuleViolation("meetings.error.notice", notice.whole(), notice.citation());
        }
        year = in.year();
        series = in.unit();
        number = no;
        state = MeetingState.INVITED;
    }

    /**
     * Another time or place.
     *
     * @param today the day of the change
     * @param day the new day of the meeting
     * @throws RuleViolation once it was opened, or when those invited would not be told in time and it is not urgent
     */
    public void move(Instant to, String where, LocalDate today, LocalDate day, Figure notice) {
        if (state != MeetingState.PLANNED && state != MeetingState.INVITED) {
            throw new RuleViolation("meetings.error.not-now");
        }
        if (state == MeetingState.INVITED && !urgent && today.isAfter(day.minusDays(notice.whole()))) {
            throw new RuleViolation("meetings.error.notice", notice.whole(), notice.citation());
        }
        place = requirePlace(where);
        startsAt = to;
    }

    private static String requirePlace(String place) {
        if (place.isBlank() || place.length() > 200) {
            throw RuleViolation.of("place", "meetings.error.place");
        }
        return place.strip();
    }

    /** @throws RuleViolation when fewer are present than the quorum asks for */
    public void open(Committee members, List<PersonId> people, Instant now) {
        require(MeetingState.INVITED);
        int here = members.present(people);
        if (here < members.quorum()) {
            throw new RuleViolation("meetings.error.quorum", here, members.quorum());
        }
        present.clear();
        people.forEach(person -> present.add(person.value()));
        openedAt = now;
        state = MeetingState.OPEN;
    }

    /** Writes down what was said and resolved; once circulated, the minutes stand. */
    public void record(int item, String discussion, String resolution, Optional<PersonId> owner, Optional<LocalDate> dueOn) {
        if (state != MeetingState.OPEN && state != MeetingState.CLOSED) {
            throw new RuleViolation("meetings.error.not-now");
        }
        item(item).record(discussion, resolution, owner, dueOn);
    }

    public void close(Instant now) {
        require(MeetingState.OPEN);
        closedAt = now;
        state = MeetingState.CLOSED;
    }

    /** Its minutes go up to be signed; until they come back nothing in them is changed. */
    public void submit() {
        require(MeetingState.CLOSED);
        state = MeetingState.SUBMITTED;
    }

    /** Its minutes came back to be mended. */
    public void sendBack() {
        require(MeetingState.SUBMITTED);
        state = MeetingState.CLOSED;
    }

    /** Its minutes were signed and go to the members. */
    public void circulate(MinutesSignature by, Instant now) {
        require(MeetingState.SUBMITTED);
        signature = by;
        circulatedAt = now;
        state = MeetingState.CIRCULATED;
    }

    /**
     * Its minutes stand.
     *
     * @param metAgain whether the committee has met since, so that they were before it
     * @param until last day on which members could ask for corrections
     * @throws RuleViolation while neither a later meeting nor the members' silence certifies them
     */
    public void certify(LocalDate today, boolean metAgain, LocalDate until) {
        require(MeetingState.CIRCULATED);
        if (!metAgain && !today.isAfter(until)) {
            throw new RuleViolation("meetings.error.still-circulating", until);
        }
        state = MeetingState.CERTIFIED;
    }

    /** What was resolved on the item has been done. */
    public void settle(int item) {
        item(item).settle();
    }

    /** What waits for one person on the item goes to another. */
    public void handOver(int item, PersonId from, PersonId to) {
        item(item).handOver(from, to);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String committee() {
        return committee;
    }

    public MeetingState state() {
        return state;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    public boolean urgent() {
        return urgent;
    }

    /** {@code 3/2569}; empty before the invitation. */
    public String printedNumber() {
        return number == null ? "" : number + "/" + year;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> circulatedAt() {
        return Optional.ofNullable(circulatedAt);
    }

    /** Who signed its minutes; empty before, and for those from before this was kept. */
    public Optional<MinutesSignature> signature() {
        return Optional.ofNullable(signature).filter(MinutesSignature::there);
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    public List<PersonId> present() {
        return present.stream().map(PersonId::new).toList();
    }

    private AgendaItem item(int index) {
        if (index < 0 || index >= agenda.size()) {
            throw new RuleViolation("meetings.error.no-item");
        }
        return agenda.get(index);
    }

    private void require(MeetingState expected) {
        if (state != expected) {
            throw new RuleViolation("meetings.error.not-now");
        }
    }
}

package th.samnak.meetings.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** A committee and its members, in the order of the instrument that appointed them. */
@Entity
@Table(name = "meetings_committees")
public class Committee {

    @Id private String id;
    @Version private long version;
    private UnitId unit;
    private String name;
    @Column(name = "appointed_by") private String appointedBy;
    @Column(name = "series_unit") private UnitId series;
    @Column(name = "begun_on") private @Nullable LocalDate begun;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meetings_members", joinColumns = @JoinColumn(name = "committee_id"))
    @OrderColumn(name = "place")
    private List<Member> members = new ArrayList<>();

    /** One member: who, and as what. */
    @Embeddable
    public static class Member {

        @Column(name = "person") private PersonId person;
        @Enumerated(EnumType.STRING) @Column(name = "part") private Part part;
        @Column(name = "seated_on") private @Nullable LocalDate since;
        @Column(name = "left_on") private @Nullable LocalDate until;

        @NullUnmarked
        protected Member() {} // for JPA

        public Member(PersonId person, Part part) {
            this.person = person;
            this.part = part;
        }

        private Member(PersonId person, Part part, LocalDate since) {
            this(person, part);
            this.since = since;
        }

        private boolean sits() {
            return until == null;
        }

        private boolean satOn(LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
        }

        /** From when; empty for one who was appointed with the committee. */
        public Optional<LocalDate> since() {
            return Optional.ofNullable(since);
        }

        public PersonId person() {
            return person;
        }

        public Part part() {
            return part;
        }
    }

    @NullUnmarked
    protected Committee() {} // for JPA

    /** @throws RuleViolation when the name is missing, nobody or more than one presides, or somebody is named twice */
    public Committee(String id, Founding founded, String name, String appointedBy, List<Member> members) {
        if (name.isBlank() || name.length() > 200) {
            throw RuleViolation.of("name", "meetings.error.name");
        }
        if (members.stream().filter(member -> member.part() == Part.CHAIR).count() != 1) {
            throw RuleViolation.of("members", "meetings.error.one-chair");
        }
        if (members.stream().map(Member::person).distinct().count() != members.size()) {
            throw RuleViolation.of("members", "meetings.error.member-twice");
        }
        this.id = id;
        this.unit = founded.unit();
        this.series = founded.series();
        this.begun = founded.on();
        this.name = name.strip();
        this.appointedBy = appointedBy.strip();
        this.members = new ArrayList<>(members);
    }

    /** @param unit whose committee it is @param series in whose registers its meetings count, whatever becomes of the unit */
    public record Founding(UnitId unit, UnitId series, LocalDate on) {}

    /** Its unit's place is taken by another. Meetings that were counted in that unit's registers are counted anew. */
    public void goTo(UnitId heir) {
        if (series.equals(unit)) {
            series = heir;
        }
        unit = heir;
    }

    /** Undoes {@link #goTo}. */
    public void backTo(UnitId former, UnitId formerSeries) {
        unit = former;
        series = formerSeries;
    }

    /** Gives up the seat from that day on; meetings before it keep their member. */
    public void leave(PersonId person, LocalDate on) {
        members.stream().filter(member -> member.sits() && member.person().equals(person)).forEach(member -> member.until = on);
    }

    /** The seat goes to somebody else from that day on, unless they have one already. */
    public void replace(PersonId from, PersonId to, LocalDate on) {
        Optional<Member> seat = members().stream().filter(member -> member.person().equals(from)).findFirst();
        leave(from, on);
        if (seat.isPresent() && members().stream().noneMatch(member -> member.person().equals(to))) {
            members.add(new Member(to, seat.get().part(), on));
        }
    }

    /**
     * Gives somebody a seat by an order of its own.
     *
     * @throws RuleViolation when they have one, another presides already, or no order is named
     */
    public void appoint(PersonId person, Part part, String order, LocalDate on) {
        if (order.isBlank() || appointedBy.length() + order.length() > 290) {
            throw RuleViolation.of("order", "meetings.error.order");
        }
        if (members().stream().anyMatch(member -> member.person().equals(person))) {
            throw RuleViolation.of("person", "meetings.error.member-twice");
        }
        if (part == Part.CHAIR && members().stream().anyMatch(member -> member.part() == Part.CHAIR)) {
            throw RuleViolation.of("part", "meetings.error.one-chair");
        }
        members.add(new Member(person, part, on));
        appointedBy = appointedBy.isEmpty() ? order.strip() : appointedBy + " · " + order.strip();
    }

    /**
     * How many must be present: at least half of the members (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 79; a working
     * reading, to be verified for each committee).
     */
    public int quorum() {
        return (voters() + 1) / 2;
    }

    public int present(List<PersonId> people) {
        return (int) members().stream()
                .filter(member -> member.part().countsForQuorum() && people.contains(member.person()))
                .count();
    }

    public String id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public UnitId series() {
        return series;
    }

    /** When it was appointed; empty for one from before this was written down. */
    public Optional<LocalDate> begun() {
        return Optional.ofNullable(begun);
    }

    public String name() {
        return name;
    }

    public String appointedBy() {
        return appointedBy;
    }

    /** Who sits in it now. */
    public List<Member> members() {
        return members.stream().filter(Member::sits).toList();
    }

    /** Who sat in it on the day. */
    public List<Member> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.satOn(day)).toList();
    }

    /**
     * Who signs the minutes of a meeting, first who is asked: the chair; where the chair was not there, before them the vice-chair
     * who was.
     *
     * @param day on which it is asked
     * @param present at the meeting
     */
    public List<Member> presiding(LocalDate day, List<PersonId> present) {
        List<Member> chairs = membersOn(day).stream().filter(member -> member.part() == Part.CHAIR).toList();
        boolean there = chairs.stream().map(Member::person).anyMatch(present::contains);
        Stream<Member> deputies = membersOn(day).stream()
                .filter(member -> !there && member.part() == Part.VICE_CHAIR && present.contains(member.person()));
        return Stream.concat(deputies, chairs.stream()).toList();
    }

    private int voters() {
        return (int) members().stream().filter(member -> member.part().countsForQuorum()).count();
    }
}

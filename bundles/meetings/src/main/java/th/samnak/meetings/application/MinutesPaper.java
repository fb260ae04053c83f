package th.samnak.meetings.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.domain.AgendaItem;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Heading;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.MeetingState;
import th.samnak.meetings.domain.Part;
import th.samnak.thai.ThaiDate;

/** รายงานการประชุม (แบบที่ 11): what is printed, in the order of the form. */
public final class MinutesPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'น.'");

    private final Organisation organisation;
    private final ZoneId zone;

    public MinutesPaper(Organisation organisation, ZoneId zone) {
        this.organisation = organisation;
        this.zone = zone;
    }

    /** What the minutes are called, in one line. */
    static String title(Meeting meeting, Committee committee) {
        return "รายงานการประชุม" + committee.name() + " ครั้งที่ " + meeting.printedNumber();
    }

    public Papers.Minutes of(Meeting meeting, Committee committee) {
        boolean draft = meeting.state().compareTo(MeetingState.CIRCULATED) < 0;
        return new Papers.Minutes(
                new Papers.Marks(Secrecy.ORDINARY, "", draft), committee.name(), meeting.printedNumber(),
                LocalDate.ofInstant(meeting.startsAt(), zone), meeting.place(), people(meeting, committee, true),
                people(meeting, committee, false), List.of(), time(meeting.openedAt().orElse(meeting.startsAt())),
                agenda(meeting), meeting.closedAt().map(this::time).orElse(""), secretary(meeting, committee), signed(meeting));
    }

    /** ระเบียบวาระการประชุม: the same matters, before anything was said on them. */
    public Papers.Agenda agenda(Meeting meeting, Committee committee) {
        boolean draft = meeting.state() == MeetingState.PLANNED;
        List<Papers.AgendaItem> items = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            List<AgendaItem> under = meeting.agenda().stream().filter(item -> item.heading() == heading).toList();
            for (int i = 0; i < under.size(); i++) {
                String subject = (heading.ordinal() + 1) + "." + (i + 1) + " " + under.get(i).subject();
                items.add(new Papers.AgendaItem(i == 0 ? heading.printed() : "", List.of(subject), ""));
            }
        }
        return new Papers.Agenda(
                new Papers.Marks(Secrecy.ORDINARY, "", draft), committee.name(), meeting.printedNumber(),
                LocalDate.ofInstant(meeting.startsAt(), zone), time(meeting.startsAt()), meeting.place(), items);
    }

    /** Who presided, as they signed. */
    private List<Papers.Signatory> signed(Meeting meeting) {
        String mark = meeting.circulatedAt()
                .map(at -> "ลงนามอิเล็กทรอนิกส์ " + ThaiDate.shortForm(LocalDate.ofInstant(at, zone)) + " " + time(at))
                .orElse("");
        return meeting.signature().stream()
                .map(by -> new Papers.Signatory(by.name(), by.lines(), mark))
                .toList();
    }

    private List<String> people(Meeting meeting, Committee committee, boolean present) {
        return committee.membersOn(LocalDate.ofInstant(meeting.startsAt(), zone)).stream()
                .filter(member -> meeting.present().contains(member.person()) == present)
                .map(member -> name(meeting, member.person()) + " " + part(member.part()))
                .toList();
    }

    private static List<Papers.AgendaItem> numbered(Heading heading, List<AgendaItem> items) {
        List<Papers.AgendaItem> printed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String subject = (heading.ordinal() + 1) + "." + (i + 1) + " " + item.subject();
            List<String> paragraphs = item.discussion().isEmpty() ? List.of(subject) : List.of(subject, item.discussion());
            printed.add(new Papers.AgendaItem(i == 0 ? heading.printed() : "", paragraphs, item.resolution()));
        }
        return printed;
    }

    private static List<Papers.AgendaItem> agenda(Meeting meeting) {
        List<Papers.AgendaItem> all = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            all.addAll(numbered(heading, meeting.agenda().stream().filter(item -> item.heading() == heading).toList()));
        }
        return all;
    }

    private String secretary(Meeting meeting, Committee committee) {
        return committee.membersOn(LocalDate.ofInstant(meeting.startsAt(), zone)).stream()
                .filter(member -> member.part() == Part.SECRETARY)
                .findFirst()
                .map(member -> name(meeting, member.person()))
                .orElse("");
    }

    /** As they were called on the day of the meeting. */
    private String name(Meeting meeting, PersonId person) {
        return organisation.on(LocalDate.ofInstant(meeting.startsAt(), zone)).person(person)
                .or(() -> organisation.person(person))
                .map(Person::fullName)
                .orElse(person.value());
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private static String part(Part part) {
        return switch (part) {
            case CHAIR -> "ประธานกรรมการ";
            case VICE_CHAIR -> "รองประธานกรรมการ";
            case MEMBER -> "กรรมการ";
            case SECRETARY -> "กรรมการและเลขานุการ";
            case ASSISTANT_SECRETARY -> "ผู้ช่วยเลขานุการ";
        };
    }
}

package th.samnak.notices.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import th.samnak.api.notices.Appointments.Appointment;

/** Appointments as iCalendar (RFC 5545): all-day ones by date, others in UTC. */
final class CalendarText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    /** Octets of a line, after which it goes on in the next one behind a blank (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    static String of(String name, List<Appointment> appointments, Instant now) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Samnak//Samnak//TH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        appointments.forEach(each -> calendar.event(each, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Appointment appointment, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + appointment.record() + "@samnak");
        line("DTSTAMP:" + MOMENT.format(now.atZone(ZoneOffset.UTC)));
        appointment.begins().ifPresentOrElse(
                begins -> {
                    line("DTSTART:" + utc(begins));
                    line("DTEND:" + utc(appointment.ends().orElse(begins.plusHours(1))));
                },
                () -> {
                    line("DTSTART;VALUE=DATE:" + DAY.format(appointment.day()));
                    line("DTEND;VALUE=DATE:" + DAY.format(appointment.day().plusDays(1)));
                });
        line("SUMMARY:" + escaped(appointment.title()));
        if (!appointment.place().isEmpty()) {
            line("LOCATION:" + escaped(appointment.place()));
        }
        line("END:VEVENT");
    }

    private static String utc(ZonedDateTime at) {
        return MOMENT.format(at.withZoneSameInstant(ZoneOffset.UTC));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Folded between characters, never within one. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            int point = content.codePointAt(at);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(point);
            octets += size;
        }
        text.append("\r\n");
    }
}

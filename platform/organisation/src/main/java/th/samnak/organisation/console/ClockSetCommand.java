package th.samnak.organisation.console;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.organisation.application.OfficeClock;
import th.samnak.thai.ThaiDate;

@Component
public final class ClockSetCommand implements AdminCommand {

    private final OfficeClock clock;

    @Activate
    public ClockSetCommand(@Reference OfficeClock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock:set";
    }

    @Override
    public String help() {
        return "sets the office's clock, in a system started for tests or rehearsals only";
    }

    @Override
    public String usage() {
        return "INSTANT|clear (2026-04-09 or 2569-04-09, 2026-04-09T13:30 in Thailand, or 2026-04-09T06:30:00Z)";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("one moment is needed");
        }
        if (!clock.adjustable()) {
            return Report.failed("The clock cannot be set: the system was not started with -Dsamnak.clock.adjustable=true.");
        }
        if (arguments.getFirst().equals("clear")) {
            clock.clear();
        } else {
            clock.set(moment(arguments.getFirst()));
        }
        return Report.said("It is " + LocalDateTime.now(clock).withNano(0) + " in " + clock.getZone() + ".");
    }

    private static Instant moment(String text) {
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
            int time = text.indexOf('T');
            LocalDateTime local = time < 0
                    ? ThaiDate.parse(text).atTime(9, 0)
                    : ThaiDate.parse(text.substring(0, time)).atTime(LocalTime.parse(text.substring(time + 1)));
            return local.atZone(OfficeClock.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a moment: " + text, e);
        }
    }
}

package th.samnak.approvals.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

/** Reminds now of what is due, as the system does by itself every morning. */
@Component
public final class RemindCommand implements AdminCommand {

    private final JpaReminders reminders;

    @Activate
    public RemindCommand(@Reference JpaReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "approval:remind";
    }

    @Override
    public String help() {
        return "reminds of deadlines now, as is done every morning: on working days only, and nobody twice of the same";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public Report run(List<String> arguments) {
        return Report.said(reminders.run() + " people were reminded.");
    }
}

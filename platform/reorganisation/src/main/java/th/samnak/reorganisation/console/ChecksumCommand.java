package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.records.Records;

@Component
public final class ChecksumCommand implements AdminCommand {

    private final OrganisationBook book;
    private final Records records;

    @Activate
    public ChecksumCommand(@Reference OrganisationBook book, @Reference Records records) {
        this.book = book;
        this.records = records;
    }

    @Override
    public String name() {
        return "org:checksum";
    }

    @Override
    public String help() {
        return "one number each for the organisation and the register of records: equal exactly when they are the same";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 0);
        return Report.table(
                List.of("of", "sha256"),
                List.of(List.of("organisation", book.checksum()), List.of("records", records.checksum())));
    }
}

package th.samnak.organisation.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;

/** Gives a unit a function by a clause. What rests on the administrator's note alone stays marked as not confirmed. */
@Component
public final class GiveCommand implements AdminCommand {

    private final OrganisationBook book;
    private final Clock clock;

    @Activate
    public GiveCommand(@Reference OrganisationBook book, @Reference Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mandate:give";
    }

    @Override
    public String help() {
        return "gives a unit a function, so that it comes into menus: mandate:give leave oags-9 oags-2563#ง --all";
    }

    @Override
    public String usage() {
        return "FUNCTION UNIT INSTRUMENT#CLAUSE|note [--all] [--from DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        boolean all = words.remove("--all");
        LocalDate from = Days.option(words, "--from", LocalDate.now(clock));
        if (words.size() != 3) {
            throw new IllegalArgumentException("a function, a unit and a citation are needed");
        }
        Citation source = citation(words.get(2));
        Mandate mandate = new Mandate(
                new UnitId(words.get(1)),
                ModuleId.of(words.get(0)),
                all ? Mandate.Reach.AGENCY : Mandate.Reach.UNIT,
                false);
        book.begin(mandate, from, Optional.empty(), source);
        return Report.said(mandate.unit() + (all ? " runs " : " works in ") + mandate.function()
                + (all ? " for its whole agency" : "") + " from " + from + " by " + source + "; not confirmed yet.");
    }

    /** As it is printed everywhere: {@code oags-2563#ง}; without # the instrument as a whole. */
    private static Citation citation(String text) {
        int at = text.indexOf('#');
        return at < 0
                ? Citation.whole(text)
                : new Citation(new InstrumentId(text.substring(0, at)), Optional.of(text.substring(at + 1)));
    }
}

package th.samnak.organisation.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Why;
import th.samnak.api.records.RecordId;
import th.samnak.thai.ThaiDate;

@Component
public final class WhyCommand implements AdminCommand {

    private final Authorities authorities;
    private final ModuleRegistry registry;
    private final Clock clock;

    @Activate
    public WhyCommand(@Reference Authorities authorities, @Reference ModuleRegistry registry, @Reference Clock clock) {
        this.authorities = authorities;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "auth:why";
    }

    @Override
    public String help() {
        return "tells why a person may do something, or what is missing; fails when they may not";
    }

    @Override
    public String usage() {
        return "PERSON MODULE:VERB [RECORD] [--as-of DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        LocalDate day = day(words);
        if (words.size() < 2 || words.size() > 3) {
            throw new IllegalArgumentException("not the right number of words");
        }
        Optional<RecordId> record = words.size() == 3 ? Optional.of(RecordId.parse(words.get(2))) : Optional.empty();
        Why why = authorities.why(new PersonId(words.get(0)), permission(words.get(1)), record, day);
        List<List<Object>> rows = why.links().stream()
                .map(link -> List.<Object>of(link.kind().name(), link.present() ? "there" : "missing", link.text(), link.textEn()))
                .toList();
        Report table = Report.table(List.of("link", "state", "text", "text_en"), rows);
        return new Report(table.columns(), table.rows(), why.allowed() ? "allowed" : "not allowed", why.allowed());
    }

    private LocalDate day(List<String> words) {
        int option = words.indexOf("--as-of");
        if (option < 0) {
            return LocalDate.now(clock);
        }
        if (option + 1 == words.size()) {
            throw new IllegalArgumentException("a day is missing");
        }
        words.remove(option);
        return ThaiDate.parse(words.remove(option));
    }

    /** As a running function asks for it, with its roles; of one that does not run, by its name alone. */
    private Permission permission(String key) {
        return registry.modules().stream()
                .flatMap(module -> module.permissions().stream())
                .filter(permission -> permission.key().equals(key))
                .findFirst()
                .orElseGet(() -> named(key));
    }

    private static Permission named(String key) {
        String[] parts = key.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a permission: " + key);
        }
        return new Permission(ModuleId.of(parts[0]), parts[1], Set.of());
    }
}

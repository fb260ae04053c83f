package th.samnak.organisation.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Why;
import th.samnak.api.records.RecordId;
import th.samnak.organisation.console.Days;

@Component
public final class WhyCommand implements AdminCommand {

    private static final Map<Why.Kind, String> REMEDIES = Map.of(
            Why.Kind.CLAUSE, "no clause gives the function to the unit",
            Why.Kind.MANDATE, "no mandate",
            Why.Kind.UNIT, "no unit",
            Why.Kind.POST, "no post is held",
            Why.Kind.PERSON, "the person is absent",
            Why.Kind.AUTHORITY, "no delegation or acting appointment",
            Why.Kind.PERMISSION, "no post held has the part for it",
            Why.Kind.CONFLICT, "it is the person's own matter",
            Why.Kind.RECORD, "the record is out of the reach of the post");

    private final Authorities authorities;
    private final Organisation organisation;
    private final ModuleRegistry registry;
    private final Clock clock;

    @Activate
    public WhyCommand(
            @Reference Authorities authorities,
            @Reference Organisation organisation,
            @Reference ModuleRegistry registry,
            @Reference Clock clock) {
        this.authorities = authorities;
        this.organisation = organisation;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "auth:why";
    }

    @Override
    public String help() {
        return "tells why a person may do something, or what is missing; on another day also of today; fails when they may not";
    }

    @Override
    public String usage() {
        return "PERSON MODULE:VERB [RECORD] [--as-of DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        LocalDate now = LocalDate.now(clock);
        LocalDate day = Days.option(words, "--as-of", now);
        if (words.size() < 2 || words.size() > 3) {
            throw new IllegalArgumentException("a person and an act are needed, and at most one record");
        }
        Optional<RecordId> record = words.size() == 3 ? Optional.of(RecordId.parse(words.get(2))) : Optional.empty();
        PersonId person = new PersonId(words.getFirst());
        Permission asked = permission(words.get(1));
        boolean runs = registry.modules().stream().anyMatch(module -> module.id().equals(asked.module()));
        Why why = authorities.why(person, asked, record, day);
        List<List<Object>> rows = new ArrayList<>(rows(why, day));
        String summary = summary(why, person, day);
        boolean allowed = why.allowed();
        if (!day.equals(now)) {
            Why today = authorities.why(person, asked, record, now);
            rows.addAll(rows(today, now));
            summary += "; " + today(today, person, now);
            allowed = allowed && today.allowed();
        }
        Report table = Report.table(List.of("link", "state", "text", "text_en", "day"), rows);
        return new Report(table.columns(), table.rows(), summary + (runs ? "" : "; the function " + asked.module() + " does not run"), allowed);
    }

    private static List<List<Object>> rows(Why why, LocalDate day) {
        return why.links().stream()
                .map(link -> List.<Object>of(
                        link.kind().name(), link.present() ? "there" : "missing", link.text(), link.textEn(), day.toString()))
                .toList();
    }

    /** Another day is opened only with the right of that day and the one of today. */
    private String today(Why today, PersonId person, LocalDate now) {
        return today.allowed() ? "today allowed too" : "cannot be opened now: " + summary(today, person, now);
    }

    private String summary(Why why, PersonId person, LocalDate day) {
        if (why.allowed()) {
            return "allowed on " + day;
        }
        if (organisation.on(day).person(person).isEmpty()) {
            String ever = organisation.on(LocalDate.now(clock)).person(person).map(Person::fullName).map(name -> " (" + name + " today)").orElse("");
            return "not allowed: nobody is known as “" + person + "” on " + day + ever;
        }
        return "not allowed on " + day + ": " + why.missing().map(link -> REMEDIES.get(link.kind()) + " (" + link.textEn() + ")").orElse("");
    }

    /** As a running function asks for it, with its roles; of one that does not run, by its name alone. */
    private Permission permission(String key) {
        Optional<OfficeModule> module = registry.modules().stream().filter(each -> key.startsWith(each.id() + ":")).findFirst();
        if (module.isEmpty()) {
            return named(key);
        }
        return module.get().permissions().stream()
                .filter(permission -> permission.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + key + "” is no act of a running function; there are "
                        + module.get().permissions().stream().map(Permission::key).sorted().collect(Collectors.joining(", "))));
    }

    private static Permission named(String key) {
        String[] parts = key.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("“" + key + "” is no act; acts are written correspondence:sign");
        }
        return new Permission(ModuleId.of(parts[0]), parts[1], Set.of());
    }
}

package th.samnak.handover.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.words.Sentences;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.api.HandOvers;
import th.samnak.handover.api.Line;
import th.samnak.handover.api.Preview;
import th.samnak.handover.api.Wish;

/** Plans, confirms and, when its day has come, carries out a hand-over. */
@Component
public final class HandOverCommand implements AdminCommand {

    private static final List<String> COLUMNS = List.of("kind", "key", "title", "due", "fate", "to");

    private final HandOvers handOvers;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Access access;
    private final AuditTrail audit;
    private final Sentences sentences;
    private final Clock clock;

    @Activate
    public HandOverCommand(
            @Reference HandOvers handOvers,
            @Reference Organisation organisation,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Sentences sentences,
            @Reference Clock clock) {
        this.handOvers = handOvers;
        this.organisation = organisation;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "person:handover";
    }

    @Override
    public String help() {
        return "hands everything that depends on a person over to another on a day; rights move only if ACCOUNT confirms";
    }

    @Override
    public String usage() {
        return "FROM --to TO --on DATE [--reason moves|retires|leaves] [--posts TO] [--kind MODULE:KIND=TO,...] [--confirmed-by ACCOUNT]"
                + " [--dry-run]";
    }

    @Override
    public Report run(List<String> arguments) {
        Options options = Options.read(arguments, "--to", "--on", "--reason", "--posts", "--kind", "--confirmed-by");
        Wish wish = wish(options);
        if (options.has("--dry-run")) {
            return told(handOvers.preview(wish));
        }
        String id = handOvers.plan(wish);
        options.value("--confirmed-by").ifPresent(account -> confirm(account, id));
        HandOver plan = handOvers.find(id);
        if (plan.state() == State.PLANNED && !wish.occasion().on().isAfter(LocalDate.now(clock))) {
            plan = handOvers.carryOut(id);
        }
        return told(plan);
    }

    private Wish wish(Options options) {
        PersonId from = known(options.only());
        PersonId to = known(options.value("--to").orElseThrow(() -> new IllegalArgumentException("--to is missing")));
        LocalDate on = options.day("--on").orElseThrow(() -> new IllegalArgumentException("--on is missing"));
        Map<String, PersonId> kinds = new HashMap<>();
        options.value("--posts").ifPresent(successor -> kinds.put("organisation:post", known(successor)));
        options.value("--kind").stream().flatMap(all -> List.of(all.split(",")).stream()).map(one -> one.split("=", 2))
                .forEach(pair -> kinds.put(pair[0], known(pair.length > 1 ? pair[1] : "-")));
        return new Wish(new Occasion(from, options.reason(), on), to, kinds, Map.of());
    }

    private PersonId known(String id) {
        return organisation.person(new PersonId(id)).map(Person::id).orElseThrow(() -> new NotFound("person"));
    }

    private void confirm(String account, String id) {
        Account found = accounts.find(account).orElseThrow(() -> new NotFound("account"));
        if (found.blocked()) {
            throw new RuleViolation("handover.finding.no-account", account, "", 0);
        }
        Person person = organisation.person(found.person()).orElseThrow(() -> new NotFound("person"));
        audit.record("handover.console", "security:account:" + account, name());
        access.as(found.caller(person), () -> {
            handOvers.confirm(id);
            return true;
        });
    }

    private Report told(Preview preview) {
        List<Line> lines = preview.lines().stream().filter(line -> line.fate() != Fate.STAYS).toList();
        String said = "%d would be handed over; nothing is written%s".formatted(
                lines.size(), preview.rights() ? "; somebody else must confirm it" : "");
        String refused = preview.findings().stream().map(this::told).reduce("", (one, other) -> one + "\n" + other);
        return new Report(COLUMNS, rows(lines), said + refused, preview.possible());
    }

    private String told(Finding finding) {
        return "in the way: " + sentences.say(Locale.ENGLISH, finding.messageKey(), finding.arguments().toArray());
    }

    private static Report told(HandOver plan) {
        String said = switch (plan.state()) {
            case PROPOSED -> "planned as " + plan.id() + "; somebody else must confirm it: rights move";
            case PLANNED -> "planned as " + plan.id() + "; carried out at 00:00 of " + plan.wish().occasion().on();
            default -> "carried out, receipt " + plan.number().orElse("") + ", " + plan.lines().size() + " items, SHA-256 "
                    + plan.checksum().orElse("");
        };
        return new Report(COLUMNS, rows(plan.lines()), said, true);
    }

    private static List<List<Object>> rows(List<Line> lines) {
        return lines.stream()
                .map(line -> List.<Object>of(line.group(), line.key(), line.title(), line.due().map(Object::toString).orElse(""),
                        line.fate().name(), line.to().map(PersonId::value).orElse("")))
                .toList();
    }
}

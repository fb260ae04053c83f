package th.samnak.rest.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.rest.token.application.Tokens;
import th.samnak.rest.token.domain.Scope;

/** Lists the tokens of other systems, ends one, or makes one where nobody sits at a screen. */
@Component
public final class TokensCommand implements AdminCommand {

    private final Tokens tokens;
    private final Access access;
    private final Clock clock;

    @Activate
    public TokensCommand(@Reference Tokens tokens, @Reference Access access, @Reference Clock clock) {
        this.tokens = tokens;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "api:tokens";
    }

    @Override
    public String help() {
        return "lists the tokens with which other systems work, ends one by its prefix, or makes one and tells it this once";
    }

    @Override
    public String usage() {
        return "[--end PREFIX | --make ACCOUNT NAME SCOPE[,SCOPE…] DAYS]";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--end")) {
            return end(arguments.get(1).replaceFirst("^smk_", "").replaceFirst("_.*$", ""));
        }
        if (arguments.size() == 5 && arguments.getFirst().equals("--make")) {
            return make(arguments);
        }
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("nothing, --end PREFIX, or --make with account, name, scopes and days");
        }
        List<Tokens.Row> all = access.asSystem(tokens::all);
        long good = all.stream().filter(Tokens.Row::good).count();
        return Report.table(
                        List.of("prefix", "name", "account", "unit", "scopes", "secrets", "expires", "used", "state"),
                        all.stream().map(this::row).toList())
                .withSummary(all.size() + " tokens, " + good + " good");
    }

    private Report make(List<String> arguments) {
        Set<Scope> scopes = Arrays.stream(arguments.get(3).split(",")).map(Scope::parse).collect(Collectors.toSet());
        LocalDate until = LocalDate.now(clock).plusDays(Integer.parseInt(arguments.get(4)));
        return Report.said(access.asSystem(
                () -> tokens.make(new Tokens.Wish(arguments.get(2), arguments.get(1), scopes, false, until))));
    }

    private Report end(String prefix) {
        return access.asSystem(() -> tokens.all().stream()
                .filter(token -> token.prefix().equals(prefix))
                .findFirst()
                .map(token -> {
                    tokens.end(token.id());
                    return Report.said("smk_" + prefix + " has ended");
                })
                .orElseGet(() -> Report.failed("there is no token smk_" + prefix)));
    }

    private List<Object> row(Tokens.Row token) {
        return List.of(
                token.prefix(), token.name(), token.account(), token.unit(), String.join(" ", token.scopes().stream().map(Object::toString).sorted().toList()),
                token.secrets(), LocalDate.ofInstant(token.expiresAt(), clock.getZone()).toString(),
                token.usedAt().map(Object::toString).orElse("never"), state(token));
    }

    private static String state(Tokens.Row token) {
        return token.good() ? "good" : token.endedAt().isPresent() ? "ended" : "expired";
    }
}

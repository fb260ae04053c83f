package th.samnak.rest.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.rest.token.application.Tokens;

/** Lists the tokens of other systems, or ends one. */
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
        return "lists the tokens with which other systems work, or ends one by its prefix";
    }

    @Override
    public String usage() {
        return "[--end PREFIX]";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--end")) {
            return end(arguments.get(1).replaceFirst("^smk_", "").replaceFirst("_.*$", ""));
        }
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("nothing, or --end PREFIX");
        }
        List<Tokens.Row> all = access.asSystem(tokens::all);
        long good = all.stream().filter(Tokens.Row::good).count();
        return Report.table(
                        List.of("prefix", "name", "account", "unit", "scopes", "secrets", "expires", "used", "state"),
                        all.stream().map(this::row).toList())
                .withSummary(all.size() + " tokens, " + good + " good");
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

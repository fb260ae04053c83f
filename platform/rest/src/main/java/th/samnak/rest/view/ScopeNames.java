package th.samnak.rest.view;

import java.util.Collection;
import java.util.stream.Collectors;
import th.samnak.rest.token.domain.Scope;
import th.samnak.ui.words.Words;

/** What a token is good for, in words. */
final class ScopeNames {

    private ScopeNames() {}

    static String of(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(ScopeNames::of).collect(Collectors.joining(", "));
    }

    static String of(Scope scope) {
        String name = switch (scope.name()) {
            case "records" -> Words.now("rest.name.records");
            case "webhooks" -> Words.now("rest.name.webhooks");
            default -> named(scope.name());
        };
        return Words.now(scope.kind() == Scope.Kind.READ ? "rest.scope.read" : "rest.scope.write", name);
    }

    /** A function that has gone is told by its id. */
    private static String named(String id) {
        String name = Words.now(id + ".name");
        return name.contains(id + ".name") ? id : name;
    }
}

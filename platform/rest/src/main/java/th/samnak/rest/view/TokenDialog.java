package th.samnak.rest.view;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import th.samnak.api.rest.RestResources;
import th.samnak.rest.door.Applications;
import th.samnak.rest.token.application.Tokens;
import th.samnak.rest.token.domain.Scope;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** What a token is to be good for. */
final class TokenDialog {

    private static final int DAYS = 90;

    private final Tokens tokens;
    private final ActDialog dialog = ActDialog.of("rest.token.make").explained("rest.token.make.told");
    private final TextField name = dialog.with("name", Words.label(new TextField(), "rest.token.name"));
    private final CheckboxGroup<Scope> scopes = dialog.with("scopes", Words.label(new CheckboxGroup<>(), "rest.token.scopes"));
    private final ThaiDatePicker lastDay;
    private final Checkbox secrets = new Checkbox();
    private final TextField account = new TextField();

    TokenDialog(Tokens tokens, Applications applications, boolean administers, Clock clock) {
        this.tokens = tokens;
        scopes.setItems(offered(applications));
        scopes.setItemLabelGenerator(ScopeNames::of);
        lastDay = new ThaiDatePicker("rest.token.expires", clock);
        lastDay.setValue(LocalDate.now(clock).plusDays(Math.min(DAYS, tokens.longestDays())));
        dialog.with("lastDay", lastDay);
        dialog.with("secrets", Words.label(secrets, "rest.token.secrets"));
        if (administers) {
            dialog.with("account", Words.label(account, "rest.token.account.of"));
        }
    }

    private static List<Scope> offered(Applications applications) {
        return applications.functions().stream()
                .map(RestResources::name)
                .filter(function -> !function.equals("me"))
                .flatMap(function -> Arrays.stream(Scope.Kind.values()).map(kind -> new Scope(function, kind)))
                .toList();
    }

    void ask(Runnable done) {
        dialog.ask("rest.token.make", () -> {
            LocalDate until = Optional.ofNullable(lastDay.getValue()).orElse(LocalDate.MIN);
            String secret = tokens.make(
                    new Tokens.Wish(name.getValue(), account.getValue().strip(), scopes.getValue(), secrets.getValue(), until));
            done.run();
            SecretOnce.show("rest.token.secret", "rest.token.secret.told", secret);
        });
    }
}

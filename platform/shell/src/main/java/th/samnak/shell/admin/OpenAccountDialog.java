package th.samnak.shell.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** Opens an account for a person who has none. */
final class OpenAccountDialog {

    private final Accounts accounts;
    private final Dialog dialog = new Dialog();
    private final ComboBox<Person> person = new ComboBox<>();
    private final TextField name = new TextField();
    private final RolesFields given = new RolesFields();
    private final Attempt attempt =
            new Attempt().field("person", person).field("account", name).field("roles", given.roles);

    OpenAccountDialog(Accounts accounts, Organisation organisation) {
        this.accounts = accounts;
        dialog.setHeaderTitle(Words.now("admin.accounts.open"));
        dialog.addClassName("sk-dialog");
        Set<PersonId> taken = accounts.list().stream().map(Account::person).collect(Collectors.toSet());
        List<Person> free = organisation.people().stream().filter(it -> !taken.contains(it.id())).toList();
        person.setItems(free);
        person.setItemLabelGenerator(it -> it.givenName() + " " + it.surname() + " · " + it.position());
        person.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null && name.isEmpty()) {
                name.setValue(chosen.getValue().id().value());
            }
        });
        Words.label(person, "admin.accounts.person");
        Words.helper(person, "admin.accounts.person.help");
        Words.label(name, "admin.accounts.name");
        Words.helper(name, "admin.accounts.name.help");
        Div fields = new Div(person, name);
        fields.addClassName("sk-form");
        dialog.add(fields, given);
        Button open = new Button(Words.now("admin.accounts.open.do"), click -> hand());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.now("common.cancel"), click -> dialog.close()), open);
    }

    void open() {
        dialog.open();
    }

    private void hand() {
        attempt.run(() -> {
            if (person.isEmpty()) {
                throw RuleViolation.of("person", "error.required");
            }
            if (name.isEmpty()) {
                throw RuleViolation.of("account", "error.required");
            }
            if (given.roles.isEmpty()) {
                throw RuleViolation.of("roles", "admin.accounts.roles.needed");
            }
            String account = name.getValue().strip();
            String password =
                    accounts.open(account, person.getValue().id(), given.roles.getValue(), given.clearance.getValue());
            dialog.close();
            UI.getCurrent().navigate(AccountsView.PATH + "/" + account);
            PasswordOnce.show(account, password);
        });
    }
}

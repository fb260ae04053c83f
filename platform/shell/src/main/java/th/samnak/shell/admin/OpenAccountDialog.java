package th.samnak.shell.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Accounts;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** Opens an account for a person who has none. */
final class OpenAccountDialog {

    private final Accounts accounts;
    private final ComboBox<Person> person = new ComboBox<>();
    private final TextField name = new TextField();
    private final RolesFields given = new RolesFields();
    private final Attempt attempt =
            new Attempt().field("person", person).field("account", name).field("roles", given.roles);

    OpenAccountDialog(Accounts accounts, Organisation organisation) {
        this.accounts = accounts;
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
    }

    void open() {
        ActDialog dialog = ActDialog.of("admin.accounts.open");
        List.of(person, name).forEach(dialog::with);
        dialog.below(given).trying(attempt).ask("admin.accounts.open.do", this::hand);
    }

    private void hand() {
        if (person.isEmpty()) {
            throw RuleViolation.of("person", "error.required");
        }
        if (name.isEmpty()) {
            throw RuleViolation.of("account", "error.required");
        }
        String account = name.getValue().strip();
        String password = accounts.open(account, person.getValue().id(), given.roles.getValue());
        UI.getCurrent().navigate(AccountsView.PATH + "/" + account);
        PasswordOnce.show(account, password);
    }
}

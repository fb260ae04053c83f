package th.samnak.shell.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import th.samnak.api.Role;
import th.samnak.ui.words.Words;

/** What an account itself adds: technical roles. */
final class RolesFields extends Div {

    final CheckboxGroup<Role> roles = new CheckboxGroup<>();

    RolesFields() {
        addClassName("sk-form");
        Words.label(roles, "admin.accounts.technical");
        Words.helper(roles, "admin.accounts.technical.help");
        roles.setItems(RoleNames.TECHNICAL);
        roles.addClassName("sk-wide");
        Words.say(roles, it -> it.setItemLabelGenerator(RoleNames::of));
        add(roles);
    }

    void show(Set<Role> given) {
        roles.setValue(given);
    }
}

package th.samnak.shell.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Set;
import th.samnak.api.Role;
import th.samnak.api.access.Secrecy;
import th.samnak.ui.words.Words;

/** What an account itself adds: technical roles and clearance. */
final class RolesFields extends Div {

    final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    final Select<Secrecy> clearance = new Select<>();

    RolesFields() {
        addClassName("sk-form");
        Words.label(roles, "admin.accounts.technical");
        Words.helper(roles, "admin.accounts.technical.help");
        roles.setItems(RoleNames.TECHNICAL);
        roles.addClassName("sk-wide");
        Words.say(roles, it -> it.setItemLabelGenerator(RoleNames::of));
        Words.label(clearance, "admin.accounts.clearance");
        clearance.setItems(Secrecy.values());
        clearance.setValue(Secrecy.ORDINARY);
        Words.say(clearance, it ->
                it.setItemLabelGenerator(level -> Words.now("secrecy." + level.name().toLowerCase(Locale.ROOT))));
        add(roles, clearance);
    }

    void show(Set<Role> given, Secrecy level) {
        roles.setValue(given);
        clearance.setValue(level);
    }
}

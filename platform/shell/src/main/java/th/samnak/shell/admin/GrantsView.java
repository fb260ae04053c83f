package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** Which roles may do what, function by function. A tick counts at once and can be taken back for ten seconds. */
public final class GrantsView extends Div {

    private final Accounts accounts;
    private final Select<OfficeModule> module = new Select<>();
    private final Div matrix = new Div();
    private final Attempt attempt = new Attempt();

    public GrantsView(Accounts accounts, ModuleRegistry registry) {
        this.accounts = accounts;
        addClassName("sk-page");
        List<OfficeModule> asking =
                registry.modules().stream().filter(it -> !it.permissions().isEmpty()).toList();
        Words.label(module, "admin.grants.function");
        module.setItems(asking);
        Words.say(module, it -> it.setItemLabelGenerator(chosen -> Words.now(chosen.id() + ".name")));
        module.addValueChangeListener(chosen -> build());
        matrix.addClassName("sk-scroll");
        Paragraph explained = Words.text(new Paragraph(), "admin.grants.explained");
        explained.addClassName("sk-hint");
        add(new PageHeader("admin.grants").under("admin.name", "admin/modules"), explained, module,
                new Panel("admin.grants.matrix", matrix));
        asking.stream().findFirst().ifPresentOrElse(module::setValue, () -> matrix.add(new EmptyState("admin.modules.none")));
        Words.say(matrix, it -> build());
    }

    private void build() {
        matrix.removeAll();
        if (module.getValue() == null) {
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("sk-matrix");
        NativeTableRow heads = new NativeTableRow();
        heads.add(head(Words.now("admin.grants.permission"), "col"));
        RoleNames.ALL.forEach(role -> heads.add(head(RoleNames.of(role), "col")));
        table.getHead().add(heads);
        Map<String, Set<Role>> grants = accounts.grants();
        module.getValue().permissions().forEach(permission -> table.getBody().add(
                row(permission, grants.getOrDefault(permission.key(), permission.grantedTo()))));
        matrix.add(table);
    }

    private NativeTableRow row(Permission permission, Set<Role> holders) {
        String name = Words.now(permission.module() + ".permission." + permission.verb());
        NativeTableRow row = new NativeTableRow();
        row.add(head(name, "row"));
        for (Role role : RoleNames.ALL) {
            Input tick = new Input();
            tick.setType("checkbox");
            tick.getElement().setProperty("checked", holders.contains(role));
            tick.getElement().setAttribute("aria-label", name + ": " + RoleNames.of(role));
            tick.getElement().addEventListener("change", change -> {
                Set<Role> then = new HashSet<>(holders);
                if (change.getEventData().get("element.checked").asBoolean()) {
                    then.add(role);
                } else {
                    then.remove(role);
                }
                grant(permission, holders, then);
            }).addEventData("element.checked");
            row.add(new NativeTableCell(tick));
        }
        return row;
    }

    private void grant(Permission permission, Set<Role> before, Set<Role> then) {
        if (attempt.run(() -> accounts.grant(permission.key(), then))) {
            Notices.undo(() -> attempt.run(() -> {
                accounts.grant(permission.key(), before);
                build();
            }), "admin.grants.done", Words.now(permission.module() + ".permission." + permission.verb()));
        }
        build();
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleState;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.Words;

/** For the administrator's first page: what runs, and what does not and why. */
public final class FunctionsCard extends Div {

    public FunctionsCard(ModuleCentre centre) {
        addClassName("sk-stack");
        List<InstalledModule> modules = centre.list();
        long running = modules.stream().filter(it -> it.state() == ModuleState.RUNNING).count();
        List<InstalledModule> failed =
                modules.stream().filter(it -> it.state() == ModuleState.FAILED).toList();
        add(Words.text(new Paragraph(), failed.isEmpty() ? "admin.home.all-well" : "admin.home.some-failed", running,
                failed.size()));
        if (!failed.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("sk-files");
            failed.forEach(module -> list.add(new ListItem(
                    new Span(ModulesView.name(module)),
                    new BadgeLabel(() -> ModuleLine.state(module.state())),
                    new Span(module.problem().orElse("")))));
            add(list);
        }
        add(Words.text(new Anchor("admin/modules", ""), "admin.modules"));
    }
}

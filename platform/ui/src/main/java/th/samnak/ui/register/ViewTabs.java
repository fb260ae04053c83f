package th.samnak.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.samnak.api.desk.SavedView;
import th.samnak.ui.words.Words;

/** The saved views of a register, one beside the other; each is a link of its own. */
final class ViewTabs extends Nav {

    private final SavedLooks saved;
    private String shown = "";

    ViewTabs(SavedLooks saved) {
        this.saved = saved;
        addClassName("sk-views");
        setVisible(false);
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now("register.views")));
    }

    /** @param id of the view that is looked at; empty when it is none of them */
    void show(UI tab, String id) {
        shown = id;
        List<SavedView> views = saved.all();
        removeAll();
        setVisible(!views.isEmpty());
        UnorderedList list = new UnorderedList();
        String path = tab.getActiveViewLocation().getPath();
        list.add(item(path, SavedLooks.ALL, Words.now("common.all"), Map.of(), false));
        views.forEach(view -> list.add(item(path, view.id(), view.name(), view.state(), view.unit().isPresent())));
        add(list);
    }

    private ListItem item(String path, String id, String name, Map<String, String> state, boolean shared) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put(Look.VIEW, id);
        address.putAll(state);
        address.remove(Look.WIDTHS);
        Anchor link = new Anchor(new Location(path, QueryParameters.simple(address)).getPathWithQueryParameters(), name);
        link.addClassName("sk-view");
        if (shared) {
            link.addComponentAsFirst(VaadinIcon.USERS.create());
            link.getElement().setAttribute("title", Words.now("register.view.of-unit"));
        }
        if (id.equals(shown) || shown.isEmpty() && id.equals(SavedLooks.ALL)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}

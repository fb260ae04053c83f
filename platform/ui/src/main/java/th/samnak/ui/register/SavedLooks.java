package th.samnak.ui.register;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.desk.SavedView;
import th.samnak.api.desk.SavedViews;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.words.Words;

/** The views of one list that the person has: those of the function, of the unit, and their own. */
final class SavedLooks {

    /** The list without any filter. */
    static final String ALL = "all";
    private static final String TABS = "#view";

    private final String list;
    private final Map<String, Map<String, String>> given = new LinkedHashMap<>();

    SavedLooks(String list) {
        this.list = list;
    }

    String list() {
        return list;
    }

    /** A view that the function offers to everybody. */
    void give(String key, Map<String, String> state) {
        given.put(key, Map.copyOf(state));
    }

    /** Of the platform; empty where the desk is not there. */
    static Optional<SavedViews> service() {
        return Optional.ofNullable(UI.getCurrent()).map(tab -> ComponentUtil.getData(tab, SavedViews.class));
    }

    /** First those of the function. */
    List<SavedView> all() {
        List<SavedView> views = new ArrayList<>();
        given.forEach((key, state) -> views.add(new SavedView(
                key.substring(key.lastIndexOf('.') + 1), list, Words.now(key), new PersonId("-"), Optional.empty(), false, state, 0)));
        service().ifPresent(desk -> views.addAll(desk.of(list)));
        return views;
    }

    Optional<SavedView> view(String id) {
        return all().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** Whether somebody saved it, rather than the function. */
    boolean isSaved(SavedView view) {
        return view.version() > 0 || !"-".equals(view.owner().value());
    }

    /** How the person looked at the list last, where it was none of the saved views. */
    Map<String, String> last() {
        return service().flatMap(desk -> desk.last(list)).orElse(Map.of());
    }

    void keepLast(Map<String, String> state) {
        service().ifPresent(desk -> desk.keepLast(list, state));
    }

    /** The saved view in which the person left the list; empty when it was none. */
    Optional<SavedView> lastView() {
        return service().flatMap(desk -> desk.last(list + TABS)).map(state -> state.get(Look.VIEW)).flatMap(this::view).filter(this::isSaved);
    }

    void keepView(String id) {
        service().ifPresent(desk -> {
            Map<String, String> state = view(id).filter(this::isSaved).isPresent() ? Map.of(Look.VIEW, id) : Map.of();
            if (!desk.last(list + TABS).orElse(Map.of()).equals(state)) {
                desk.keepLast(list + TABS, state);
            }
        });
    }
}

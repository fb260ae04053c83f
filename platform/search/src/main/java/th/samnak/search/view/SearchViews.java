package th.samnak.search.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.search.Search;
import th.samnak.search.SearchModule;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class SearchViews implements ViewProvider {

    private final List<ViewSpec<?>> views;

    @Activate
    public SearchViews(@Reference Search search, @Reference Organisation organisation, @Reference Clock clock) {
        this.views = List.of(
                ViewSpec.of("", SearchView.class, SearchModule.SEARCH, () -> new SearchView(search, organisation, clock))
                        .inMenu(MenuEntry.of("search.page", VaadinIcon.SEARCH, 10)),
                ViewSpec.of("people/:person", PersonView.class, SearchModule.SEARCH, () -> new PersonView(organisation)));
    }

    @Override
    public ModuleId module() {
        return SearchModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}

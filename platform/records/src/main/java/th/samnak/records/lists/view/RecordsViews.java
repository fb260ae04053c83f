package th.samnak.records.lists.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.records.RecordLists;
import th.samnak.api.time.ViewedDay;
import th.samnak.api.time.WorkingDays;
import th.samnak.records.RecordsModule;
import th.samnak.records.lists.application.RecordExports;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class RecordsViews implements ViewProvider {

    private final Services services;

    /** What the screen needs of the house. */
    record Services(
            RecordLists lists,
            RecordExports exports,
            Access access,
            Organisation organisation,
            ViewedDay viewed,
            WorkingDays working,
            Clock clock) {}

    @Activate
    public RecordsViews(
            @Reference RecordLists lists,
            @Reference RecordExports exports,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference ViewedDay viewed,
            @Reference WorkingDays working,
            @Reference Clock clock) {
        services = new Services(lists, exports, access, organisation, viewed, working, clock);
    }

    @Override
    public ModuleId module() {
        return RecordsModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(ViewSpec.of("", RecordsView.class, RecordsModule.READ, () -> new RecordsView(services))
                .inMenu(MenuEntry.of("records.screen.all", VaadinIcon.ARCHIVES, 10)));
    }
}

package th.samnak.@id@.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.@id@.@Name@Module;
import th.samnak.@id@.application.Matters;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the screens, and hands them what they need. */
@Component
public final class @Name@Views implements ViewProvider {

    private final Matters matters;
    private final Clock clock;

    @Activate
    public @Name@Views(@Reference Matters matters, @Reference Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return @Name@Module.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(ViewSpec.of("", MattersView.class, @Name@Module.READ, () -> new MattersView(matters, clock))
                .inMenu(MenuEntry.of("@id@.screen.list", VaadinIcon.RECORDS, 10)));
    }
}

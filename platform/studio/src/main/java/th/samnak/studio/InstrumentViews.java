package th.samnak.studio;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.announcements.api.Announcements;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.records.Records;
import th.samnak.api.time.ViewedDay;
import th.samnak.reorganisation.api.AnnouncedPlans;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.studio.instruments.InstrumentView;
import th.samnak.studio.instruments.InstrumentsView;
import th.samnak.studio.naming.Naming;
import th.samnak.studio.plans.AnnouncedPlan;
import th.samnak.studio.plans.Desk;
import th.samnak.studio.reader.DraftView;
import th.samnak.studio.reader.ReadView;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;
import th.samnak.ui.page.PageHeader;

/** Announcements and orders, and the reader of new ones. */
@Component
public final class InstrumentViews implements ViewProvider {

    // the permission of the service behind the reader, with the same default grant as there
    private static final Permission PROPOSE = ModuleId.of("announcements").permission("propose", Role.ADMINISTRATOR);

    private final List<ViewSpec<?>> views;

    @Activate
    public InstrumentViews(
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference ModuleRegistry registry,
            @Reference ViewedDay viewed,
            @Reference Clock clock,
            @Reference Access access,
            @Reference Records records,
            @Reference Reorganisations reorganisations,
            @Reference AnnouncedPlans announced,
            @Reference Announcements announcements) {
        Naming naming = new Naming(organisation, book, registry, viewed, access, clock);
        AnnouncedPlan plan = new AnnouncedPlan(new Desk(reorganisations, records, announcements, naming, access), announced);
        BiConsumer<PageHeader, InstrumentId> acts = (header, id) -> {
            boolean read = access.may(PROPOSE)
                    && announcements.drafts().stream().anyMatch(draft -> draft.instrument().filter(id::equals).isPresent());
            if (read) {
                plan.addTo(header, id.value(), Optional.of(id));
            }
        };
        this.views = List.of(
                ViewSpec.of("announcements", InstrumentsView.class, StudioModule.SEE,
                                () -> new InstrumentsView(naming, access.may(PROPOSE)))
                        .inMenu(MenuEntry.of("studio.instruments", VaadinIcon.BOOK, 20)),
                ViewSpec.of("announcements/:instrument", InstrumentView.class, StudioModule.SEE, () -> new InstrumentView(naming, acts)),
                ViewSpec.of("read", ReadView.class, PROPOSE, () -> new ReadView(announcements, clock)),
                ViewSpec.of("read/:draft", DraftView.class, PROPOSE, () -> new DraftView(announcements, naming, plan)));
    }

    @Override
    public ModuleId module() {
        return StudioModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}

package th.samnak.correspondence.view;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.time.WorkingDays;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.register.application.RegisterDay;
import th.samnak.correspondence.work.application.WorkLists;
import th.samnak.ui.HomeCard;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** What those who keep registers see on their first page. */
@Component
public final class RegisterDayViews implements ViewProvider {

    private final List<HomeCard> cards;

    @Activate
    public RegisterDayViews(
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock,
            @Reference WorkingDays calendar,
            @Reference Drafts drafts,
            @Reference RegisterDay registers,
            @Reference WorkLists work,
            @Reference Events events) {
        Office office = new Office(access, organisation, clock, calendar, drafts);
        this.cards = List.of(new HomeCard("correspondence.screen.home.registers", 20, CorrespondenceModule.RECEIVE,
                () -> RegisterDayCard.of(office, registers, work, events)));
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of();
    }

    @Override
    public List<HomeCard> homeCards() {
        return cards;
    }
}

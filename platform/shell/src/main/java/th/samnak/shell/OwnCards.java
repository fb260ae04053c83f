package th.samnak.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordLoads;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.timeline.Timelines;
import th.samnak.api.work.Works;
import th.samnak.shell.home.Cards;
import th.samnak.ui.HomeCard;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** The cards of the first page that belong to no function: one's work, one's unit, what changed. */
@Component
public final class OwnCards implements ViewProvider {

    private final Cards cards;

    @Activate
    public OwnCards(
            @Reference Access access,
            @Reference Events events,
            @Reference Organisation organisation,
            @Reference Works works,
            @Reference RecordLists lists,
            @Reference RecordLoads loads,
            @Reference Timelines timelines,
            @Reference WorkingDays calendar,
            @Reference Clock clock) {
        this.cards = new Cards(new Cards.Office(access, events, organisation, works, lists, loads, timelines, calendar, clock));
    }

    @Override
    public ModuleId module() {
        return ShellModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of();
    }

    @Override
    public List<HomeCard> homeCards() {
        List<HomeCard> all = new ArrayList<>();
        all.add(new HomeCard("frame.work", 1, ShellModule.WORK, cards::work).inWideColumn());
        all.add(new HomeCard("frame.load", 30, RecordLoads.SEE, cards::load).inWideColumn());
        all.add(new HomeCard("frame.changes", 45, ShellModule.WORK, cards::changes));
        return all;
    }
}

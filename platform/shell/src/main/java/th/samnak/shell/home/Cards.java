package th.samnak.shell.home;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.Approvals.ApprovalChanged;
import th.samnak.api.events.Events;
import th.samnak.api.notices.NoticeArrived;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordLoads;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.timeline.Timelines;
import th.samnak.api.work.Works;
import th.samnak.ui.home.LiveContent;
import th.samnak.ui.words.ThaiDates;

/** Makes the contents of the frame's own cards, for whoever is signed in. */
public final class Cards {

    private final Office office;

    /** What stands behind the cards. */
    public record Office(
            Access access,
            Events events,
            Organisation organisation,
            Works works,
            RecordLists lists,
            RecordLoads loads,
            Timelines timelines,
            WorkingDays calendar,
            Clock clock) {}

    public Cards(Office office) {
        this.office = office;
    }

    public Component work() {
        PersonId person = office.access().caller().person();
        return new LiveContent<>(() -> office.works().waiting(MyWork.MOST), new MyWork(dates(), calendar())::draw)
                .on(office.events(), ApprovalChanged.class)
                .on(office.events(), NoticeArrived.class, arrived -> arrived.to().equals(person));
    }

    public Component load() {
        UnitLoad load = new UnitLoad(office.loads(), office.organisation(), calendar(), dates());
        return new LiveContent<>(load::look, load::draw)
                .on(office.events(), ApprovalChanged.class)
                .unless(UnitLoad.Figures::isNothing);
    }

    public Component changes() {
        Changes changes = new Changes(office.lists(), office.timelines(), office.clock());
        return new LiveContent<>(changes::look, changes::draw)
                .on(office.events(), ApprovalChanged.class)
                .unless(List::isEmpty);
    }

    private ThaiDates dates() {
        return new ThaiDates(office.clock());
    }

    private WorkingDays calendar() {
        return office.calendar().of(office.access().caller().unit());
    }
}

package th.samnak.meetings.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.documents.Previews;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.timeline.Timelines;
import th.samnak.approvals.api.view.Table;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.Committees;
import th.samnak.meetings.application.MeetingPapers;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.Submissions;
import th.samnak.ui.Errand;
import th.samnak.ui.HomeCard;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the screens, and hands them what they need. */
@Component
public final class MeetingsViews implements ViewProvider {

    static final String HOME = "meetings";

    private final Office office;
    private final Meetings meetings;
    private final Timelines timelines;
    private final Committees committees;
    private final Previews previews;
    private final MeetingPapers papers;
    private final Submissions submissions;

    @Activate
    public MeetingsViews(
            @Reference Meetings meetings,
            @Reference Committees committees,
            @Reference Previews previews,
            @Reference Organisation organisation,
            @Reference Clock clock,
            @Reference Timelines timelines,
            @Reference Drafts drafts,
            @Reference MeetingPapers papers,
            @Reference Submissions submissions,
            @Reference Approvals approvals,
            @Reference Access access) {
        this.meetings = meetings;
        this.timelines = timelines;
        this.committees = committees;
        this.previews = previews;
        this.papers = papers;
        this.submissions = submissions;
        this.office = new Office(new Table(approvals, organisation, drafts, clock), access::may);
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(
                ViewSpec.of("", MeetingListView.class, MeetingsModule.READ, () -> new MeetingListView(office, meetings))
                        .inMenu(MenuEntry.of("meetings.screen.list", VaadinIcon.CALENDAR_USER, 10).goTo('m')
                                .counting(() -> meetings.waitingForMe().size())),
                ViewSpec.of("new", PlanMeetingView.class, MeetingsModule.MANAGE,
                        () -> new PlanMeetingView(office, meetings, committees.all())),
                ViewSpec.of("committees", CommitteesView.class, MeetingsModule.READ,
                        () -> new CommitteesView(office, committees)),
                ViewSpec.of(":id", MeetingView.class, MeetingsModule.READ,
                        () -> new MeetingView(office, meetings, submissions, papers, previews, timelines)));
    }

    @Override
    public List<Errand> errands() {
        return List.of(new Errand("meetings.errand.plan", VaadinIcon.CALENDAR_USER, "new", MeetingsModule.MANAGE));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard(
                "meetings.screen.resolutions", 50, MeetingsModule.READ, () -> new ResolutionsCard(meetings)));
    }
}

package th.samnak.correspondence.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.documents.Previews;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.privacy.Redactions;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.timeline.Timelines;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.Matters;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.incoming.application.Reversals;
import th.samnak.correspondence.incoming.application.UnitDesk;
import th.samnak.correspondence.letter.application.AttachmentVersions;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.correspondence.work.application.WorkLists;
import th.samnak.ui.Errand;
import th.samnak.ui.HomeCard;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the screens of what comes in, and what waits for whom. */
@Component
public final class IncomingViews implements ViewProvider {

    private static final int SHOWN = 8;

    private final Office office;
    private final IncomingView.Services services;
    private final WorkLists work;

    /** The edge of the function: everything its screens need is handed in here, and nowhere else. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Redactions redactions;

    @Activate
    public IncomingViews(
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock,
            @Reference WorkingDays calendar,
            @Reference Drafts drafts,
            @Reference IncomingLetters letters,
            @Reference Reception reception,
            @Reference UnitDesk desk,
            @Reference Matters matters,
            @Reference Reversals reversals,
            @Reference Filing filing,
            @Reference Attachments attachments,
            @Reference AttachmentVersions attachmentVersions,
            @Reference Previews previews,
            @Reference Timelines timelines,
            @Reference WorkLists work) {
        this.office = new Office(access, organisation, clock, calendar, drafts);
        this.services = new IncomingView.Services(
                letters, reception, desk, matters, reversals, filing, new FileDesk(attachments, attachmentVersions, previews, () -> Optional.ofNullable(redactions)),
                timelines);
        this.work = work;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(
                ViewSpec.of(Paths.INCOMING, IncomingListView.class, CorrespondenceModule.READ,
                                () -> new IncomingListView(office, services))
                        .inMenu(MenuEntry.of("correspondence.screen.incoming", VaadinIcon.INBOX, 10).goTo('i')
                                .counting(this::waiting)),
                ViewSpec.of(Paths.RECEIVE, ReceiveView.class, CorrespondenceModule.RECEIVE,
                        () -> new ReceiveView(office, services.reception())),
                ViewSpec.of(Paths.INCOMING_CASE, IncomingView.class, CorrespondenceModule.READ,
                        () -> new IncomingView(office, services)));
    }

    @Override
    public List<Errand> errands() {
        return List.of(new Errand("correspondence.errand.receive", VaadinIcon.INBOX, Paths.RECEIVE, CorrespondenceModule.RECEIVE));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard("correspondence.screen.home.overdue", 35, CorrespondenceModule.READ,
                        () -> WorkCard.of(office, () -> work.overdueInMyUnit(SHOWN)))
                .inWideColumn());
    }

    private int waiting() {
        var counts = work.counts();
        return counts.incomingForMe() + counts.slipsForMe() + counts.toAccept() + counts.atDesk();
    }
}

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
import th.samnak.api.templates.Templates;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.timeline.Timelines;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.letter.application.AttachmentVersions;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.correspondence.outgoing.application.Dispatch;
import th.samnak.correspondence.outgoing.application.DraftVersions;
import th.samnak.correspondence.outgoing.application.Drafting;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.outgoing.application.Signing;
import th.samnak.correspondence.work.application.WorkLists;
import th.samnak.ui.Errand;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the screens of what goes out. */
@Component
public final class OutgoingViews implements ViewProvider {

    private final Office office;
    private final Templates templates;
    private final OutgoingView.Services services;
    private final WorkLists work;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Redactions redactions;

    @Activate
    public OutgoingViews(
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock,
            @Reference WorkingDays calendar,
            @Reference Drafts drafts,
            @Reference OutgoingLetters letters,
            @Reference Drafting drafting,
            @Reference Signing signing,
            @Reference Dispatch dispatch,
            @Reference Filing filing,
            @Reference Attachments attachments,
            @Reference AttachmentVersions attachmentVersions,
            @Reference DraftVersions versions,
            @Reference Previews previews,
            @Reference Templates templates,
            @Reference Timelines timelines,
            @Reference WorkLists work) {
        this.templates = templates;
        this.office = new Office(access, organisation, clock, calendar, drafts);
        this.services = new OutgoingView.Services(
                letters, drafting, signing, dispatch, filing, new FileDesk(attachments, attachmentVersions, previews, () -> Optional.ofNullable(redactions)), versions,
                timelines);
        this.work = work;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<Errand> errands() {
        return List.of(new Errand("correspondence.errand.draft", VaadinIcon.EDIT, Paths.DRAFT, CorrespondenceModule.DRAFT));
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(
                ViewSpec.of(Paths.OUTGOING, OutgoingListView.class, CorrespondenceModule.READ,
                                () -> new OutgoingListView(office, services.letters()))
                        .inMenu(MenuEntry.of("correspondence.screen.outgoing", VaadinIcon.OUTBOX, 20).goTo('o')
                                .counting(this::waiting)),
                ViewSpec.of(Paths.DRAFT, DraftView.class, CorrespondenceModule.DRAFT, this::draftView),
                ViewSpec.of(Paths.REVISE, DraftView.class, CorrespondenceModule.READ, this::draftView),
                ViewSpec.of(Paths.OUTGOING_CASE, OutgoingView.class, CorrespondenceModule.READ,
                        () -> new OutgoingView(office, services)));
    }

    private DraftView draftView() {
        return new DraftView(office, services.drafting(), services.letters(), services.files().previews(), templates);
    }

    private int waiting() {
        var counts = work.counts();
        return counts.outgoingForMe() + counts.toSend();
    }
}

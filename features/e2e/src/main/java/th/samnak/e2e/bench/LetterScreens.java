package th.samnak.e2e.bench;

import java.time.Clock;
import java.util.List;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.documents.Previews;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.intake.Intakes;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.templates.Templates;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.timeline.Timelines;
import th.samnak.correspondence.filing.application.Destruction;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.Matters;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.incoming.application.Reversals;
import th.samnak.correspondence.incoming.application.UnitDesk;
import th.samnak.correspondence.letter.application.AttachmentVersions;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.correspondence.outgoing.application.Dispatch;
import th.samnak.correspondence.outgoing.application.DraftVersions;
import th.samnak.correspondence.outgoing.application.Drafting;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.outgoing.application.Signing;
import th.samnak.correspondence.register.application.RegisterImport;
import th.samnak.correspondence.register.application.Registers;
import th.samnak.correspondence.view.IncomingViews;
import th.samnak.correspondence.view.OutgoingViews;
import th.samnak.correspondence.view.RegisterViews;
import th.samnak.correspondence.work.application.WorkLists;
import th.samnak.ui.Screens;
import th.samnak.ui.ViewProvider;

/** The screens of correspondence, none of which is ever opened. */
final class LetterScreens implements Screens {

    private final List<ViewProvider> providers;

    LetterScreens(Access access, Organisation organisation, Clock clock) {
        WorkingDays calendar = Registry.none(WorkingDays.class);
        Drafts drafts = Registry.none(Drafts.class);
        IncomingLetters incoming = Registry.none(IncomingLetters.class);
        Filing filing = Registry.none(Filing.class);
        Attachments attachments = Registry.none(Attachments.class);
        AttachmentVersions versions = Registry.none(AttachmentVersions.class);
        Previews previews = Registry.none(Previews.class);
        Timelines timelines = Registry.none(Timelines.class);
        WorkLists work = Registry.none(WorkLists.class);
        providers = List.of(
                new IncomingViews(access, organisation, clock, calendar, drafts, incoming, Registry.none(Reception.class),
                        Registry.none(UnitDesk.class), Registry.none(Matters.class), Registry.none(Reversals.class), filing, attachments,
                        versions, previews, timelines, work),
                new OutgoingViews(access, organisation, clock, calendar, drafts, Registry.none(OutgoingLetters.class),
                        Registry.none(Drafting.class), Registry.none(Signing.class), Registry.none(Dispatch.class), filing,
                        attachments, versions, Registry.none(DraftVersions.class), previews,
                        Registry.none(Templates.class), timelines, work),
                new RegisterViews(access, organisation, clock, calendar, drafts, Registry.none(Registers.class),
                        Registry.none(RegisterImport.class), Registry.none(Intakes.class), filing, Registry.none(Destruction.class)));
    }

    @Override
    public List<ViewProvider> providers() {
        return providers;
    }

    @Override
    public Subscription onChange(Runnable whenChanged) {
        return () -> {};
    }
}

package th.samnak.reorganisation.announced;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.announcements.api.Announcements;
import th.samnak.announcements.api.Confirmation;
import th.samnak.announcements.api.Draft;
import th.samnak.api.access.Access;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.persistence.Transactions;
import th.samnak.reorganisation.ReorganisationModule;
import th.samnak.reorganisation.api.AnnouncedPlans;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class JpaAnnouncedPlans implements AnnouncedPlans {

    private final Announcements announcements;
    private final Reorganisations reorganisations;
    private final Outlines outlines;
    private final OrganisationBook book;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public JpaAnnouncedPlans(
            @Reference Announcements announcements,
            @Reference Reorganisations reorganisations,
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference Access access,
            @Reference Transactions transactions) {
        this.announcements = announcements;
        this.reorganisations = reorganisations;
        this.outlines = new Outlines(organisation, book);
        this.book = book;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Outline outline(String announcement, Choice choice) {
        access.require(ReorganisationModule.DRAFT);
        Draft.Opened opened = opened(announcement);
        return access.asSystem(() -> outlines.of(opened.proposal(), opened.draft().instrument().map(this::instrument), choice));
    }

    @Override
    public Outline draft(String announcement, Choice choice) {
        return transactions.together(() -> {
            Outline outline = outline(announcement, choice);
            Draft draft = opened(announcement).draft();
            if (draft.instrument().isEmpty()) {
                announcements.confirm(draft.id(), draft.version(),
                        new Confirmation(outline.instrument(), outline.agency(), choice.titleEn(), List.of()));
            }
            return kept(outline);
        });
    }

    private Outline kept(Outline outline) {
        String id = reorganisations.draft(outline.agency(), outline.instrument(), outline.effective());
        Plan plan = reorganisations.find(id).orElseThrow(() -> new NotFound("reorganisation"));
        plan = reorganisations.amend(id, plan.version(), outline.effective(), outline.operations(), outline.mapping());
        Map<Operation, String> clauses = new HashMap<>(outline.clauses());
        Instrument instrument = plan.instrument();
        clauses.values().removeIf(mark -> instrument.clause(mark).filter(clause -> !clause.missing()).isEmpty());
        for (Map.Entry<Operation, String> cited : clauses.entrySet()) {
            plan = reorganisations.cite(id, plan.version(), cited.getKey(), Optional.of(cited.getValue()));
        }
        return new Outline(Optional.of(id), outline.agency(), outline.instrument(), outline.effective(), plan.operations(),
                plan.clauses(), plan.mapping(), outline.open());
    }

    private Draft.Opened opened(String announcement) {
        Draft draft = announcements.drafts().stream()
                .filter(it -> it.id().equals(announcement)
                        || it.instrument().map(InstrumentId::value).filter(announcement::equals).isPresent())
                .findFirst().orElseThrow(() -> new NotFound("announcement"));
        if (draft.state() == Draft.State.DISCARDED) {
            throw new RuleViolation("reorganisation.error.discarded", draft.name());
        }
        return announcements.open(draft.id());
    }

    private Instrument instrument(InstrumentId id) {
        return book.instruments().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("instrument"));
    }
}

package th.samnak.announcements.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.announcements.AnnouncementsModule;
import th.samnak.announcements.api.Announcements;
import th.samnak.announcements.api.Confirmation;
import th.samnak.announcements.api.Draft;
import th.samnak.announcements.api.Element;
import th.samnak.announcements.api.Elements;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.announcements.api.Quotation;
import th.samnak.announcements.api.Span;
import th.samnak.announcements.domain.KeptAnnouncement;
import th.samnak.announcements.reading.AnnouncementReader;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.persistence.Database;

/** Keeps drafts in the database and hands what is confirmed to the organisation. */
@Component
public final class JpaAnnouncements implements Announcements {

    private static final String ALL = "select a from KeptAnnouncement a order by a.at desc, a.id";
    private static final String CONFIRMED = "select a from KeptAnnouncement a where a.instrument = :id";
    private static final String SUBJECT = "announcements:draft:";

    private final Database database;
    private final OrganisationBook book;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final AnnouncementReader reader = new AnnouncementReader();

    @Activate
    public JpaAnnouncements(
            @Reference(target = "(unit=announcements)") Database database,
            @Reference OrganisationBook book,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.book = book;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String text(byte[] file) {
        access.require(AnnouncementsModule.PROPOSE);
        return Decoder.text(file);
    }

    @Override
    public Proposal read(String text) {
        access.require(AnnouncementsModule.PROPOSE);
        if (text.isBlank()) {
            throw RuleViolation.of("text", "announcements.error.empty");
        }
        if (text.length() > LARGEST) {
            throw RuleViolation.of("text", "announcements.error.too-large", LARGEST / (1024 * 1024));
        }
        return reader.read(text, LocalDate.now(clock));
    }

    @Override
    public Draft propose(String name, String text) {
        Caller caller = access.require(AnnouncementsModule.PROPOSE);
        String proposal = ProposalText.of(read(text));
        return database.write(em -> {
            var kept = new KeptAnnouncement(UUID.randomUUID().toString(), name, text, proposal, caller.account(), clock.instant());
            em.persist(kept);
            audit.record("announcement.propose", SUBJECT + kept.told().id(), "");
            return kept.told();
        });
    }

    @Override
    public List<Draft> drafts() {
        access.require(AnnouncementsModule.PROPOSE);
        return database.read(em -> em.createQuery(ALL, KeptAnnouncement.class).getResultList().stream().map(KeptAnnouncement::told).toList());
    }

    @Override
    public Draft.Opened open(String draft) {
        access.require(AnnouncementsModule.PROPOSE);
        return database.read(em -> {
            KeptAnnouncement kept = find(em, draft);
            return new Draft.Opened(kept.told(), kept.text(), ProposalText.read(kept.proposal()));
        });
    }

    @Override
    public Draft correct(String draft, long version, Proposal corrected) {
        return change("correct", draft, (kept, who, now) -> {
            check(corrected, kept.text());
            Proposal before = ProposalText.read(kept.proposal());
            Proposal after = new Proposal(
                    corrected.instrument(), corrected.clauses(), corrected.units(), corrected.operations(), corrected.passages(),
                    before.findings(), before.coverage());
            kept.correct(version, ProposalText.of(after), who, now);
        });
    }

    @Override
    public Draft discard(String draft, long version) {
        return change("discard", draft, (kept, who, now) -> kept.discard(version, who, now));
    }

    @Override
    public InstrumentId confirm(String draft, long version, Confirmation decision) {
        access.require(AnnouncementsModule.CONFIRM);
        change("confirm", draft, (kept, who, now) -> {
            kept.confirm(version, decision.id(), who, now);
            Proposal proposal = ProposalText.read(kept.proposal());
            check(proposal, kept.text());
            book.within("announcement:" + draft, () -> new Instruments(proposal, decision).write(book, kept.text()));
        });
        return decision.id();
    }

    @Override
    public Optional<Quotation> quote(Citation citation) {
        return database.read(em -> em.createQuery(CONFIRMED, KeptAnnouncement.class)
                .setParameter("id", citation.instrument().value())
                .getResultList()
                .stream()
                .findFirst()
                .map(kept -> new Quotation(kept.text(), citation.clause().flatMap(mark -> place(kept, mark)))));
    }

    private static Optional<Span> place(KeptAnnouncement kept, String mark) {
        Proposal proposal = ProposalText.read(kept.proposal());
        return proposal.clauses().stream().filter(clause -> clause.mark().equals(mark)).map(ProposedClause::at).findFirst()
                .or(() -> proposal.units().stream().filter(unit -> mark.endsWith(unit.mark()) && !unit.mark().isEmpty()).map(ProposedUnit::at).findFirst());
    }

    private Draft change(String act, String draft, Change change) {
        Caller caller = access.require(AnnouncementsModule.PROPOSE);
        return database.write(em -> {
            KeptAnnouncement kept = find(em, draft);
            change.make(kept, caller.account(), clock.instant());
            audit.record("announcement." + act, SUBJECT + draft, "");
            return kept.told();
        });
    }

    private static void check(Proposal proposal, String text) {
        for (Element element : Elements.of(proposal)) {
            if (element.at().filter(span -> !span.within(text)).isPresent()) {
                throw new RuleViolation("announcements.error.outside", element.value());
            }
        }
        Set<String> marks = new HashSet<>();
        proposal.clauses().stream().map(ProposedClause::mark).filter(mark -> mark.isBlank() || !marks.add(mark)).findFirst().ifPresent(mark -> {
            throw RuleViolation.of("clauses", "announcements.error.mark-twice", mark);
        });
        if (proposal.units().stream().anyMatch(unit -> unit.name().isBlank())) {
            throw RuleViolation.of("units", "announcements.error.unit-name");
        }
    }

    private static KeptAnnouncement find(EntityManager em, String draft) {
        return Optional.ofNullable(em.find(KeptAnnouncement.class, draft)).orElseThrow(() -> new NotFound("announcement draft"));
    }

    private interface Change {
        void make(KeptAnnouncement kept, String who, Instant now);
    }
}

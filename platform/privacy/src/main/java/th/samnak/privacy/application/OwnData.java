package th.samnak.privacy.application;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.PersonalHoldings.Holding;
import th.samnak.api.words.Sentences;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.domain.NoticeSeen;

/** What all functions hold of a person: shown to themselves, and to the officer who answers a request. */
@Component(service = OwnData.class)
public final class OwnData {

    /** The edition of the privacy notice that is in force; counted up when its words change. */
    public static final String EDITION = "1";

    private static final int SHORTEST_NAME = 4;

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Sources sources;
    private final ReadLog reads;
    private final AuditTrail audit;
    private final Clock clock;
    private final DataExport export;

    @Activate
    public OwnData(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Sources sources,
            @Reference ReadLog reads,
            @Reference AuditTrail audit,
            @Reference Papers papers,
            @Reference Sentences sentences,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.sources = sources;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
        this.export = new DataExport(papers, sentences);
    }

    /** The caller's own. */
    public List<Holding> mine() {
        return gathered(me(access.require(PrivacyModule.OWN)));
    }

    /**
     * Another's, for the officer who answers them; noted for the person concerned.
     *
     * @throws RuleViolation when the name is too short to mean one person
     */
    public List<Holding> of(DataSubject who) {
        access.require(PrivacyModule.PROTECT);
        if (who.person().isEmpty() && who.identifier().isEmpty() && who.name().strip().length() < SHORTEST_NAME) {
            throw RuleViolation.of("name", "privacy.error.name-too-short");
        }
        who.person().ifPresent(person -> reads.note("privacy.requests", "privacy:person:" + person, List.of(person)));
        return gathered(who);
    }

    /** ZIP with all of it as JSON and as PDF. @param language of the PDF */
    public void export(DataSubject who, Locale language, OutputStream out) {
        Caller caller = access.caller();
        boolean own = who.person().filter(caller.person()::equals).isPresent();
        List<Holding> all = own ? mine() : of(who);
        audit.record("personal.export", "privacy:person:" + who.person().map(PersonId::value).orElse("-"), all.size() + " holdings");
        export.zip(who, all, LocalDate.now(clock), language, out);
    }

    public DataSubject me() {
        return me(access.require(PrivacyModule.OWN));
    }

    /** When the caller acknowledged the edition in force; empty when not yet. */
    public Optional<Instant> acknowledged() {
        PersonId person = access.require(PrivacyModule.OWN).person();
        return database.read(em -> Optional.ofNullable(em.find(NoticeSeen.class, person)))
                .filter(seen -> seen.edition().equals(EDITION))
                .map(NoticeSeen::at);
    }

    public void acknowledge() {
        PersonId person = access.require(PrivacyModule.OWN).person();
        database.change(em -> {
            NoticeSeen seen = Optional.ofNullable(em.find(NoticeSeen.class, person)).orElseGet(() -> new NoticeSeen(person));
            seen.seen(EDITION, clock.instant());
            em.merge(seen);
            audit.record("personal.notice", "privacy:person:" + person, EDITION);
        });
    }

    private DataSubject me(Caller caller) {
        String name = organisation.person(caller.person()).map(Person::fullName).orElse(caller.name());
        return new DataSubject(Optional.of(caller.person()), name, "");
    }

    private List<Holding> gathered(DataSubject who) {
        return sources.holders().stream()
                .flatMap(holder -> holder.of(who).stream())
                .sorted(Comparator.comparing(Holding::activity)
                        .thenComparing(holding -> holding.day().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }
}

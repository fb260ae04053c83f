package th.samnak.privacy.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.SecretRecords;
import th.samnak.api.privacy.SecretRecords.Matter;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.Timelines;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.application.ControlFile.Line;
import th.samnak.privacy.domain.Control;

/** Reads the register of control: the caller's agency, and of each secret only what they may know. */
@Component(service = SecretBook.class)
public final class SecretBook {

    private final Database database;
    private final Access access;
    private final Authorities authorities;
    private final Organisation organisation;
    private final Timelines timelines;
    private final Sources sources;
    private final Clock clock;
    private final Ledger ledger;

    @Activate
    public SecretBook(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference Authorities authorities,
            @Reference Organisation organisation,
            @Reference Timelines timelines,
            @Reference Sources sources,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.authorities = authorities;
        this.organisation = organisation;
        this.timelines = timelines;
        this.sources = sources;
        this.clock = clock;
        this.ledger = new Ledger(organisation, clock);
    }

    /** The last number first. */
    public List<ControlRow> list(ControlQuery query, int offset, int limit) {
        Caller caller = access.require(PrivacyModule.SECRETS);
        return database.read(em -> asked(em, "select c from Control c", " order by c.year desc, c.number desc", query, caller, Control.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()).stream().map(this::row).toList();
    }

    public int count(ControlQuery query) {
        Caller caller = access.require(PrivacyModule.SECRETS);
        return database.read(em -> asked(em, "select count(c) from Control c", "", query, caller, Long.class).getSingleResult()).intValue();
    }

    /** Secrets whose level is to be looked at again; 0 for whoever does not keep the register. */
    public int due() {
        return access.may(PrivacyModule.SECRETS) ? count(new ControlQuery(Optional.empty(), true, false)) : 0;
    }

    /** @throws NotFound when there is none, or it is another agency's */
    public ControlFile open(String id) {
        access.require(PrivacyModule.SECRETS);
        return database.read(em -> {
            Control control = control(em, id);
            ControlRow row = row(control);
            List<Line> lines = ledger.lines(em, id).stream()
                    .map(line -> new Line(
                            line.at(), line.act(), line.before(), line.after(), row.masked() ? "" : line.reason(), line.name(),
                            line.capacity(), line.basis(), line.copy()))
                    .toList();
            return new ControlFile(row, lines, reads(row), authority(access.caller(), control.agency()));
        });
    }

    Control control(EntityManager em, String id) {
        return Optional.ofNullable(id.length() == 36 ? em.find(Control.class, id) : null)
                .filter(control -> control.agency().equals(agency(access.caller())))
                .orElseThrow(() -> new NotFound("secret"));
    }

    ControlRow row(Control control) {
        Optional<SecretRecords> source = sources.secretsOf(control.about());
        boolean known = source.filter(it -> it.mayKnow(control.about())).isPresent();
        Matter matter = source.filter(it -> known).flatMap(it -> it.find(control.about())).orElse(new Matter("", "", "", "", ""));
        boolean late = control.reviewOn().filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent();
        return new ControlRow(
                control.id(), control.version(), control.about(), control.number() + "/" + control.year(), control.enteredAt(),
                control.secrecy(), matter.title(), matter.number(), matter.from(), matter.to(), matter.reason(), control.copies(),
                control.reviewOn(), late, !known);
    }

    /** By virtue of which posts the caller may set levels in that agency. */
    List<Capacity> authority(Caller caller, UnitId agency) {
        return authorities.capacities(caller.person(), Act.of(PrivacyModule.CLASSIFY, agency), LocalDate.now(clock));
    }

    UnitId agency(Caller caller) {
        return organisation.unit(caller.unit()).isPresent() ? organisation.agencyOf(caller.unit()).id() : caller.unit();
    }

    private List<Happening> reads(ControlRow row) {
        try {
            return row.masked() ? List.of() : timelines.reads(row.record());
        } catch (OfficeException e) {
            return List.of(); // its function does not run
        }
    }

    private <T> TypedQuery<T> asked(
            EntityManager em, String select, String order, ControlQuery query, Caller caller, Class<T> type) {
        String where = " where c.agency = :agency"
                + (query.level().isPresent() ? " and c.secrecy = :level" : "")
                + (query.due() ? " and c.reviewOn <= :today" : "")
                + (query.former() ? "" : " and c.secrecy <> :ordinary");
        TypedQuery<T> asked = em.createQuery(select + where + order, type).setParameter("agency", agency(caller));
        query.level().ifPresent(level -> asked.setParameter("level", level));
        if (query.due()) {
            asked.setParameter("today", LocalDate.now(clock));
        }
        return query.former() ? asked : asked.setParameter("ordinary", Secrecy.ORDINARY);
    }
}

package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.approvals.domain.KeptDecision;

/** Decision records in the database, ordered by a counter that follows the clock and never stands still. */
@Component(service = {Minutes.class, JpaMinutes.class})
public final class JpaMinutes implements Minutes {

    private final Database database;
    private final Access access;
    private final Authorities authorities;
    private final Organisation organisation;
    private final Clock clock;
    private final Clock posts;
    private final AtomicLong last = new AtomicLong();

    @Activate
    public JpaMinutes(
            @Reference(target = "(unit=approvals)") Database database,
            @Reference Access access,
            @Reference Authorities authorities,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this(database, access, authorities, organisation, clock, clock);
    }

    private JpaMinutes(
            Database database, Access access, Authorities authorities, Organisation organisation, Clock clock, Clock posts) {
        this.database = database;
        this.access = access;
        this.authorities = authorities;
        this.organisation = organisation;
        this.clock = clock;
        this.posts = posts;
    }

    @Override
    public List<Decided> of(RecordId record) {
        return database.read(em -> em
                .createQuery("select d from KeptDecision d where d.record = :record order by d.seq", KeptDecision.class)
                .setParameter("record", record.toString())
                .getResultStream()
                .map(KeptDecision::told)
                .toList());
    }

    @Override
    public List<Decided> write(RecordId record, Decider by, List<MinuteLine> lines) {
        return database.write(em -> write(em, new Place(record, Optional.empty(), null), by, lines));
    }

    /** @param step where it is decided; null outside of any */
    record Place(RecordId record, Optional<String> matter, @Nullable String step) {}

    List<Decided> write(EntityManager em, Place place, Decider by, List<MinuteLine> lines) {
        Instant now = clock.instant();
        List<Decided> written = new ArrayList<>();
        for (MinuteLine line : lines) {
            Decided decided = new Decided(
                    UUID.randomUUID().toString(), place.record(), place.matter(), line.decision(), line.text(), by, now,
                    Decided.Signature.SIGNED_IN);
            em.persist(new KeptDecision(decided, next(), place.step()));
            written.add(decided);
        }
        return written;
    }

    @Override
    public Decider caller() {
        Caller caller = access.caller();
        String position = organisation.person(caller.person()).map(Person::position).orElse("");
        return Decider.inOwnPost(caller.person(), caller.name(), position);
    }

    @Override
    public List<Capacity> capacities(PersonId person, Act act) {
        return authorities.capacities(person, standing(person, act), today());
    }

    /** A unit's matters are its heirs' once it has ended: of several the one for which the person has the power. */
    private Act standing(PersonId person, Act act) {
        List<UnitId> heirs = organisation.on(today()).successorsOf(act.unit());
        return heirs.stream()
                .map(heir -> new Act(act.permission(), heir, act.amount(), act.concerns()))
                .filter(heir -> !authorities.capacities(person, heir, today()).isEmpty())
                .findFirst()
                .or(() -> heirs.stream().findFirst().map(heir -> new Act(act.permission(), heir, act.amount(), act.concerns())))
                .orElse(act);
    }

    @Override
    public Decider decider(PersonId person, Act act, List<Capacity> offered, String key) {
        if (key.isEmpty() && offered.size() > 1) {
            throw RuleViolation.of("capacity", "approvals.error.choose-capacity");
        }
        String chosen = key.isEmpty() && offered.size() == 1 ? offered.getFirst().key() : key;
        Act standing = standing(person, act);
        Capacity held = authorities.require(person, chosen, standing, today());
        if (!offered.contains(held)) {
            throw RuleViolation.of("capacity", "approvals.error.capacity");
        }
        return Deciders.by(organisation.on(today()), held, standing.unit(), Optional.of(standing));
    }

    @Override
    public JpaMinutes on(Clock told, Clock sitting) {
        return new JpaMinutes(database, access, authorities, organisation, told, sitting);
    }

    /** Their order is that of the list, and before everything written since. */
    @Override
    public void takeOver(List<Decided> former, Permission permission) {
        database.change(em -> {
            long seq = 0;
            for (Decided decided : former) {
                seq = Math.max(seq + 1, ChronoUnit.MICROS.between(Instant.EPOCH, decided.at()));
                if (em.find(KeptDecision.class, decided.id()) == null) {
                    em.persist(new KeptDecision(Deciders.resting(decided, permission), seq, null));
                }
            }
        });
    }

    /** A number greater than every one before, also within the same instant. */
    long next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    private LocalDate today() {
        return LocalDate.now(posts);
    }
}

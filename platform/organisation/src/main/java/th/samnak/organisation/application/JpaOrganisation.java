package th.samnak.organisation.application;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.domain.KeptPerson;
import th.samnak.organisation.domain.KeptUnit;

/**
 * Keeps units and people in the database and a copy of all of them in memory, because every list on every screen names them. A
 * transaction reads the database itself: it must see what it has written, and others must not.
 */
@Component
public final class JpaOrganisation implements Organisation {

    private final Database database;
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail audit;
    private final Events events;

    private final AtomicLong edition = new AtomicLong();
    private final ThreadLocal<Boolean> changing = ThreadLocal.withInitial(() -> false);
    private volatile @Nullable Directory copy;

    @Activate
    public JpaOrganisation(
            @Reference(target = "(unit=organisation)") Database database,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Events events) {
        this.database = database;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.events = events;
        database.change(ShippedUnits::bring);
    }

    @Override
    public th.samnak.api.organisation.Chart now() {
        throw new UnsupportedOperationException();
    }

    @Override
    public th.samnak.api.organisation.Chart on(java.time.LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public th.samnak.api.organisation.Chart on(java.time.LocalDate day, java.time.Instant known) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Unit> units() {
        return directory().units();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(directory().unitById().get(id));
    }

    @Override
    public List<Person> people() {
        return directory().people();
    }

    @Override
    public List<Person> peopleIn(UnitId unit) {
        return people().stream().filter(person -> person.unit().equals(unit)).toList();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(directory().personById().get(id));
    }

    @Override
    public Unit agencyOf(UnitId unit) {
        Directory now = directory();
        List<UnitId> path = now.upwardFrom(unit);
        if (path.isEmpty()) {
            throw new NotFound("unit");
        }
        return now.unitById().get(path.getLast());
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return directory().upwardFrom(inner).contains(outer);
    }

    @Override
    public void keep(Unit unit) {
        access.require(OrganisationModule.KEEP);
        Directory now = directory();
        unit.parent().ifPresent(parent -> {
            if (!now.unitById().containsKey(parent)) {
                throw RuleViolation.of("parent", "organisation.error.no-unit");
            }
            if (now.upwardFrom(parent).contains(unit.id())) {
                throw RuleViolation.of("parent", "organisation.error.below-itself");
            }
        });
        unit.head().ifPresent(head -> {
            if (!now.personById().containsKey(head)) {
                throw RuleViolation.of("head", "organisation.error.no-person");
            }
        });
        database.change(em -> {
            KeptUnit kept = em.find(KeptUnit.class, unit.id().value());
            if (kept == null) {
                em.persist(new KeptUnit(unit));
            } else {
                kept.become(unit);
            }
            changed("organisation.keep-unit", "organisation:unit:" + unit.id());
        });
    }

    @Override
    public void keep(Person person) {
        access.require(OrganisationModule.KEEP);
        if (unit(person.unit()).isEmpty()) {
            throw RuleViolation.of("unit", "organisation.error.no-unit");
        }
        database.change(em -> {
            KeptPerson kept = em.find(KeptPerson.class, person.id().value());
            if (kept == null) {
                em.persist(new KeptPerson(person));
            } else {
                kept.become(person);
            }
            changed("organisation.keep-person", "organisation:person:" + person.id());
        });
    }

    private void changed(String act, String subject) {
        audit.record(act, subject, "");
        changing.set(true);
        transactions.afterCommit(() -> {
            edition.incrementAndGet();
            copy = null;
        });
        events.publish(new OrganisationChanged());
    }

    private Directory directory() {
        if (changing.get()) {
            if (transactions.active()) {
                return load();
            }
            changing.remove();
        }
        Directory known = copy;
        if (known == null) {
            long before = edition.get();
            known = load();
            copy = known;
            if (edition.get() != before) {
                copy = null;
            }
        }
        return known;
    }

    private Directory load() {
        return database.read(em -> Directory.of(
                em.createQuery("select u from KeptUnit u", KeptUnit.class).getResultStream().map(KeptUnit::asUnit).toList(),
                em.createQuery("select p from KeptPerson p", KeptPerson.class)
                        .getResultStream()
                        .map(KeptPerson::asPerson)
                        .toList()));
    }
}

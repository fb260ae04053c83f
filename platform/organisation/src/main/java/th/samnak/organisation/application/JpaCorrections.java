package th.samnak.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.persistence.Transactions;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.ledger.Ledgers;

/** Corrections hold from today on and cite the administrator's own note. */
@Component
public final class JpaCorrections implements Corrections {

    private final Ledgers ledgers;
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail audit;
    private final Events events;
    private final Clock clock;

    /** @param organisation has brought what is shipped */
    @Activate
    public JpaCorrections(
            @Reference Organisation organisation,
            @Reference Ledgers ledgers,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Events events,
            @Reference Clock clock) {
        this.ledgers = ledgers;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void keep(Unit unit) {
        corrected("keep-unit", "unit:" + unit.id(), pen -> {
            Optional<Unit> known = pen.unit(unit.id());
            if (known.isEmpty()) {
                if (unit.parent().isPresent()) {
                    throw RuleViolation.of("parent", "organisation.error.takes-an-instrument");
                }
                pen.begin(unit);
            } else {
                refuseOtherThanContact(known.get(), unit);
                pen.replace(known.get(), unit);
            }
            pen.putInCharge(unit.id(), unit.head());
        });
    }

    @Override
    public void keep(Person person) {
        corrected("keep-person", "person:" + person.id(), pen -> {
            pen.name(person);
            pen.employ(person);
        });
    }

    @Override
    public void assign(PersonId person, Set<Role> roles) {
        if (roles.contains(Role.ADMINISTRATOR)) {
            throw RuleViolation.of("roles", "organisation.error.technical-role");
        }
        corrected("assign", "person:" + person, pen -> pen.assign(person, roles));
    }

    private static void refuseOtherThanContact(Unit known, Unit wanted) {
        boolean same = known.nameTh().equals(wanted.nameTh())
                && known.nameEn().equals(wanted.nameEn())
                && known.letterPrefix().equals(wanted.letterPrefix())
                && known.parent().equals(wanted.parent())
                && known.order() == wanted.order();
        if (!same) {
            throw new RuleViolation("organisation.error.takes-an-instrument");
        }
    }

    private void corrected(String act, String subject, Consumer<Correcting> work) {
        Caller caller = access.require(OrganisationModule.KEEP);
        transactions.together(() -> {
            ledgers.write(caller.account(), Optional.empty(), pen -> {
                work.accept(new Correcting(pen, LocalDate.now(clock), caller.person()));
                return true;
            });
            audit.record("organisation." + act, "organisation:" + subject, "");
            events.publish(new Organisation.OrganisationChanged());
            return true;
        });
    }
}

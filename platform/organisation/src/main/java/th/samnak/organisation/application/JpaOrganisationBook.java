package th.samnak.organisation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Transactions;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.organisation.ledger.Pen;

/** Lets those in who may write, keeps a record of what they did and tells the others. */
@Component
public final class JpaOrganisationBook implements OrganisationBook {

    private static final int LONGEST_CHANGE = 60;

    private final Ledgers ledgers;
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail audit;
    private final Events events;
    private final ThreadLocal<Optional<String>> change = ThreadLocal.withInitial(Optional::empty);

    /** @param organisation has brought what is shipped */
    @Activate
    public JpaOrganisationBook(
            @Reference Organisation organisation,
            @Reference Ledgers ledgers,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Events events) {
        this.ledgers = ledgers;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public <T> List<Dated<T>> rows(Class<T> kind) {
        return ledgers.current().rows(kind);
    }

    @Override
    public List<Instrument> instruments() {
        return ledgers.current().allInstruments();
    }

    @Override
    public Optional<String> wording(InstrumentId instrument) {
        return instruments().stream()
                .filter(known -> known.id().equals(instrument))
                .findFirst()
                .orElseThrow(() -> new NotFound("instrument"))
                .checksum()
                .map(ledgers::wording);
    }

    @Override
    public String checksum() {
        return ledgers.current().checksum();
    }

    @Override
    public void keep(Instrument instrument, Optional<String> wording) {
        written("keep", "instrument:" + instrument.id(), pen -> {
            pen.keep(instrument, wording);
            return true;
        });
    }

    @Override
    public <T> String begin(T fact, LocalDate from, Optional<LocalDate> until, Citation source) {
        return written("begin", Subjects.of(fact), pen -> {
            oneself().refuse(fact, from, Optional.empty(), pen.ledger());
            return pen.begin(fact, from, until, source);
        });
    }

    @Override
    public void end(String fact, LocalDate until, Citation source) {
        written("end", "fact:" + fact, pen -> {
            pen.end(fact, until, source);
            return true;
        });
    }

    @Override
    public <T> String replace(String former, T fact, LocalDate from, Citation source) {
        return written("replace", Subjects.of(fact), pen -> {
            Optional<?> known = pen.ledger().rows(fact.getClass()).stream()
                    .filter(row -> row.id().equals(former) && row.supersededAt().isEmpty())
                    .map(Dated::what)
                    .findFirst();
            oneself().refuse(fact, from, known, pen.ledger());
            return pen.replace(former, fact, from, source);
        });
    }

    @Override
    public void succeed(UnitId former, UnitId successor, LocalDate from, Citation source) {
        begin(new Succeeded(former, successor), from, Optional.empty(), source);
    }

    @Override
    public void within(String name, Runnable work) {
        if (name.isBlank() || name.length() > LONGEST_CHANGE) {
            throw RuleViolation.of("change", "organisation.error.too-long", LONGEST_CHANGE);
        }
        access.require(OrganisationModule.KEEP);
        Optional<String> before = change.get();
        change.set(Optional.of(name));
        try {
            transactions.together(() -> {
                if (!before.equals(change.get())) {
                    audit.record("organisation.change", "organisation:change:" + name, "");
                }
                work.run();
                return true;
            });
        } finally {
            change.set(before);
        }
    }

    @Override
    public void takeBack(String name) {
        Caller caller = access.require(OrganisationModule.KEEP);
        transactions.together(() -> {
            ledgers.write(caller.account(), Optional.empty(), pen -> {
                Set<String> before = oneself().holdings(pen.ledger());
                pen.takeBack(name);
                Oneself.refuseMore(before, oneself().holdings(pen.ledger()));
                return true;
            });
            audit.record("organisation.take-back", "organisation:change:" + name, "");
            return true;
        });
        events.publish(new Organisation.OrganisationChanged());
    }

    private Oneself oneself() {
        return new Oneself(access.caller().person());
    }

    /** A change is recorded as a whole, what belongs to none by itself. */
    private <T> T written(String act, String subject, Function<Pen, T> work) {
        Caller caller = access.require(OrganisationModule.KEEP);
        return transactions.together(() -> {
            T result = ledgers.write(caller.account(), change.get(), work);
            if (change.get().isEmpty()) {
                audit.record("organisation." + act, "organisation:" + subject, "");
            }
            events.publish(new Organisation.OrganisationChanged());
            return result;
        });
    }
}

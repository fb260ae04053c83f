package th.samnak.organisation.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.notices.Notices;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Transactions;
import th.samnak.organisation.domain.Span;
import th.samnak.organisation.ledger.Charts;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.organisation.ledger.Pen;

/** Absences are facts of the organisation that rest on no announcement. */
@Component
public final class JpaAbsences implements Absences {

    private static final Citation NOTE = Citation.whole("note");
    private static final Comparator<Away> BY_BEGINNING = Comparator.comparing(Away::from);
    private static final Comparator<Away> BY_END = Comparator.comparing(away -> away.last().orElse(LocalDate.MAX));

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public volatile List<Notices> ways = List.of();

    private final Ledgers ledgers;
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail audit;
    private final Events events;
    private final Clock clock;

    /** @param organisation has brought what is shipped */
    @Activate
    public JpaAbsences(
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
    public String enter(PersonId id, Absence.Kind kind, LocalDate from, LocalDate last) {
        Person person = today().person(id).orElseThrow(() -> RuleViolation.of("person", "organisation.error.no-person"));
        sight().require(person, kind);
        if (last.isBefore(from)) {
            throw RuleViolation.of("last", "organisation.error.last-before-first");
        }
        if (from.isBefore(day()) && !sight().over(person)) {
            throw RuleViolation.of("from", "organisation.error.absence-past");
        }
        Span span = new Span(from, Optional.of(last.plusDays(1)));
        return written("enter", person, span, "organisation.notice.away-entered", pen -> {
            new Roll(pen.ledger()).refuseSecond(person, span);
            return pen.begin(new Absence(id, kind), from, span.until(), NOTE);
        });
    }

    @Override
    public void endEarly(String id, LocalDate last) {
        LocalDate until = last.plusDays(1);
        end("end", id, until, "organisation.notice.away-ended", fact -> {
            boolean earlier = fact.until().map(until::isBefore).orElse(true);
            if (until.isBefore(day()) || until.isBefore(fact.from()) || !earlier) {
                throw RuleViolation.of("last", "organisation.error.absence-end");
            }
        });
    }

    @Override
    public void cancel(String id) {
        end("cancel", id, roll().find(id).from(), "organisation.notice.away-cancelled", fact -> {
            if (!fact.from().isAfter(day())) {
                throw new RuleViolation("organisation.error.absence-begun");
            }
        });
    }

    private void end(String act, String id, LocalDate until, String notice, Consumer<Dated<Absence>> check) {
        Dated<Absence> known = roll().find(id);
        Person person = today().person(known.what().person()).filter(sight()::sees).orElseThrow(() -> new NotFound("absence"));
        sight().require(person, known.what().kind());
        written(act, person, new Span(until, known.until()), notice, pen -> {
            check.accept(new Roll(pen.ledger()).find(id));
            pen.end(id, until, NOTE);
            return id;
        });
    }

    @Override
    public List<Away> of(PersonId person) {
        LocalDate today = day();
        return roll().of(sight(), fact -> fact.what().person().equals(person) && !Roll.over(fact, today), BY_BEGINNING);
    }

    @Override
    public List<Away> away(LocalDate day) {
        return roll().of(sight(), fact -> fact.on(day), BY_END);
    }

    @Override
    public List<Away> coming(LocalDate day) {
        return roll().of(sight(), fact -> fact.from().isAfter(day), BY_BEGINNING);
    }

    @Override
    public List<Cover> foresee(PersonId person, LocalDate from, LocalDate last) {
        access.caller();
        return last.isBefore(from) ? List.of() : roll().foreseen(person, new Span(from, Optional.of(last.plusDays(1))));
    }

    @Override
    public List<Person> people() {
        Sight sight = sight();
        Comparator<Person> oneself = Comparator.comparing(person -> !sight.own(person));
        return today().people().stream().filter(person -> !sight.kinds(person).isEmpty()).sorted(oneself).toList();
    }

    @Override
    public Set<Absence.Kind> kinds(PersonId id) {
        return today().person(id).map(sight()::kinds).orElse(Set.of());
    }

    private <T> T written(String act, Person person, Span days, String notice, Function<Pen, T> work) {
        Caller caller = access.caller();
        return transactions.together(() -> {
            Charts before = ledgers.current().charts();
            T result = ledgers.write(caller.account(), Optional.empty(), work);
            audit.record("absence." + act, "organisation:person:" + person.id(), Telling.time(days));
            Telling telling = new Telling(ways, day(), before, ledgers.current().charts());
            if (!caller.person().equals(person.id())) {
                telling.person(person.id(), notice, caller.name(), Telling.time(days));
            }
            telling.shifts(person.id(), days);
            events.publish(new Organisation.OrganisationChanged());
            return result;
        });
    }

    private Roll roll() {
        return new Roll(ledgers.current());
    }

    private Sight sight() {
        return new Sight(access, today());
    }

    private Chart today() {
        return ledgers.current().charts().on(day());
    }

    private LocalDate day() {
        return LocalDate.now(clock);
    }
}

package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Transactions;
import th.samnak.reorganisation.ReorganisationModule;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.domain.KeptPlan;
import th.samnak.reorganisation.domain.PlanText;

/** A plan up to the day before it is carried out: drafted, signed, published, confirmed by a second person. */
final class Drafting {

    /** Year of the Buddhist era before volume 1. */
    private static final int FIRST_VOLUME = 2426;

    private final Plans plans;
    private final Scope scope;
    private final Rehearsing rehearsing;
    private final OrganisationBook book;
    private final Access access;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Drafting(
            Plans plans,
            Scope scope,
            Rehearsing rehearsing,
            OrganisationBook book,
            Access access,
            Transactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.scope = scope;
        this.rehearsing = rehearsing;
        this.book = book;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    String draft(UnitId agency, InstrumentId instrument, LocalDate effective) {
        Caller caller = scope.require(ReorganisationModule.DRAFT, agency);
        if (!plans.instrument(instrument).agency().equals(agency)) {
            throw RuleViolation.of("instrument", "reorganisation.error.other-agency");
        }
        KeptPlan plan = new KeptPlan(UUID.randomUUID().toString(), agency, instrument, effective, caller.person(), clock.instant());
        transactions.together(() -> {
            plans.add(plan);
            note("draft", plan.id(), instrument.value());
            return true;
        });
        return plan.id();
    }

    Plan amend(String id, long version, LocalDate effective, List<Operation> operations, Mapping mapping) {
        Caller caller = scope.require(ReorganisationModule.DRAFT, plans.get(id).agency());
        return changed("amend", id, plan -> plan.amend(
                version, effective, new PlanText(operations, mapping, plan.text().clauses()), caller.person(), clock.instant()));
    }

    Plan cite(String id, long version, Operation operation, Optional<String> clause) {
        Plan seen = plans.get(id);
        Caller caller = scope.require(ReorganisationModule.DRAFT, seen.agency());
        clause.filter(mark -> seen.instrument().clause(mark).filter(it -> !it.missing()).isEmpty()).ifPresent(mark -> {
            throw RuleViolation.of("clause", "reorganisation.error.no-clause", mark, seen.instrument().titleTh());
        });
        return changed("cite", id, plan -> plan.amend(
                version, plan.effective(), plan.text().citing(operation, clause), caller.person(), clock.instant()));
    }

    void sign(String id) {
        scope.require(ReorganisationModule.DRAFT, plans.get(id).agency());
        changed("sign", id, KeptPlan::sign);
    }

    void gazette(String id, Gazette gazette) {
        Plan plan = plans.get(id);
        scope.require(ReorganisationModule.DRAFT, plan.agency());
        demandVolume(gazette);
        transactions.together(() -> {
            changed("gazette", id, KeptPlan::gazette);
            Instrument known = plan.instrument();
            access.asSystem(() -> {
                book.keep(new Instrument(known.id(), known.agency(), known.kind(), known.titleTh(), known.titleEn(),
                        Optional.of(gazette), known.effective(), known.expires(), known.confirmed(), known.checksum(),
                        known.clauses()), book.wording(known.id()));
                return true;
            });
            return true;
        });
    }

    private static void demandVolume(Gazette gazette) {
        int volume = gazette.published().getYear() + 543 - FIRST_VOLUME;
        gazette.volume().filter(given -> given != volume).ifPresent(given -> {
            throw RuleViolation.of("volume", "reorganisation.error.volume", given, volume);
        });
    }

    void schedule(String id) {
        Plan plan = plans.get(id);
        Caller caller = scope.require(ReorganisationModule.DECIDE, plan.agency());
        Rehearsing.demandPossible(rehearsing.rehearse(plan).findings());
        Rivals.refuse(plan, plans.waiting());
        if (plan.effective().isBefore(LocalDate.now(clock))) {
            throw RuleViolation.of("effective", "reorganisation.error.past-day", plan.effective());
        }
        boolean published = plan.instrument().kind() != Instrument.Kind.ORDER;
        changed("schedule", id, kept -> kept.plan(caller.person(), published));
    }

    void withdraw(String id, String reason) {
        scope.require(ReorganisationModule.DRAFT, plans.get(id).agency());
        if (reason.isBlank()) {
            throw RuleViolation.of("reason", "reorganisation.error.reason");
        }
        transactions.together(() -> {
            plans.change(id, KeptPlan::withdraw);
            note("withdraw", id, reason);
            return true;
        });
    }

    private Plan changed(String act, String id, Consumer<KeptPlan> change) {
        return transactions.together(() -> {
            Plan plan = plans.change(id, change);
            note(act, id, "");
            return plan;
        });
    }

    private void note(String act, String id, String detail) {
        audit.record("reorganisation." + act, "reorganisation:plan:" + id, detail);
    }
}

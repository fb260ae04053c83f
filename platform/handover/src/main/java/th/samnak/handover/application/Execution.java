package th.samnak.handover.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Transactions;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.api.HandOverChanged;
import th.samnak.handover.api.Line;
import th.samnak.handover.api.Wish;

/** Carries a hand-over out, in one transaction: a process that is killed finds everything with the giver or nothing. */
record Execution(
        Cases cases,
        Judge judge,
        Carriage carriage,
        JpaOwners owners,
        Access access,
        Transactions transactions,
        AuditTrail audit,
        Events events,
        Numbering numbering,
        Clock clock) {

    static final String SERIES = "handover.receipt";
    private static final int BUDDHIST_ERA = 543;

    static Passing passing(String id, String number, Wish wish) {
        return new Passing(id, number, wish.occasion(), wish.to(), wish.kinds(), wish.single());
    }

    /** @throws RuleViolation with the first thing in the way */
    static void demand(List<Finding> findings) {
        findings.stream().findFirst().ifPresent(finding -> {
            throw new RuleViolation(finding.messageKey(), finding.arguments().toArray());
        });
    }

    /** @throws RuleViolation when something is in the way; nothing is written then */
    void carryOut(String id) {
        transactions.together(() -> {
            cases.change(id, kept -> kept.begin(LocalDate.now(clock)));
            HandOver plan = cases.get(id);
            List<Dependant> items = access.asSystem(() -> owners.of(plan.wish().occasion()));
            demand(judge.of(plan.wish(), items, Optional.of(id)));
            int year = plan.wish().occasion().on().getYear() + BUDDHIST_ERA;
            int number = numbering.next(new Series(plan.agency(), SERIES, year));
            Passing passing = passing(id, number + "/" + year, plan.wish());
            List<Line> lines = Carriage.lines(passing, items).stream()
                    .filter(line -> line.fate() != Fate.STAYS)
                    .map(Line::settled)
                    .toList();
            demand(carriage.carryOut(passing, items));
            Instant now = clock.instant();
            cases.change(id, kept -> kept.carryOut(now, number, year, lines));
            askForSignatures(plan, lines);
            note("carry-out", id, number + "/" + year);
            return true;
        });
    }

    private void askForSignatures(HandOver plan, List<Line> lines) {
        if (!stillThere(plan)) {
            cases.waive(plan.id(), Side.GIVES);
        }
        Set<String> takers = lines.stream()
                .flatMap(line -> line.to().map(PersonId::value).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (takers.isEmpty()) {
            takers.add(plan.wish().to().value());
        }
        takers.forEach(taker -> cases.ask(plan.id(), new PersonId(taker), Side.TAKES));
    }

    /** Whoever holds no post any more cannot sign in to anything. */
    private boolean stillThere(HandOver plan) {
        Occasion occasion = plan.wish().occasion();
        return !occasion.leavesAgency() && !carriage.organisation().on(occasion.on()).postsOf(occasion.person()).isEmpty();
    }

    /** With the last signature under a hand-over that is carried out. */
    void closeWhenSigned(String id) {
        if (cases.get(id).state() == State.CARRIED_OUT && cases.allSigned(id)) {
            cases.change(id, kept -> kept.close());
        }
    }

    void note(String act, String id, String detail) {
        audit.record("handover." + act, "handover:case:" + id, detail);
        events.publish(new HandOverChanged(id));
    }
}

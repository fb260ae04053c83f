package th.samnak.approvals.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Submission;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.rules.Rules;
import th.samnak.api.time.WorkingDays;
import th.samnak.approvals.domain.KeptMatter;

/** What the parts of the engine ask of the platform. */
record Services(
        Access access,
        Accounts accounts,
        Organisation organisation,
        Authorities authorities,
        WorkingDays calendar,
        Clock clock,
        Clock posts,
        JpaKinds kinds,
        JpaMinutes minutes,
        Rules rules) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Chart chart() {
        return organisation.on(LocalDate.now(posts));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** The figure as it was on the day when the matter began: a case keeps the rules of its start. */
    int figure(String name, KeptMatter matter) {
        return rules.on("approvals." + name, matter.unit(), day(matter.submittedAt())).whole();
    }

    Seats seats(PersonId person) {
        return new Seats(chart(), person);
    }

    Way way(MatterKind kind, Submission what, PersonId proposer, UnitId own) {
        return way(kind, what, proposer, own, Set.of(), today());
    }

    /** Those appointed to decide on the record today. */
    Appointees appointees(MatterKind kind, RecordId record) {
        return new Appointees(kind, record, chart(), LocalDate.now(posts));
    }

    private Way way(MatterKind kind, Submission what, PersonId proposer, UnitId own, Set<PersonId> recused, LocalDate rulesOf) {
        Act act = new Act(kind.permission(), standing(what.unit()), what.amount(), what.concerns());
        Way.Asked asked = new Way.Asked(
                kind, what, proposer, standing(own), act, recused,
                held -> new Ceilings(rules).reach(kind, held, what.unit(), what.amount(), rulesOf));
        return new Way(chart(), authorities, asked, LocalDate.now(posts));
    }

    /** @param recused who left it to others */
    Way way(MatterKind kind, KeptMatter matter, Set<PersonId> recused) {
        Submission what = new Submission(
                matter.kind(), matter.record(), matter.unit(), matter.title(), matter.secrecy(), "", matter.urgency(),
                matter.amount(), matter.concerns(), matter.due(), Optional.empty(), matter.parent(), matter.actedFirst());
        return way(kind, what, matter.proposer(), matter.proposerUnit(), recused, day(matter.submittedAt()));
    }

    /** The unit itself, or the first of its heirs once it has ended. */
    UnitId standing(UnitId unit) {
        Chart chart = chart();
        if (chart.unit(unit).isPresent()) {
            return unit;
        }
        return chart.successorsOf(unit).stream().findFirst().orElse(unit);
    }

    boolean cleared(PersonId person, Secrecy secrecy) {
        return !secrecy.isSecret() || access.asSystem(accounts::list).stream()
                .anyMatch(account -> account.person().equals(person) && account.clearance().covers(secrecy));
    }

    boolean everything(Caller caller) {
        return caller.account().equals("system");
    }
}

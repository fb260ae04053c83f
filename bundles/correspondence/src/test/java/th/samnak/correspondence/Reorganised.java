package th.samnak.correspondence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.HandOver;
import th.samnak.correspondence.records.application.JpaLetterSuccession;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryFacts;

/** The first bureau ends on 1 October 2026; its people go to one of its two successors, some of its matters to the other. */
final class Reorganised {

    static final UnitId U1 = new UnitId("oags-14");
    static final UnitId U2 = new UnitId("oags-15");
    static final LocalDate CUT = LocalDate.of(2026, 10, 1);
    static final Citation LAW = Citation.of("example", "ก");

    private final Office office;
    private final Succession succession;

    Reorganised(Office office) {
        this.office = office;
        this.succession = new JpaLetterSuccession(
                office.database, office.all.index(), office.inheritance, office.organisation);
    }

    /** The announcement: from that day the chart is another one. */
    void announce() {
        MemoryFacts facts = office.organisation.facts();
        facts.endAll(Unit.class, unit -> unit.id().equals(Office.FIRST), CUT);
        for (UnitId heir : new UnitId[] {U1, U2}) {
            String number = heir.value().substring("oags-".length());
            facts.begin(new Unit(
                    heir, "สำนักใหม่ที่ " + number, "New Bureau " + number, "อต 00" + number, Optional.of(Office.CENTRAL),
                    Integer.parseInt(number), Optional.empty(), "ถนนใหม่", "", ""), CUT, Optional.empty(), LAW);
            facts.begin(new Succeeded(Office.FIRST, heir), CUT, Optional.empty(), LAW);
        }
        facts.begin(new Mandate(U1, CorrespondenceModule.ID, Mandate.Reach.AGENCY, true), CUT, Optional.empty(), LAW);
        Cast.all().stream().filter(one -> one.unit().equals(Office.FIRST)).forEach(one -> {
            Post post = office.organisation.on(CUT.minusDays(1)).post(CastOrganisation.postOf(one)).orElseThrow();
            facts.endAll(Post.class, known -> known.id().equals(post.id()), CUT);
            facts.begin(
                    new Post(post.id(), post.titleTh(), post.titleEn(), U1, post.roles(), post.heads(), post.rank()), CUT,
                    Optional.empty(), LAW);
            Person person = office.organisation.person(one.person()).orElseThrow();
            facts.endAll(Person.class, known -> known.id().equals(person.id()), CUT);
            facts.begin(
                    new Person(person.id(), person.title(), person.givenName(), person.surname(), person.position(), U1), CUT,
                    Optional.empty(), LAW);
        });
    }

    Handing handing(Map<RecordId, UnitId> single) {
        return new Handing("plan-1/oags-1", Office.FIRST, U1, CUT, Map.of(), single);
    }

    /** 00:00 of the day. */
    void cutOver(Map<RecordId, UnitId> single) {
        office.clock.set("2026-10-01T00:00");
        office.transactions.together(() -> {
            office.continuity.freeze(Office.FIRST, CUT, LAW, "plan-1");
            office.records.handOver(
                    new HandOver("plan-1/oags-1", Office.FIRST, CUT, LAW, Map.of("*", U1), single, true));
            succession.follow(handing(single));
            return true;
        });
    }

    void undo(Map<RecordId, UnitId> single) {
        office.transactions.together(() -> {
            succession.takeBack(handing(single));
            office.records.takeBack("plan-1/oags-1");
            office.continuity.thaw("plan-1");
            return true;
        });
    }

    Succession succession() {
        return succession;
    }

    /** The same person in their new unit. */
    static Caller in(UnitId unit, Caller caller) {
        return new Caller(caller.person(), caller.account(), caller.name(), unit, caller.roles(), caller.clearance());
    }
}

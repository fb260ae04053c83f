package th.samnak.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryFacts;

/** The handbook's reorganisation: bureau 7 ends on 1 October 2026, two take its place. */
public final class Split {

    public static final UnitId OLD = new UnitId("oags-7");
    public static final UnitId U1 = new UnitId("oags-14");
    public static final UnitId U2 = new UnitId("oags-15");
    public static final LocalDate CUT = LocalDate.of(2026, 10, 1);
    public static final Citation LAW = Citation.of("example", "ก");

    private Split() {}

    public static CastOrganisation announced(Clock clock) {
        CastOrganisation organisation = new CastOrganisation(clock);
        MemoryFacts facts = organisation.facts();
        facts.endAll(Unit.class, unit -> unit.id().equals(OLD), CUT);
        Stream.of(U1, U2).forEach(heir -> {
            facts.begin(unit(heir), CUT, Optional.empty(), LAW);
            facts.begin(new Succeeded(OLD, heir), CUT, Optional.empty(), LAW);
        });
        return organisation;
    }

    private static Unit unit(UnitId id) {
        int number = Integer.parseInt(id.value().substring("oags-".length()));
        return new Unit(
                id, "สำนักใหม่ที่ " + number, "New Bureau " + number, "อต 00" + number, Optional.of(new UnitId("oags")), number,
                Optional.empty(), "", "", "");
    }
}

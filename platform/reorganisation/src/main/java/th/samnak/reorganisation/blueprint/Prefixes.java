package th.samnak.reorganisation.blueprint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.UnitDraft;

/** A letter prefix that passes from one unit to another on the same day is given up before it is taken. */
final class Prefixes {

    private Prefixes() {}

    /** @param changed units that go on, as they will be */
    static List<Step> freed(Draught draught, Map<UnitId, Unit> changed) {
        Set<String> wanted = new HashSet<>(draught.drafts().stream().map(UnitDraft::letterPrefix).toList());
        Map<UnitId, Dated<Unit>> rows = draught.survey.units();
        List<Unit> giving = changed.values().stream()
                .filter(unit -> !unit.letterPrefix().equals(rows.get(unit.id()).what().letterPrefix()))
                .toList();
        giving.forEach(unit -> wanted.add(unit.letterPrefix()));
        return Stream.concat(giving.stream().map(Unit::id), draught.endings.units().stream())
                .map(rows::get)
                .filter(row -> !row.what().letterPrefix().isEmpty() && wanted.contains(row.what().letterPrefix()))
                .<Step>map(row -> new Step.Replace(row.id(), without(row.what())))
                .toList();
    }

    private static Unit without(Unit unit) {
        return new Unit(unit.id(), unit.nameTh(), unit.nameEn(), "", unit.parent(), unit.order(), unit.head(), unit.address(),
                unit.phone(), unit.email());
    }
}

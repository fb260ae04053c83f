package th.samnak.reorganisation.announced;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.AnnouncedPlans.Choice;
import th.samnak.reorganisation.api.AnnouncedPlans.NewUnit;
import th.samnak.reorganisation.api.UnitDraft;

/** The units that a text speaks of: those that stand, and those that it makes, by name. */
final class Directory {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    private final Chart chart;
    private final UnitId agency;
    private final Choice choice;
    private final Map<String, UnitId> standing = new HashMap<>();
    private final Map<String, UnitDraft> made = new HashMap<>();
    private final Set<UnitId> taken = new HashSet<>();

    /** @param known ids of all units there ever were */
    Directory(Chart chart, UnitId agency, Set<UnitId> known, Choice choice) {
        this.chart = chart;
        this.agency = agency;
        this.choice = choice;
        this.taken.addAll(known);
        chart.unitsWithin(agency).forEach(unit -> standing.putIfAbsent(plain(unit.nameTh()), unit.id()));
    }

    private static String plain(String name) {
        return name.replaceAll("\\s+", "");
    }

    UnitId agency() {
        return agency;
    }

    Optional<Unit> standing(String name) {
        return Optional.ofNullable(standing.get(plain(name))).flatMap(chart::unit);
    }

    /** A unit that stands, or one that the text makes. */
    Optional<UnitId> unit(String name) {
        return standing(name).map(Unit::id).or(() -> Optional.ofNullable(made.get(plain(name))).map(UnitDraft::id));
    }

    boolean makes(String name) {
        return made.containsKey(plain(name));
    }

    List<Unit> below(UnitId unit) {
        return chart.below(unit);
    }

    /** A unit to be made, with what a person chose for it; the same one when it is spoken of again. */
    UnitDraft make(String name, UnitId parent, int order) {
        return made.computeIfAbsent(plain(name), none -> {
            Optional<NewUnit> chosen = chosen(name);
            UnitId id = chosen.flatMap(NewUnit::id).orElseGet(this::free);
            taken.add(id);
            return new UnitDraft(id, name, chosen.map(NewUnit::nameEn).orElse(""), chosen.map(NewUnit::letterPrefix).orElse(""),
                    Optional.of(parent), order);
        });
    }

    Optional<NewUnit> chosen(String name) {
        return Optional.ofNullable(choice.units().get(name));
    }

    /** The function that a person says the text means. */
    Optional<ModuleId> duty(String subject) {
        return Optional.ofNullable(choice.duties().get(subject));
    }

    /** The next number behind those of the agency's units: oags-14 after oags-13. */
    private UnitId free() {
        String stem = agency.value() + "-";
        int last = taken.stream().map(UnitId::value).filter(id -> id.startsWith(stem))
                .map(id -> NUMBERED.matcher(id.substring(stem.length())))
                .filter(Matcher::matches).filter(id -> id.group(1).isEmpty())
                .mapToInt(id -> Integer.parseInt(id.group(2))).max().orElse(0);
        return new UnitId(stem + (last + 1));
    }
}

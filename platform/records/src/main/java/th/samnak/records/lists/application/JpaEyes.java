package th.samnak.records.lists.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordTask;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Sight;
import th.samnak.api.time.ViewedDay;
import th.samnak.api.time.WorkingDays;
import th.samnak.records.custody.application.JpaKinds;

/** Finds out what the caller sees with: permissions and units as they are today, whatever day is looked at. */
@Component(service = JpaEyes.class)
public final class JpaEyes {

    private static final String LOTS = "select l.id, l.module, l.record_type, l.unit from records_lots l where l.unit = ? or l.unit = ?";

    private final Database database;
    private final Access access;
    private final JpaKinds kinds;
    private final Organisation organisation;
    private final ViewedDay viewed;
    private final WorkingDays working;
    private final Clock clock;

    @Activate
    public JpaEyes(
            @Reference(target = "(unit=records)") Database database,
            @Reference Access access,
            @Reference JpaKinds kinds,
            @Reference Organisation organisation,
            @Reference ViewedDay viewed,
            @Reference WorkingDays working,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.kinds = kinds;
        this.organisation = organisation;
        this.viewed = viewed;
        this.working = working;
        this.clock = clock;
    }

    /** Empty when nobody is signed in. */
    Optional<Eyes> open(RecordQuery.Whose whose) {
        return access.signedIn().map(caller -> of(caller, whose));
    }

    private Eyes of(Caller caller, RecordQuery.Whose whose) {
        Chart chart = viewed.today(organisation::now);
        LocalDate today = LocalDate.now(clock);
        List<RecordType> types = kinds.all().stream()
                .filter(type -> type.permission().filter(access::may).isPresent())
                .sorted(Comparator.comparing(RecordType::kind))
                .toList();
        return new Eyes(
                caller, "system".equals(caller.account()), views(types),
                whose == RecordQuery.Whose.MINE ? doers(caller, chart, types) : List.of(),
                units(caller.unit(), chart), today,
                working.of(caller.unit()).plus(today, RecordQuery.Pace.SOON_DAYS), viewed.other());
    }

    private static List<Eyes.View> views(List<RecordType> types) {
        Map<Sight, List<RecordType>> bySight = new LinkedHashMap<>();
        types.forEach(type -> {
            Sight sight = type.sight();
            if (!sight.equals(Sight.NONE)) {
                bySight.computeIfAbsent(sight, any -> new ArrayList<>()).add(type);
            }
        });
        return bySight.entrySet().stream().map(view -> new Eyes.View(view.getValue(), view.getKey())).toList();
    }

    /** The person, and the parts they may play in the lots that their unit and their agency have now. */
    private List<String> doers(Caller caller, Chart chart, List<RecordType> types) {
        String unit = caller.unit().value();
        String agency = chart.unit(caller.unit()).map(own -> chart.agencyOf(own.id()).id().value()).orElse(unit);
        Map<String, Set<String>> held = new HashMap<>();
        types.forEach(type -> held.put(
                type.kind(), type.asked().stream().filter(access::may).map(Permission::key).collect(Collectors.toSet())));
        Set<String> doers = new TreeSet<>(Set.of(RecordTask.person(caller.person())));
        for (Object[] lot : database.read(new Piece().add(LOTS, unit, agency)::rows)) {
            for (String permission : held.getOrDefault(lot[1] + ":" + lot[2], Set.of())) {
                String part = lot[0] + "|" + permission;
                if (lot[3].equals(unit)) {
                    doers.add("unit:" + part);
                }
                if (lot[3].equals(agency)) {
                    doers.add("agency:" + part);
                }
            }
        }
        return List.copyOf(doers);
    }

    private static List<String> units(UnitId unit, Chart chart) {
        List<String> below = chart.unitsWithin(unit).stream().map(Unit::id).map(UnitId::value).toList();
        return below.isEmpty() ? List.of(unit.value()) : below;
    }
}

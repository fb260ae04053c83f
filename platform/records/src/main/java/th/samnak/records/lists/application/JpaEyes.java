package th.samnak.records.lists.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    private final Access access;
    private final JpaKinds kinds;
    private final Organisation organisation;
    private final ViewedDay viewed;
    private final WorkingDays working;
    private final Clock clock;

    @Activate
    public JpaEyes(
            @Reference Access access,
            @Reference JpaKinds kinds,
            @Reference Organisation organisation,
            @Reference ViewedDay viewed,
            @Reference WorkingDays working,
            @Reference Clock clock) {
        this.access = access;
        this.kinds = kinds;
        this.organisation = organisation;
        this.viewed = viewed;
        this.working = working;
        this.clock = clock;
    }

    /** Empty when nobody is signed in. */
    Optional<Eyes> open() {
        return access.signedIn().map(this::of);
    }

    private Eyes of(Caller caller) {
        Chart chart = viewed.today(organisation::now);
        LocalDate today = LocalDate.now(clock);
        List<RecordType> types = kinds.all().stream()
                .filter(type -> type.permission().filter(access::may).isPresent())
                .sorted(Comparator.comparing(RecordType::kind))
                .toList();
        return new Eyes(
                caller, "system".equals(caller.account()), views(types), doers(caller, chart, types),
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

    private List<String> doers(Caller caller, Chart chart, List<RecordType> types) {
        Set<Permission> held = types.stream()
                .flatMap(type -> type.asked().stream())
                .filter(access::may)
                .collect(Collectors.toSet());
        Set<String> doers = new TreeSet<>();
        doers.add(RecordTask.person(caller.person()));
        Optional<UnitId> agency = chart.unit(caller.unit()).map(unit -> chart.agencyOf(unit.id()).id());
        held.forEach(permission -> {
            doers.add(RecordTask.unit(caller.unit(), permission));
            agency.ifPresent(all -> doers.add(RecordTask.agency(all, permission)));
        });
        return List.copyOf(doers);
    }

    private static List<String> units(UnitId unit, Chart chart) {
        List<String> below = chart.unitsWithin(unit).stream().map(Unit::id).map(UnitId::value).toList();
        return below.isEmpty() ? List.of(unit.value()) : below;
    }
}

package th.samnak.records;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** An organisation that knows nothing but which units stand on a day, with which prefix, and who took whose place. */
public final class Charts {

    private Charts() {}

    /** @param units by day @param heirs successors of units that ended */
    public static Organisation of(Function<LocalDate, List<Unit>> units, Map<UnitId, List<UnitId>> heirs, LocalDate today) {
        return answering(Organisation.class, (method, arguments) -> switch (method) {
            case "now" -> chart(units.apply(today), heirs);
            case "on" -> chart(units.apply((LocalDate) arguments[0]), heirs);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static Chart chart(List<Unit> units, Map<UnitId, List<UnitId>> heirs) {
        return answering(Chart.class, (method, arguments) -> switch (method) {
            case "units" -> units;
            case "unit" -> units.stream().filter(unit -> unit.id().equals(arguments[0])).findFirst();
            case "successorsOf" -> heirs.getOrDefault((UnitId) arguments[0], List.of());
            default -> throw new UnsupportedOperationException(method);
        });
    }

    public static Unit unit(String id, String prefix) {
        return new Unit(
                new UnitId(id), "สำนัก " + id, "Bureau " + id, prefix, Optional.of(new UnitId("oags")), 1, Optional.empty(), "",
                "", "");
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T answering(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}

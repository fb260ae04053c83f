package th.samnak.correspondence.register.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.register.domain.RegisterKind;

@Component
public final class JpaRegisterDay implements RegisterDay {

    private final Database database;
    private final Visibility visibility;
    private final Clock clock;

    @Activate
    public JpaRegisterDay(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.clock = clock;
    }

    @Override
    public List<Issued> today() {
        Viewer viewer = visibility.viewer(CorrespondenceModule.RECEIVE);
        Set<UnitId> units = new LinkedHashSet<>(Set.of(viewer.unit()));
        if (visibility.may(CorrespondenceModule.CENTRAL)) {
            units.add(viewer.agency());
        }
        LocalDate today = LocalDate.now(clock);
        if (viewer.lastDay().isBefore(today)) {
            return List.of();
        }
        return database.read(em -> em.createQuery(
                                "select e.unit, e.kind, count(e), max(e.number) from RegisterEntry e"
                                        + " where e.registeredOn = :today and e.unit in :units"
                                        + " group by e.unit, e.kind order by e.unit, e.kind",
                                Object[].class)
                        .setParameter("today", today)
                        .setParameter("units", units)
                        .getResultList())
                .stream()
                .map(row -> new Issued((UnitId) row[0], (RegisterKind) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue()))
                .toList();
    }
}

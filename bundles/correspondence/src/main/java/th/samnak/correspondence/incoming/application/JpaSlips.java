package th.samnak.correspondence.incoming.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;

/** Finds open circulation slips by person. */
@Component
public final class JpaSlips implements Slips {

    private final Database database;
    private final Visibility visibility;
    private final Clock clock;
    private final IncomingRows rows;

    @Activate
    public JpaSlips(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference People people,
            @Reference Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.clock = clock;
        this.rows = new IncomingRows(people);
    }

    @Override
    public int waiting() {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> open(viewer).query(em, "select count(s) from Slip s", "", Long.class).getSingleResult())
                .intValue();
    }

    @Override
    public List<IncomingRow> toRead(int limit) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        Instant now = clock.instant();
        return database.read(em -> open(viewer)
                .query(em, "select s from Slip s", " order by s.madeAt", Slip.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(slip -> rows.row(IncomingStock.find(em, slip.letterId()), viewer, now))
                .toList());
    }

    private static Condition open(Viewer viewer) {
        return new Condition()
                .and("s.person = :me", "me", viewer.person())
                .and("s.purpose = :purpose", "purpose", Slip.Purpose.CIRCULATION)
                .and("s.doneAt is null")
                .then(viewer, "s.letterId", "s.madeAt");
    }
}

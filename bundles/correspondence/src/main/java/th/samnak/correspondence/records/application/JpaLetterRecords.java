package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.Records;
import th.samnak.correspondence.letter.application.Inheritance;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.LetterSource;
import th.samnak.correspondence.letter.domain.Direction;

/** Reads the letter as it stands in the transaction that changes it. */
@Component
public final class JpaLetterRecords implements LetterRecords {

    private static final int PORTION = 200;
    private static final String LAST = "select h.at from HistoryLine h where h.letterId = :id order by h.at desc";

    private final Database database;
    private final LetterHeads heads;
    private final Records records;
    private final Inheritance inheritance;
    private final Clock clock;

    @Activate
    public JpaLetterRecords(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterHeads heads,
            @Reference Records records,
            @Reference Inheritance inheritance,
            @Reference Clock clock) {
        this.database = database;
        this.heads = heads;
        this.records = records;
        this.inheritance = inheritance;
        this.clock = clock;
    }

    @Override
    public void enter(String letterId) {
        database.change(em -> heads.sources().stream()
                .flatMap(source -> source.record(em, letterId, clock.getZone()).stream())
                .findFirst()
                .ifPresent(this::enterKept));
    }

    /** What is finished may lie under the name of a former unit. */
    private void enterKept(RecordEntry letter) {
        records.enter(letter.in(inheritance.keeper(letter.custodian())));
    }

    @Override
    public void enter(RecordEntry letter) {
        records.enter(letter);
    }

    @Override
    public void enterAll(Direction direction) {
        LetterSource source = heads.sources().get(direction.ordinal());
        String after = "";
        while (!after.equals("end")) {
            after = enterSome(source, after);
        }
    }

    private String enterSome(LetterSource source, String after) {
        return database.write(em -> {
            List<String> ids = source.ids(em, after, PORTION);
            ids.forEach(id -> enter(em, source, id));
            return ids.size() < PORTION ? "end" : ids.getLast();
        });
    }

    private void enter(EntityManager em, LetterSource source, String id) {
        Optional<Instant> last = em.createQuery(LAST, Instant.class)
                .setParameter("id", id).setMaxResults(1).getResultList().stream().findFirst();
        source.record(em, id, clock.getZone())
                .map(letter -> last.map(moment -> letter.with(letter.facts().changed(moment))).orElse(letter))
                .ifPresent(this::enterKept);
    }
}

package th.samnak.documents.retention;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.retention.Tombstones;

/** Stones in a table that the audit chain watches over. */
@Component
public final class JpaTombstones implements Tombstones {

    private static final int GROUND = 500;
    private static final int MINUTES = 2000;

    private final Database database;
    private final Records records;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaTombstones(
            @Reference(target = "(unit=documents)") Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void set(RecordId record, String ground, String minutes, List<Remain> remains) {
        required("ground", ground, GROUND);
        required("minutes", minutes, MINUTES);
        RecordEntry entry = records.find(record).orElseThrow(() -> new NotFound("record"));
        database.change(em -> {
            if (em.find(Stone.class, record.toString()) != null) {
                throw new RuleViolation("documents.tombstone.twice");
            }
            em.persist(new Stone(entry, LocalDate.now(clock), clock.instant(), ground, minutes, access.caller()));
            for (int i = 0; i < remains.size(); i++) {
                em.persist(new Gone(UUID.randomUUID().toString(), record.toString(), i + 1, remains.get(i)));
            }
        });
    }

    private static void required(String field, String words, int most) {
        if (words.isBlank() || words.length() > most) {
            throw RuleViolation.of(field, "documents.tombstone.words", most);
        }
    }

    @Override
    public Optional<Tombstone> find(RecordId record) {
        return database.read(em -> Optional.ofNullable(em.find(Stone.class, record.toString())).map(stone -> told(em, stone)));
    }

    @Override
    public List<Tombstone> naming(String sha256) {
        return database.read(em -> em.createQuery(
                        "select s from Stone s where s.id in (select g.stone from Gone g where g.sha256 = :content) order by s.id",
                        Stone.class)
                .setParameter("content", sha256)
                .getResultList()
                .stream()
                .map(stone -> told(em, stone))
                .toList());
    }

    private static Tombstone told(EntityManager em, Stone stone) {
        return stone.told(em.createQuery("select g from Gone g where g.stone = :stone order by g.seq", Gone.class)
                .setParameter("stone", stone.id())
                .getResultList()
                .stream()
                .map(Gone::told)
                .toList());
    }
}

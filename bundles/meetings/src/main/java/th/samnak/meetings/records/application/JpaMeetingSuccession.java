package th.samnak.meetings.records.application;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.domain.Committee;

/** A committee goes to a successor with its meetings; who sits in it, and the count of its meetings, stay. */
@Component
public final class JpaMeetingSuccession implements Succession {

    private static final String WAITING = "select count(m) from Meeting m, Committee c where c.id = m.committee"
            + " and c.unit = :unit and m.state <> th.samnak.meetings.domain.MeetingState.CERTIFIED";
    private static final String OF_COMMITTEES =
            "select m.id, m.committee from Meeting m where m.id in :keys or m.committee in :keys";
    private static final String NOTED =
            "select committee_id, former_series from meetings_followed where hand_over = ? order by committee_id";

    private final Database database;

    @Activate
    public JpaMeetingSuccession(@Reference(target = "(unit=meetings)") Database database) {
        this.database = database;
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public List<Holding> holdings(UnitId unit) {
        return database.read(em -> List.of(new Holding(
                "meetings.holding.waiting",
                em.createQuery(WAITING, Long.class).setParameter("unit", unit).getSingleResult())));
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Set.of(kind(MeetingEntries.COMMITTEE), kind(MeetingEntries.MEETING)));
    }

    private static String kind(String type) {
        return MeetingsModule.ID + ":" + type;
    }

    /** A meeting goes with its committee, and a committee with all its meetings. */
    @Override
    public Map<RecordId, Set<RecordId>> companions(Set<RecordId> records) {
        List<String> keys = records.stream().map(RecordId::key).toList();
        Map<RecordId, Set<RecordId>> companions = new HashMap<>();
        if (keys.isEmpty()) {
            return companions;
        }
        database.read(em -> em.createQuery(OF_COMMITTEES, Object[].class).setParameter("keys", keys).getResultList()).forEach(row -> {
            RecordId meeting = new RecordId(MeetingsModule.ID, MeetingEntries.MEETING, (String) row[0]);
            RecordId committee = new RecordId(MeetingsModule.ID, MeetingEntries.COMMITTEE, (String) row[1]);
            companions.computeIfAbsent(meeting, none -> new HashSet<>()).add(committee);
            companions.computeIfAbsent(committee, none -> new HashSet<>()).add(meeting);
        });
        companions.keySet().retainAll(records);
        return companions;
    }

    @Override
    public void follow(Handing handed) {
        database.change(em -> committees(em, handed.from()).forEach(committee -> {
            UnitId heir = handed.heirOf(new RecordId(MeetingsModule.ID, MeetingEntries.COMMITTEE, committee.id()));
            if (!heir.equals(handed.from())) {
                note(em, handed.id(), committee);
                committee.goTo(heir);
            }
        }));
    }

    private static List<Committee> committees(EntityManager em, UnitId unit) {
        return em.createQuery("select c from Committee c where c.unit = :unit order by c.id", Committee.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** What was noted before is not noted again: to follow once more takes along only what was still being written. */
    private static void note(EntityManager em, String handOver, Committee committee) {
        if (noted(em, handOver).stream().anyMatch(row -> row[0].equals(committee.id()))) {
            return;
        }
        em.createNativeQuery("insert into meetings_followed (hand_over, committee_id, former_series) values (?, ?, ?)")
                .setParameter(1, handOver)
                .setParameter(2, committee.id())
                .setParameter(3, committee.series().value())
                .executeUpdate();
    }

    @Override
    public void takeBack(Handing handed) {
        database.change(em -> {
            for (Object[] row : noted(em, handed.id())) {
                em.find(Committee.class, row[0]).backTo(handed.from(), new UnitId((String) row[1]));
            }
            em.createNativeQuery("delete from meetings_followed where hand_over = ?").setParameter(1, handed.id()).executeUpdate();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> noted(EntityManager em, String handOver) {
        return em.createNativeQuery(NOTED).setParameter(1, handOver).getResultList();
    }
}

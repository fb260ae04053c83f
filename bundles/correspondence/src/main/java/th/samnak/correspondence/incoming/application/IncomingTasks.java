package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import th.samnak.api.Permission;
import th.samnak.api.records.RecordTask;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.incoming.domain.Slip;

/** What is to be done on an incoming letter and by whom: the same as {@link IncomingGuard} lets them do. */
final class IncomingTasks {

    private static final Set<IncomingState> NOT_TO_ACCEPT =
            EnumSet.of(IncomingState.RETURNED, IncomingState.ARCHIVED, IncomingState.CLOSED, IncomingState.REGISTERED);
    private static final String ROUTED = "select r from Routing r where r.letterId = :letter and r.state = :sent order by r.id";
    private static final String TO_READ = "select s from Slip s where s.letterId = :letter and s.doneAt is null order by s.id";

    private IncomingTasks() {}

    static List<RecordTask> of(EntityManager em, IncomingLetter letter) {
        List<RecordTask> tasks = new ArrayList<>(atDesk(letter));
        if (!NOT_TO_ACCEPT.contains(letter.state()) && !IncomingQuery.DESK.contains(letter.state())) {
            em.createQuery(ROUTED, Routing.class)
                    .setParameter("letter", letter.id())
                    .setParameter("sent", Routing.State.SENT)
                    .getResultList()
                    .forEach(way -> accept(tasks, letter, way));
        }
        if (letter.number().isPresent()) {
            em.createQuery(TO_READ, Slip.class).setParameter("letter", letter.id()).getResultList().stream()
                    .filter(slip -> !slip.assignment())
                    .forEach(slip -> tasks.add(RecordTask.of("READ", slip.person()).by(slip.dueOn())));
        }
        return tasks;
    }

    /** Of a letter that has not left the desk, or lies with one person or unit. */
    static List<RecordTask> atDesk(IncomingLetter letter) {
        List<RecordTask> tasks = new ArrayList<>();
        if (IncomingQuery.DESK.contains(letter.state()) || letter.state() == IncomingState.SECRET_DESK) {
            Permission own = letter.secret() ? CorrespondenceModule.SECRETS : CorrespondenceModule.RECEIVE;
            Permission central = letter.secret() ? CorrespondenceModule.SECRETS : CorrespondenceModule.CENTRAL;
            tasks.add(RecordTask.in(letter.registry(), own, "ROUTE"));
            tasks.add(RecordTask.across(letter.registry(), central, "ROUTE"));
        }
        if (letter.state() == IncomingState.AT_UNIT) {
            letter.course().ownerUnit().ifPresent(unit -> tasks.add(RecordTask.in(unit, CorrespondenceModule.ASSIGN, "ASSIGN")));
        }
        if (IncomingQuery.OPEN.contains(letter.state())) {
            String what = letter.state() == IncomingState.PROPOSED ? "DECIDE" : "WORK_ON";
            letter.course().holder().ifPresent(person -> tasks.add(RecordTask.of(what, person)));
        }
        return tasks;
    }

    private static void accept(List<RecordTask> tasks, IncomingLetter letter, Routing way) {
        tasks.add(RecordTask.in(way.unit(), CorrespondenceModule.ACCEPT, "ACCEPT"));
        if (letter.secret()) {
            tasks.add(RecordTask.in(way.unit(), CorrespondenceModule.ASSIGN, "ACCEPT"));
        }
    }
}

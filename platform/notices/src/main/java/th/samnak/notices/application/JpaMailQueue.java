package th.samnak.notices.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.persistence.Database;
import th.samnak.notices.NoticesModule;
import th.samnak.notices.domain.QueuedMail;

@Component
public final class JpaMailQueue implements MailQueue {

    private final Database database;
    private final Access access;
    private final NoticeBox box;

    @Activate
    public JpaMailQueue(
            @Reference(target = "(unit=notices)") Database database, @Reference Access access, @Reference NoticeBox box) {
        this.database = database;
        this.access = access;
        this.box = box;
    }

    @Override
    public State state() {
        access.require(NoticesModule.SEE_SYSTEM);
        return database.read(em -> {
            Instant next = em.createQuery("select min(m.next) from QueuedMail m where m.state = :state", Instant.class)
                    .setParameter("state", QueuedMail.State.WAITING)
                    .getSingleResult();
            return new State(box.canMail(), count(em, QueuedMail.State.WAITING), count(em, QueuedMail.State.GIVEN_UP),
                    Optional.ofNullable(next));
        });
    }

    private static long count(EntityManager em, QueuedMail.State state) {
        return em.createQuery("select count(m) from QueuedMail m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}

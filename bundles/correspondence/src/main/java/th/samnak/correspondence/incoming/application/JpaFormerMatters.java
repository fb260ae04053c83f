package th.samnak.correspondence.incoming.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;

/** Hands letters that were proposed before the platform kept their matters over to it: once, all or none. */
@Component(service = JpaFormerMatters.class, immediate = true)
public final class JpaFormerMatters {

    private static final String TASK = "incoming-matters";

    private final Database database;
    private final Approvals approvals;
    private final Clock clock;

    @Activate
    public JpaFormerMatters(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Approvals approvals,
            @Reference(target = "(component.name=th.samnak.correspondence.incoming.application.JpaIncomingMatter)") MatterKind kind,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.approvals = approvals.on(clock, clock, List.of(kind));
        this.clock = clock;
        access.asSystem(this::run);
    }

    /** @return how many letters were handed over */
    private int run() {
        return database.write(em -> {
            int left = em.createNativeQuery("delete from correspondence_once where task = ?").setParameter(1, TASK).executeUpdate();
            if (left == 0) {
                return 0;
            }
            List<IncomingLetter> proposed = em
                    .createQuery("select l from IncomingLetter l where l.state = :proposed", IncomingLetter.class)
                    .setParameter("proposed", IncomingState.PROPOSED)
                    .getResultList();
            proposed.forEach(this::adopt);
            return proposed.size();
        });
    }

    private void adopt(IncomingLetter letter) {
        Optional<PersonId> officer = letter.course().officer();
        letter.course().holder().ifPresent(holder -> approvals.adopt(
                MatterSubmission.of(letter, clock.getZone()), officer.orElse(holder), holder, letter.receivedAt()));
    }
}

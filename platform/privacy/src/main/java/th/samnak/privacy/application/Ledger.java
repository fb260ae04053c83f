package th.samnak.privacy.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.privacy.domain.Control;
import th.samnak.privacy.domain.LedgerLine;
import th.samnak.privacy.domain.LedgerLine.Act;
import th.samnak.privacy.domain.LedgerLine.Hand;

/** Writes down what was done to a secret, line after line. */
final class Ledger {

    private final Organisation organisation;
    private final Clock clock;

    Ledger(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    LedgerLine write(EntityManager em, Control control, Act act, Secrecy before, String reason, Hand hand) {
        LedgerLine line = new LedgerLine(
                UUID.randomUUID().toString(), control.id(), lines(em, control.id()).size() + 1L, clock.instant(), act, before,
                control.secrecy(), reason, hand);
        em.persist(line);
        return line;
    }

    List<LedgerLine> lines(EntityManager em, String control) {
        return em.createQuery("select l from LedgerLine l where l.control = :control order by l.seq", LedgerLine.class)
                .setParameter("control", control)
                .getResultList();
    }

    /** As what they are, without any further power. */
    Hand hand(Caller caller) {
        String post = organisation.person(caller.person()).map(Person::position).orElse("");
        return new Hand(caller.person(), caller.name(), post, "");
    }

    static Act change(Secrecy before, Secrecy after) {
        if (!after.isSecret()) {
            return Act.DECLASSIFIED;
        }
        return after.compareTo(before) > 0 ? Act.RAISED : Act.LOWERED;
    }

    static Optional<Control> find(EntityManager em, String record) {
        return em.createQuery("select c from Control c where c.about = :record", Control.class)
                .setParameter("record", record)
                .getResultStream()
                .findFirst();
    }
}

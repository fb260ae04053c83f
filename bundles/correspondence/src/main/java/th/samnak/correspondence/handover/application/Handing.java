package th.samnak.correspondence.handover.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** Lets the letters of one person go to others. Each letter's story tells who had it before. */
final class Handing {

    private static final String OPEN_SLIPS = "select s from Slip s where s.letterId = :letter and s.person = :person"
            + " and s.doneAt is null order by s.madeAt";

    private final EntityManager em;
    private final LetterDesk desk;
    private final Approvals approvals;
    private final Passing passing;
    private final Organisation organisation;
    private final Instant now;

    Handing(EntityManager em, LetterDesk desk, Approvals approvals, Passing passing, Organisation organisation, Instant now) {
        this.em = em;
        this.desk = desk;
        this.approvals = approvals;
        this.passing = passing;
        this.organisation = organisation;
        this.now = now;
    }

    void run() {
        Matter.ASSIGNED.of(em, passing.from()).forEach(this::assigned);
        Matter.SLIP.of(em, passing.from()).forEach(this::slip);
        Matter.DRAFT.of(em, passing.from()).forEach(this::draft);
        em.flush();
    }

    private void assigned(IncomingLetter letter) {
        PersonId to = receiver(Matter.ASSIGNED, letter.id());
        letter.handOver(passing.from(), to);
        approvals.proposedBy(LetterRecords.id(Direction.INCOMING, letter.id()), to);
        em.createQuery(OPEN_SLIPS, Slip.class)
                .setParameter("letter", letter.id())
                .setParameter("person", passing.from())
                .getResultList()
                .stream()
                .filter(Slip::assignment)
                .forEach(slip -> give(slip, to));
        told(letter.id(), to);
    }

    private void slip(Slip slip) {
        PersonId to = receiver(Matter.SLIP, slip.id());
        give(slip, to);
        told(slip.letterId(), to);
    }

    /** Nobody has to read the same thing twice. */
    private void give(Slip slip, PersonId to) {
        boolean has = em.createQuery(OPEN_SLIPS, Slip.class)
                .setParameter("letter", slip.letterId())
                .setParameter("person", to)
                .getResultList()
                .stream()
                .anyMatch(other -> other.assignment() == slip.assignment());
        if (has) {
            slip.done("", now);
        } else {
            slip.handOver(to);
        }
    }

    private void draft(OutgoingLetter letter) {
        PersonId to = receiver(Matter.DRAFT, letter.id());
        letter.handOver(passing.from(), to);
        approvals.proposedBy(LetterRecords.id(Direction.OUTGOING, letter.id()), to);
        told(letter.id(), to);
    }

    private PersonId receiver(Matter<?> matter, String key) {
        return passing.receiver(CorrespondenceModule.ID, matter.kind(), key);
    }

    private void told(String letter, PersonId to) {
        desk.visibility().share(em, letter, LetterScope.person(to));
        desk.chronicle().note(em, letter, "HAND_OVER", name(passing.from()) + " → " + name(to) + " · " + passing.number());
        desk.news().changed(letter);
    }

    private String name(PersonId person) {
        return organisation.person(person).map(Person::fullName).orElse(person.value());
    }
}

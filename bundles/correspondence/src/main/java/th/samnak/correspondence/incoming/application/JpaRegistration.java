package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.api.LetterRegistered;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.letter.application.Deadlines;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.register.application.RegisterBook;

/** Central number, unit number, routing slips and the news of them. */
@Component
public final class JpaRegistration implements Registration {

    private final RegisterBook book;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final LetterDesk desk;
    private final Clock clock;

    @Activate
    public JpaRegistration(
            @Reference RegisterBook book,
            @Reference Deadlines deadlines,
            @Reference Organisation organisation,
            @Reference LetterDesk desk,
            @Reference Clock clock) {
        this.book = book;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void register(EntityManager em, IncomingLetter letter, boolean answers) {
        desk.chronicle().note(em, letter.id(), IncomingStep.REGISTER.name(), "", registered(letter).name());
        if (answers) {
            desk.answered(em, letter.id());
        }
        enter(em, letter);
    }

    @Override
    public int number(EntityManager em, IncomingLetter letter) {
        desk.answered(em, letter.id());
        return enter(em, letter);
    }

    @Override
    public void route(IncomingActs.Acting acting, UnitId owner, List<UnitId> forInformation, String note) {
        IncomingLetter letter = acting.letter();
        letter.route(owner);
        send(acting, owner, Routing.Part.OWNER, note);
        forInformation.stream()
                .distinct()
                .filter(unit -> !unit.equals(owner))
                .forEach(unit -> send(acting, unit, Routing.Part.INFORMATION, note));
    }

    @Override
    public int accept(EntityManager em, IncomingLetter letter, UnitId unit) {
        return book.enter(
                em, clock.instant(), unit, IncomingStock.register(letter), letter.id(), IncomingStock.headings(letter));
    }

    @Override
    public void done(EntityManager em, IncomingLetter letter, String action) {
        book.done(em, letter.id(), action);
    }

    /** What the central register has entered waits to be routed; what a unit's own has is there already. */
    private IncomingState registered(IncomingLetter letter) {
        return central(letter) ? IncomingState.REGISTERED : IncomingState.AT_UNIT;
    }

    private boolean central(IncomingLetter letter) {
        return organisation.unit(letter.registry()).filter(unit -> unit.parent().isEmpty()).isPresent();
    }

    private int enter(EntityManager em, IncomingLetter letter) {
        UnitId registry = letter.registry();
        Instant now = clock.instant();
        Due due = deadlines.of(registry).firstAction(letter.handling().urgency(), letter.receivedAt(), letter.dueAt());
        // the number locks its series for all others until the commit: what can be written without it goes first
        em.flush();
        int number = book.enter(
                em, now, registry, IncomingStock.register(letter), letter.id(), IncomingStock.headings(letter));
        letter.register(number, now, due);
        if (!central(letter)) {
            letter.route(registry);
            letter.accept(number);
            Routing way = new Routing(id(), letter.id(), registry, Routing.Part.OWNER, "", now);
            way.accept(number);
            em.persist(way);
        }
        desk.news().told(letter.id(), new LetterRegistered(letter.id(), registry, number));
        return number;
    }

    private void send(IncomingActs.Acting acting, UnitId unit, Routing.Part part, String note) {
        UnitId agency = acting.viewer().agency();
        if (organisation.unit(unit).isEmpty() || !acting.viewer().everything() && !organisation.within(unit, agency)) {
            throw RuleViolation.of("owner", "correspondence.error.no-unit");
        }
        boolean waiting = IncomingStock.routings(acting.em(), acting.letter().id()).stream()
                .anyMatch(way -> way.unit().equals(unit) && way.state() != Routing.State.REFUSED);
        if (!waiting || part == Routing.Part.OWNER) {
            acting.em().persist(new Routing(id(), acting.letter().id(), unit, part, note, acting.now()));
        }
        desk.visibility().share(acting.em(), acting.letter().id(), LetterScope.unit(unit));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}

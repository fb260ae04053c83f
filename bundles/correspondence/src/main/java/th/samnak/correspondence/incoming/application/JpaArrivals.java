package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.rules.Rules;
import th.samnak.correspondence.incoming.domain.Face;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.LetterLinks;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.LetterLink;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/** Knows what a letter needs from its first moment: a place, scopes, links. */
@Component
public final class JpaArrivals implements Arrivals {

    private final Visibility visibility;
    private final Chronicle chronicle;
    private final LetterLinks links;
    private final LetterNews news;
    private final Clock clock;
    private final Organisation organisation;
    private final Rules rules;

    @Activate
    public JpaArrivals(
            @Reference Visibility visibility,
            @Reference Chronicle chronicle,
            @Reference LetterLinks links,
            @Reference LetterNews news,
            @Reference Clock clock,
            @Reference Organisation organisation,
            @Reference Rules rules) {
        this.visibility = visibility;
        this.chronicle = chronicle;
        this.links = links;
        this.news = news;
        this.clock = clock;
        this.organisation = organisation;
        this.rules = rules;
    }

    @Override
    public IncomingLetter begin(EntityManager em, Viewer viewer, ArrivalForm form, String id) {
        if (organisation.unit(form.registry()).isEmpty()) {
            throw RuleViolation.of("registry", "correspondence.error.no-unit");
        }
        Handling handling = Arrivals.handling(form);
        IncomingLetter letter = new IncomingLetter(id, form.registry(), face(form), handling, clock.instant());
        form.dueAt().ifPresent(letter::dueBy);
        if (handling.secrecy().isSecret()) {
            letter.toSecretDesk(handling.secrecy(), handling.secrecyReason());
        }
        em.persist(new LetterScope(
                UUID.randomUUID().toString(), letter.id(), LetterScope.unit(form.registry())));
        em.persist(new LetterScope(
                UUID.randomUUID().toString(), letter.id(),
                LetterScope.agency(organisation.agencyOf(form.registry()).id())));
        if (form.answers().isPresent()) {
            links.answers(em, viewer, letter.id(), form.answers());
        }
        refer(em, viewer, letter, form);
        chronicle.note(em, letter.id(), "ARRIVE", "", letter.state().name());
        news.told(letter.id());
        enter(letter);
        return letter;
    }

    @Override
    public void enter(IncomingLetter letter) {
        news.enter(JpaIncomingSource.entry(letter, clock.getZone()));
    }

    @Override
    public Face face(ArrivalForm form) {
        return new Face(
                form.docNo(), form.docDate(), form.from(), form.to(), form.subject(), form.note(), form.enclosures(),
                LocalDate.now(clock));
    }

    @Override
    public void link(EntityManager em, Viewer viewer, IncomingLetter letter, ArrivalForm form) {
        links.answers(em, viewer, letter.id(), form.answers());
        refer(em, viewer, letter, form);
    }

    private void refer(EntityManager em, Viewer viewer, IncomingLetter letter, ArrivalForm form) {
        form.references().forEach(other -> links.link(em, viewer, letter.id(), other, LetterLink.Kind.REFERS_TO));
    }

    @Override
    public List<StepOffer.Reason> warnings(EntityManager em, Viewer viewer, ArrivalForm form) {
        List<StepOffer.Reason> warnings = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        int days = rules.on("correspondence.old-letter", viewer.agency(), today).whole();
        if (form.docDate().isBefore(today.minusDays(days))) {
            warnings.add(new StepOffer.Reason("correspondence.warning.old", List.of(days)));
        }
        String docNo = ThaiDigits.toArabic(ThaiText.normalise(form.docNo()));
        if (!docNo.isEmpty() && known(em, viewer, docNo, form)) {
            warnings.add(new StepOffer.Reason("correspondence.warning.known", List.of(docNo)));
        }
        return warnings;
    }

    private boolean known(EntityManager em, Viewer viewer, String docNo, ArrivalForm form) {
        return em.createQuery(
                        "select l from IncomingLetter l where l.face.docNo = :docNo and l.face.docDate = :docDate",
                        IncomingLetter.class)
                .setParameter("docNo", docNo)
                .setParameter("docDate", form.docDate())
                .setMaxResults(20)
                .getResultList()
                .stream()
                .anyMatch(letter -> letter.face().from().equals(ThaiText.normalise(form.from()))
                        && viewer.cleared(letter.handling().secrecy())
                        && visibility.knows(em, viewer, letter.id()));
    }
}

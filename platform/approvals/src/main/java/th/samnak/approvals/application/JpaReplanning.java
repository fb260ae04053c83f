package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.StepState;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Organisation.OrganisationChanged;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Planned;

/**
 * Whoever is asked in a post that stands no more is asked in the one that took its place. Absences and acting appointments need
 * nothing: a step names the post, and who exercises it is looked up each time.
 */
@Component(service = JpaReplanning.class)
public final class JpaReplanning {

    private static final List<StepState> AHEAD = List.of(StepState.OPEN, StepState.PLANNED);
    private static final String ASKED = "select distinct s.addressee from KeptStep s where s.state in :ahead";
    private static final String OF = "select s from KeptStep s where s.addressee = :addressee and s.state in :ahead";
    private static final int YEARS_BACK = 1;

    private final Database database;
    private final Organisation organisation;
    private final Access access;
    private final JpaApprovals approvals;
    private final Clock clock;
    private final Subscription news;

    @Activate
    public JpaReplanning(
            @Reference(target = "(unit=approvals)") Database database,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference Events events,
            @Reference JpaApprovals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.access = access;
        this.approvals = approvals;
        this.clock = clock;
        this.news = events.subscribe(OrganisationChanged.class, changed -> run());
    }

    @Deactivate
    public void stop() {
        news.close();
    }

    /** One step that is asked of a post that stands no more. @param to empty while nobody is there to take its place */
    record Change(String matter, String record, String from, Optional<String> to) {}

    /** @return how many steps were planned anew */
    public int run() {
        return (int) changes(false).stream().filter(change -> change.to().isPresent()).count();
    }

    /** Few distinct posts are asked at any time, however many matters there are. @param dry tell it only */
    List<Change> changes(boolean dry) {
        Chart chart = organisation.on(LocalDate.now(clock));
        return access.asSystem(() -> {
            List<Addressee> posts = database.read(em -> em
                    .createQuery(ASKED, String.class)
                    .setParameter("ahead", AHEAD)
                    .getResultStream()
                    .map(Addressee::new)
                    .filter(asked -> asked.post().isPresent())
                    .toList());
            List<Change> all = new ArrayList<>();
            for (Addressee asked : posts) {
                PostId post = asked.post().orElseThrow();
                if (chart.post(post).isEmpty()) {
                    all.addAll(database.write(em -> move(em, asked, chart, dry)));
                } else if (chart.inChargeOf(post).isEmpty()) {
                    all.addAll(database.read(em -> steps(em, asked).map(step -> change(em, step, Optional.empty())).toList()));
                }
            }
            return all;
        });
    }

    private List<Change> move(EntityManager em, Addressee asked, Chart chart, boolean dry) {
        Chart before = lastWith(asked.post().orElseThrow(), chart.day());
        List<Change> moved = new ArrayList<>();
        for (KeptStep step : steps(em, asked).toList()) {
            UnitId heir = chart.unit(step.unit()).isPresent()
                    ? step.unit()
                    : chart.successorsOf(step.unit()).stream().findFirst().orElse(step.unit());
            Optional<Planned> next = Successors.of(before, chart, step, heir);
            moved.add(change(em, step, next.map(one -> one.to().value())));
            if (!dry) {
                next.ifPresent(one -> approvals.asks(step.matter(), step.id(), one));
            }
        }
        return moved;
    }

    private static Stream<KeptStep> steps(EntityManager em, Addressee asked) {
        return em.createQuery(OF, KeptStep.class)
                .setParameter("addressee", asked.value())
                .setParameter("ahead", AHEAD)
                .getResultList()
                .stream();
    }

    private static Change change(EntityManager em, KeptStep step, Optional<String> to) {
        KeptMatter matter = em.find(KeptMatter.class, step.matter());
        return new Change(matter.id().strip(), matter.record().toString(), step.addressee().value(), to);
    }

    /** The last day on which the post stood, at most a year back; it tells which part its holder played. */
    private Chart lastWith(PostId post, LocalDate today) {
        LocalDate late = today;
        LocalDate early = today.minusYears(YEARS_BACK);
        while (early.plusDays(1).isBefore(late)) {
            LocalDate middle = early.plusDays(early.until(late, java.time.temporal.ChronoUnit.DAYS) / 2);
            if (organisation.on(middle).post(post).isPresent()) {
                early = middle;
            } else {
                late = middle;
            }
        }
        return organisation.on(early);
    }
}

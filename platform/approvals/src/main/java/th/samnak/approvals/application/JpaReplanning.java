package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import th.samnak.approvals.domain.KeptStep;

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
    private final Clock clock;
    private final Subscription news;

    @Activate
    public JpaReplanning(
            @Reference(target = "(unit=approvals)") Database database,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference Events events,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
        this.news = events.subscribe(OrganisationChanged.class, changed -> run());
    }

    @Deactivate
    public void stop() {
        news.close();
    }

    /** Few distinct posts are asked at any time, however many matters there are. @return how many steps were planned anew */
    public int run() {
        LocalDate today = LocalDate.now(clock);
        return access.asSystem(() -> {
            Chart chart = organisation.on(today);
            List<Addressee> gone = database.read(em -> em
                    .createQuery(ASKED, String.class)
                    .setParameter("ahead", AHEAD)
                    .getResultStream()
                    .map(Addressee::new)
                    .filter(asked -> asked.post().filter(post -> chart.post(post).isEmpty()).isPresent())
                    .toList());
            return gone.stream().mapToInt(asked -> database.write(em -> move(em, asked, chart))).sum();
        });
    }

    private int move(EntityManager em, Addressee asked, Chart chart) {
        Chart before = lastWith(asked.post().orElseThrow(), chart.day());
        int moved = 0;
        for (KeptStep step : em.createQuery(OF, KeptStep.class)
                .setParameter("addressee", asked.value())
                .setParameter("ahead", AHEAD)
                .getResultList()) {
            UnitId heir = chart.unit(step.unit()).isPresent()
                    ? step.unit()
                    : chart.successorsOf(step.unit()).stream().findFirst().orElse(step.unit());
            moved += Successors.of(before, chart, step, heir).map(next -> {
                step.follow(next.unit(), next.to());
                return 1;
            }).orElse(0);
        }
        return moved;
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

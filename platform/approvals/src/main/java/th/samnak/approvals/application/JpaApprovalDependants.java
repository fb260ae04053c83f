package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.StepState;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.persistence.Database;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/**
 * What waits for somebody who gives up their work. Where somebody else is in charge of the post from that day on, the step stays with
 * the post; otherwise whoever takes it over is asked. Deadlines stay.
 */
@Component
public final class JpaApprovalDependants implements Dependants {

    private static final int AFTER_FUNCTIONS = 150;
    private static final String WAITING = "select s, m from KeptStep s, KeptMatter m where m.id = s.matter and s.state = :open"
            + " and s.addressee in :mine order by s.id";

    private final Database database;
    private final Organisation organisation;
    private final JpaKinds kinds;
    private final JpaApprovals approvals;
    private final Clock clock;

    @Activate
    public JpaApprovalDependants(
            @Reference(target = "(unit=approvals)") Database database,
            @Reference Organisation organisation,
            @Reference JpaKinds kinds,
            @Reference JpaApprovals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.kinds = kinds;
        this.approvals = approvals;
        this.clock = clock;
    }

    private record Waiting(KeptStep step, KeptMatter matter) {

        String kind() {
            return switch (step.layer()) {
                case OWNER -> "mend";
                case TASK -> "task";
                case LINE, CONCUR, DECIDE -> "step";
            };
        }
    }

    @Override
    public ModuleId module() {
        return ApprovalsModule.ID;
    }

    @Override
    public int order() {
        return AFTER_FUNCTIONS;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        Chart chart = organisation.on(occasion.on());
        return database.read(em -> waiting(em, occasion.person(), chart).map(this::told).toList());
    }

    private Dependant told(Waiting waiting) {
        Dependant.Fate fate = byName(waiting) ? Dependant.Fate.NEEDS_ORDER : Dependant.Fate.PASSES;
        return Dependant.of(ApprovalsModule.ID, waiting.kind(), waiting.step().id().strip(), waiting.matter().title(), fate)
                .classified(waiting.matter().secrecy())
                .shownAt(waiting.matter().record())
                .dated(waiting.step().openedAt().map(at -> LocalDate.ofInstant(at, clock.getZone())), waiting.step().due())
                .needing(needed(waiting));
    }

    /** What somebody decides as the one appointed to it waits for the next appointment. */
    private boolean byName(Waiting waiting) {
        return waiting.step().layer() == Layer.DECIDE
                && kinds.find(waiting.matter().kind()).filter(MatterKind::byAppointment).isPresent();
    }

    private Permission needed(Waiting waiting) {
        return kinds.find(waiting.matter().kind())
                .filter(kind -> waiting.step().layer() == Layer.DECIDE)
                .map(MatterKind::permission)
                .orElse(ApprovalsModule.TAKE_PART);
    }

    private static Stream<Waiting> waiting(EntityManager em, PersonId person, Chart chart) {
        List<String> mine = Stream.concat(
                        Stream.of(Addressee.of(person)), chart.postsOf(person).stream().map(Post::id).map(Addressee::of))
                .map(Addressee::value)
                .toList();
        return em.createQuery(WAITING, Object[].class)
                .setParameter("open", StepState.OPEN)
                .setParameter("mine", mine)
                .getResultStream()
                .map(pair -> new Waiting((KeptStep) pair[0], (KeptMatter) pair[1]));
    }

    /** Posts may have ended or found their successor before: who held them the day before is asked for. */
    @Override
    public void handOver(Passing passing) {
        Chart before = organisation.on(passing.occasion().on().minusDays(1));
        Chart after = organisation.on(passing.occasion().on());
        database.change(em -> {
            waiting(em, passing.from(), before)
                    .filter(waiting -> !byName(waiting) && !staysWithPost(waiting.step(), passing.from(), after))
                    .toList()
                    .forEach(waiting -> pass(waiting, passing, after));
            em.flush();
        });
    }

    private static boolean staysWithPost(KeptStep step, PersonId from, Chart after) {
        return step.addressee().post().flatMap(after::inChargeOf).map(Capacity::person)
                .filter(now -> !now.equals(from)).isPresent();
    }

    private void pass(Waiting waiting, Passing passing, Chart after) {
        PersonId to = passing.receiver(ApprovalsModule.ID, waiting.kind(), waiting.step().id().strip());
        boolean own = waiting.matter().proposer().equals(to) || waiting.matter().concerns().filter(to::equals).isPresent();
        if (own && waiting.kind().equals("step")) {
            throw new RuleViolation("approvals.handover.own-proposal", after.person(to).map(one -> one.fullName()).orElse(to.value()));
        }
        Addressee asked = Optional.of(waiting.kind())
                .filter("step"::equals)
                .flatMap(step -> after.postsOf(to).stream().findFirst())
                .map(post -> Addressee.of(post.id()))
                .orElseGet(() -> Addressee.of(to));
        approvals.asks(waiting.step().matter(), waiting.step().id(), asked);
    }
}

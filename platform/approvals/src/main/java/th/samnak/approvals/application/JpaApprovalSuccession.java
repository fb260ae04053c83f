package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.StepState;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** Matters on their way follow their records; whoever is asked is asked in the successor's post, and the deadline stays. */
@Component
public final class JpaApprovalSuccession implements Succession {

    private static final List<MatterState> PENDING = List.of(MatterState.OPEN, MatterState.RETURNED, MatterState.HELD);
    private static final List<StepState> AHEAD = List.of(StepState.OPEN, StepState.PLANNED);
    private static final String MATTERS = "from KeptMatter m where m.unit = :unit and m.state in :states";
    private static final String STEPS = "from KeptStep s where s.unit = :unit and s.state in :states";

    private final Database database;
    private final Organisation organisation;

    @Activate
    public JpaApprovalSuccession(
            @Reference(target = "(unit=approvals)") Database database, @Reference Organisation organisation) {
        this.database = database;
        this.organisation = organisation;
    }

    @Override
    public ModuleId module() {
        return ApprovalsModule.ID;
    }

    @Override
    public List<Holding> holdings(UnitId unit) {
        return database.read(em -> List.of(
                new Holding("approvals.holding.matters", em.createQuery("select count(m) " + MATTERS, Long.class)
                        .setParameter("unit", unit).setParameter("states", PENDING).getSingleResult()),
                new Holding("approvals.holding.steps", em.createQuery("select count(s) " + STEPS, Long.class)
                        .setParameter("unit", unit).setParameter("states", AHEAD).getSingleResult())));
    }

    @Override
    public void follow(Handing handed) {
        Chart before = organisation.on(handed.on().minusDays(1));
        Chart after = organisation.on(handed.on());
        database.change(em -> {
            em.createQuery("select m " + MATTERS, KeptMatter.class)
                    .setParameter("unit", handed.from())
                    .setParameter("states", PENDING)
                    .getResultList()
                    .forEach(matter -> matter(em, handed, matter));
            em.createQuery("select s " + STEPS, KeptStep.class)
                    .setParameter("unit", handed.from())
                    .setParameter("states", AHEAD)
                    .getResultList()
                    .forEach(step -> step(em, handed, step, before, after));
        });
    }

    private static void matter(EntityManager em, Handing handed, KeptMatter matter) {
        UnitId heir = handed.heirOf(matter.record());
        if (!heir.equals(handed.from())) {
            note(em, handed.id(), "matter", matter.id(), handed.from(), "-");
            matter.follow(heir);
        }
    }

    private static void step(EntityManager em, Handing handed, KeptStep step, Chart before, Chart after) {
        KeptMatter matter = em.find(KeptMatter.class, step.matter());
        UnitId heir = Optional.of(handed.heirOf(matter.record())).filter(to -> after.unit(to).isPresent()).orElse(handed.heir());
        Successors.of(before, after, step, heir).ifPresent(next -> {
            note(em, handed.id(), "step", step.id(), step.unit(), step.addressee().value());
            step.follow(next.unit(), next.to());
        });
    }

    private static void note(EntityManager em, String handOver, String place, String id, UnitId unit, String addressee) {
        boolean noted = !em.createNativeQuery(
                        "select row_id from approvals_followed where hand_over = ? and place = ? and row_id = ?")
                .setParameter(1, handOver).setParameter(2, place).setParameter(3, id)
                .getResultList().isEmpty();
        if (!noted) {
            em.createNativeQuery("insert into approvals_followed (hand_over, place, row_id, former_unit, former_addressee)"
                            + " values (?, ?, ?, ?, ?)")
                    .setParameter(1, handOver).setParameter(2, place).setParameter(3, id)
                    .setParameter(4, unit.value()).setParameter(5, addressee)
                    .executeUpdate();
        }
    }

    @Override
    public void takeBack(Handing handed) {
        database.change(em -> {
            for (Object[] row : noted(em, handed.id())) {
                UnitId unit = new UnitId((String) row[2]);
                if ("matter".equals(row[0])) {
                    em.find(KeptMatter.class, row[1]).follow(unit);
                } else {
                    em.find(KeptStep.class, row[1])
                            .follow(unit, new Addressee((String) row[3]));
                }
            }
            em.createNativeQuery("delete from approvals_followed where hand_over = ?").setParameter(1, handed.id()).executeUpdate();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> noted(EntityManager em, String handOver) {
        return em.createNativeQuery("select place, row_id, former_unit, former_addressee from approvals_followed"
                        + " where hand_over = ? order by place, row_id")
                .setParameter(1, handOver)
                .getResultList();
    }
}

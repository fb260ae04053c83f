package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.approvals.Basis;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.approvals.domain.KeptDecision;
import th.samnak.approvals.domain.KeptMatter;

@Component
public final class AuthorityCommand implements AdminCommand {

    private static final String FIND = "select d from KeptDecision d where d.matter = :id or d.record = :id or d.record like :key"
            + " order by d.seq";

    private final Database database;
    private final Organisation organisation;
    private final Authorities authorities;
    private final ModuleRegistry registry;
    private final Clock clock;
    private final JpaKinds kinds;

    /** Where nobody decides by an appointment of their own. */
    public AuthorityCommand(
            Database database, Organisation organisation, Authorities authorities, ModuleRegistry registry, Clock clock) {
        this(database, organisation, authorities, registry, clock, new JpaKinds(List.of()));
    }

    @Activate
    public AuthorityCommand(
            @Reference(target = "(unit=approvals)") Database database,
            @Reference Organisation organisation,
            @Reference Authorities authorities,
            @Reference ModuleRegistry registry,
            @Reference Clock clock,
            @Reference JpaKinds kinds) {
        this.database = database;
        this.organisation = organisation;
        this.authorities = authorities;
        this.registry = registry;
        this.clock = clock;
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return "approval:authority";
    }

    @Override
    public String help() {
        return "tells by what power a matter was signed or decided on, and whether it held that second; fails when it did not";
    }

    @Override
    public String usage() {
        return "MATTER|MODULE:TYPE:KEY|KEY";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("not the right number of words");
        }
        List<Proofs.Link> links = links(arguments.getFirst());
        List<List<Object>> rows = links.stream()
                .map(link -> List.<Object>of(
                        link.at().toString(), link.act(), link.kind(), link.holds() ? "there" : "missing", link.text(), link.source()))
                .toList();
        boolean holds = !links.isEmpty() && links.stream().allMatch(Proofs.Link::holds);
        String summary = links.isEmpty() ? "nothing was signed or decided" : holds ? "the power held" : "the power did not hold";
        return new Report(List.of("at", "act", "link", "state", "text", "source"), rows, summary, holds);
    }

    private static boolean tookPower(Decided decided) {
        return decided.decision().needsPower() || decided.by().basis().flatMap(Basis::permission).isPresent();
    }

    private List<Proofs.Link> links(String id) {
        List<Permission> known = registry.modules().stream().flatMap(module -> module.permissions().stream()).toList();
        Proofs proofs = new Proofs(organisation, authorities, clock.getZone(), known);
        return database.read(em -> {
            List<KeptDecision> found = em.createQuery(FIND, KeptDecision.class)
                    .setParameter("id", id)
                    .setParameter("key", "%:" + id)
                    .getResultList();
            if (found.isEmpty() && em.find(KeptMatter.class, id) == null) {
                throw new NotFound("matter");
            }
            return found.stream()
                    .map(KeptDecision::told)
                    .filter(AuthorityCommand::tookPower)
                    .flatMap(decided -> links(em, proofs, decided).stream())
                    .toList();
        });
    }

    private List<Proofs.Link> links(EntityManager em, Proofs proofs, Decided decided) {
        return decided.matter()
                .map(matter -> em.find(KeptMatter.class, matter))
                .flatMap(matter -> kinds.find(matter.kind()))
                .filter(MatterKind::byAppointment)
                .map(kind -> proofs.of(decided, kind))
                .orElseGet(() -> proofs.of(decided));
    }
}

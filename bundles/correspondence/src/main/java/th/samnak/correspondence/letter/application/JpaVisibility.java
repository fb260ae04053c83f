package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.LetterScope;

/** Keeps the scopes in a table of their own, so that lists ask the same question as single letters. */
@Component
public final class JpaVisibility implements Visibility {

    private final Access access;
    private final Organisation organisation;
    private final AuditTrail audit;

    @Activate
    public JpaVisibility(@Reference Access access, @Reference Organisation organisation, @Reference AuditTrail audit) {
        this.access = access;
        this.organisation = organisation;
        this.audit = audit;
    }

    @Override
    public Viewer viewer(Permission needed) {
        Caller caller = access.require(needed);
        boolean known = organisation.unit(caller.unit()).isPresent();
        UnitId agency = known ? organisation.agencyOf(caller.unit()).id() : caller.unit();
        Set<String> scopes = new HashSet<>();
        scopes.add(LetterScope.unit(caller.unit()));
        scopes.add(LetterScope.person(caller.person()));
        if (access.may(CorrespondenceModule.CENTRAL)) {
            scopes.add(LetterScope.unit(agency));
        }
        if (access.may(CorrespondenceModule.READ_AGENCY)) {
            scopes.add(LetterScope.agency(agency));
        }
        return new Viewer(caller, agency, Set.copyOf(scopes), "system".equals(caller.account()));
    }

    @Override
    public boolean may(Permission permission) {
        return access.may(permission);
    }

    @Override
    public boolean knows(EntityManager em, Viewer viewer, String letterId) {
        return viewer.everything()
                || !em.createQuery("select s.id from LetterScope s where s.letterId = :letter and s.scope in :scopes", String.class)
                        .setParameter("letter", letterId)
                        .setParameter("scopes", viewer.scopes())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    @Override
    public void read(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy) {
        admit(em, viewer, letterId, secrecy);
        if (secrecy.isSecret()) {
            audit.record("letter.read-secret", subject(letterId), secrecy.name());
        }
    }

    @Override
    public void admit(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy) {
        if (!knows(em, viewer, letterId)) {
            throw new NotFound("letter");
        }
        if (!viewer.cleared(secrecy)) {
            audit.recordRegardless(viewer.caller().account(), "letter.refuse-secret", subject(letterId), secrecy.name());
            throw new NotPermitted(subject(letterId));
        }
    }

    @Override
    public void share(EntityManager em, String letterId, String... scopes) {
        Set<String> known = scopes(em, letterId);
        for (String scope : scopes) {
            if (known.add(scope)) {
                em.persist(new LetterScope(UUID.randomUUID().toString(), letterId, scope));
            }
        }
    }

    @Override
    public Set<String> scopes(EntityManager em, String letterId) {
        return new HashSet<>(em.createQuery("select s.scope from LetterScope s where s.letterId = :letter", String.class)
                .setParameter("letter", letterId)
                .getResultList());
    }

    private static String subject(String letterId) {
        return "correspondence:letter:" + letterId;
    }
}

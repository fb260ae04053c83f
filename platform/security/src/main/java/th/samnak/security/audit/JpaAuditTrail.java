package th.samnak.security.audit;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.time.ViewedDay;
import th.samnak.security.SecurityModule;
import th.samnak.security.access.CurrentAccess;
import th.samnak.security.domain.AuditEntry;

/** The trail in the database. Refusals of {@code Access.require} come here by themselves. */
@Component(service = AuditTrail.class, immediate = true)
public final class JpaAuditTrail implements AuditTrail {

    private static final int MOST = 10_000;

    private final Database database;
    private final Transactions transactions;
    private final CurrentAccess access;
    private final Clock clock;
    private final ViewedDay viewed;

    @Activate
    public JpaAuditTrail(
            @Reference(target = "(unit=security)") Database database,
            @Reference Transactions transactions,
            @Reference CurrentAccess access,
            @Reference Clock clock,
            @Reference ViewedDay viewed) {
        this.database = database;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
        this.viewed = viewed;
        access.whenRefused(this::refused);
    }

    @Deactivate
    void stop() {
        access.whenRefused((caller, permission) -> {});
    }

    @Override
    public void record(String act, String subject, String detail) {
        write(access.signedIn().map(Caller::account).orElse("-"), act, subject, detail);
    }

    @Override
    public void recordRegardless(String account, String act, String subject, String detail) {
        transactions.apart(() -> {
            write(account, act, subject, detail);
            return true;
        });
    }

    @Override
    public List<Entry> latest(int count) {
        access.require(SecurityModule.READ_TRAIL);
        return database.read(em -> em.createQuery("select e from AuditEntry e order by e.number desc", AuditEntry.class)
                .setMaxResults(Math.clamp(count, 1, MOST))
                .getResultStream()
                .map(AuditEntry::asEntry)
                .toList());
    }

    @Override
    public List<Entry> about(String subject) {
        access.require(SecurityModule.READ_TRAIL);
        return database.read(
                em -> em.createQuery("select e from AuditEntry e where e.subject = :subject order by e.number", AuditEntry.class)
                        .setParameter("subject", subject)
                        .getResultStream()
                        .map(AuditEntry::asEntry)
                        .toList());
    }

    private void refused(Caller caller, Permission permission) {
        recordRegardless(caller.account(), "access.refused", permission.key(), "");
    }

    /** Who looks at another day may write nothing but this. */
    private void write(String account, String act, String subject, String detail) {
        viewed.today(() -> database.write(em -> {
            em.persist(new AuditEntry(clock.instant(), account, act, subject, detail));
            em.flush(); // numbered in the order of the acts
            return true;
        }));
    }
}

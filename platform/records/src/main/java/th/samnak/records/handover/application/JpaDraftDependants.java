package th.samnak.records.handover.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.records.RecordsModule;
import th.samnak.records.domain.KeptDraft;

/**
 * What somebody has typed and not handed in is seen by nobody else. It goes along with whoever moves; of whoever leaves it is
 * thrown away.
 */
@Component
public final class JpaDraftDependants implements Dependants {

    private static final int LATE = 800;

    private final Database database;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaDraftDependants(
            @Reference(target = "(unit=records)") Database database,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return RecordsModule.ID;
    }

    @Override
    public int order() {
        return LATE;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        Fate fate = occasion.leavesAgency() ? Fate.ENDS : Fate.STAYS;
        return drafts(occasion.person()).stream()
                .map(draft -> Dependant.of(RecordsModule.ID, "form", draft.id(), draft.kind(), fate)
                        .dated(Optional.of(LocalDate.ofInstant(draft.keptAt(), clock.getZone())), Optional.empty()))
                .toList();
    }

    @Override
    public void handOver(Passing passing) {
        if (passing.occasion().leavesAgency()) {
            List<String> ids = drafts(passing.from()).stream().map(KeptDraft::id).toList();
            database.change(em -> ids.stream()
                    .flatMap(id -> Optional.ofNullable(em.find(KeptDraft.class, id)).stream())
                    .forEach(em::remove));
        }
    }

    private List<KeptDraft> drafts(PersonId person) {
        List<String> names = access.asSystem(accounts::list).stream()
                .filter(account -> account.person().equals(person))
                .map(Accounts.Account::name)
                .toList();
        return names.isEmpty()
                ? List.of()
                : database.read(em -> em.createQuery("select d from KeptDraft d where d.account in :names order by d.id", KeptDraft.class)
                        .setParameter("names", names)
                        .getResultList());
    }
}

package th.samnak.handover.application;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.handover.HandoverModule;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.domain.KeptSignature;

/** Receipts of earlier hand-overs that the person took over and has not signed. */
@Component
public final class JpaReceiptDependants implements Dependants {

    private static final String RECEIPT = "receipt";
    private static final String OPEN = "select s from KeptSignature s, KeptCase c where c.id = s.caseId and c.state = :state"
            + " and s.person = :person and s.side = :side and s.signedAt is null order by s.id";

    private final Database database;

    @Activate
    public JpaReceiptDependants(@Reference(target = "(unit=handover)") Database database) {
        this.database = database;
    }

    @Override
    public ModuleId module() {
        return HandoverModule.ID;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        Cases cases = new Cases(database);
        return open(occasion.person()).stream()
                .flatMap(signature -> cases.find(signature.caseId()).stream())
                .map(it -> Dependant.of(HandoverModule.ID, RECEIPT, it.id(), it.number().orElse(""), Fate.PASSES)
                        .needing(HandoverModule.TAKE_PART)
                        .dated(Optional.of(it.wish().occasion().on()), Optional.empty()))
                .toList();
    }

    @Override
    public void handOver(Passing passing) {
        database.change(em -> open(passing.from()).forEach(signature -> em.merge(signature)
                .handOver(passing.receiver(HandoverModule.ID, RECEIPT, signature.caseId()))));
    }

    private List<KeptSignature> open(PersonId person) {
        return database.read(em -> em.createQuery(OPEN, KeptSignature.class)
                .setParameter("state", State.CARRIED_OUT)
                .setParameter("person", person)
                .setParameter("side", Side.TAKES)
                .getResultList());
    }
}

package th.samnak.audit.ledger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.access.Caller;
import th.samnak.api.access.RefusalListener;
import th.samnak.api.persistence.Transactions;

/** Enters every refusal, whatever becomes of the transaction in which it was told. Must not stand on {@code Access}, which stands on it. */
@Component
public final class Refusals implements RefusalListener {

    private final Core core;
    private final Transactions transactions;
    private final Actor actor;

    @Activate
    public Refusals(@Reference Core core, @Reference Transactions transactions, @Reference Actor actor) {
        this.core = core;
        this.transactions = transactions;
        this.actor = actor;
    }

    @Override
    public void refused(Caller caller, Permission permission) {
        Actor.Who who = actor.named(caller.account());
        transactions.apart(() -> {
            core.act(who, "access.refused", permission.key(), "");
            return true;
        });
    }
}

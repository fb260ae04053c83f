package th.samnak.rest.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import th.samnak.api.persistence.Transactions;
import th.samnak.rest.RestModule;
import th.samnak.rest.hook.application.Subscribed;
import th.samnak.rest.hook.domain.Hook;
import th.samnak.rest.token.domain.KeptToken;

/** Other systems work with the rights of a person in a unit: when the person gives up that work, they end, and are made anew. */
@Component
public final class JpaTokenDependants implements Dependants {

    private static final int AFTER_FUNCTIONS = 800;

    private final Database database;
    private final Transactions transactions;
    private final Subscribed subscribed;
    private final Clock clock;

    @Activate
    public JpaTokenDependants(
            @Reference(target = "(unit=rest)") Database database,
            @Reference Transactions transactions,
            @Reference Subscribed subscribed,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.subscribed = subscribed;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return RestModule.ID;
    }

    @Override
    public int order() {
        return AFTER_FUNCTIONS;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        List<Dependant> found = new ArrayList<>();
        tokens(occasion.person()).forEach(token ->
                found.add(Dependant.of(RestModule.ID, "token", token.id(), token.name(), Fate.ENDS).withRights()));
        hooks(occasion.person()).forEach(hook ->
                found.add(Dependant.of(RestModule.ID, "webhook", hook.id(), hook.name(), Fate.ENDS).withRights()));
        return found;
    }

    @Override
    public void handOver(Passing passing) {
        database.change(em -> {
            tokens(passing.from()).forEach(token -> em.find(KeptToken.class, token.id()).end("system", clock.instant()));
            hooks(passing.from()).forEach(hook -> em.find(Hook.class, hook.id()).end("system", clock.instant()));
            transactions.afterCommit(subscribed::changed);
        });
    }

    private List<KeptToken> tokens(PersonId person) {
        return database.read(em -> em.createQuery(
                        "select t from KeptToken t where t.person = :person and t.endedAt is null order by t.madeAt, t.id", KeptToken.class)
                .setParameter("person", person)
                .getResultList()).stream().filter(token -> token.good(clock.instant())).toList();
    }

    private List<Hook> hooks(PersonId person) {
        return database.read(em -> em.createQuery(
                        "select h from Hook h where h.person = :person and h.endedAt is null order by h.madeAt, h.id", Hook.class)
                .setParameter("person", person)
                .getResultList());
    }
}

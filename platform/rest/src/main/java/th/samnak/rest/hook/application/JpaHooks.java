package th.samnak.rest.hook.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.rest.RestModule;
import th.samnak.rest.hook.domain.Delivery;
import th.samnak.rest.hook.domain.Hook;

@Component
public final class JpaHooks implements Hooks {

    private static final int MOST = 500;
    private static final String ALL = "select h from Hook h";

    private final Database database;
    private final Transactions transactions;
    private final Subscribed subscribed;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final Targets targets;
    private final Seal seal;

    @Activate
    public JpaHooks(
            @Reference(target = "(unit=rest)") Database database,
            @Reference Transactions transactions,
            @Reference Subscribed subscribed,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this(database, transactions, subscribed, access, trail, clock, Settings.read());
    }

    public JpaHooks(
            Database database, Transactions transactions, Subscribed subscribed, Access access, AuditTrail trail, Clock clock,
            Settings settings) {
        this.database = database;
        this.transactions = transactions;
        this.subscribed = subscribed;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.targets = new Targets(settings);
        this.seal = Seal.in(settings.data());
    }

    @Override
    public boolean possible() {
        return targets.any();
    }

    @Override
    public Made make(String name, String url, List<String> events) {
        Caller caller = access.require(RestModule.USE);
        String checked = targets.check(url).toString();
        return database.write(em -> {
            Hook hook = new Hook(UUID.randomUUID().toString(), name, checked, events, caller, clock.instant());
            em.persist(hook);
            trail.record("api.webhook-make", subject(hook), targets.check(url).getHost() + ": " + String.join(" ", events));
            transactions.afterCommit(subscribed::changed);
            return new Made(hook.id(), seal.secret(hook.secretOf()));
        });
    }

    @Override
    public List<Row> mine() {
        Caller caller = access.require(RestModule.USE);
        return database.read(em -> em.createQuery(ALL + " where h.person = :person order by h.madeAt desc, h.id", Hook.class)
                .setParameter("person", caller.person())
                .getResultList()
                .stream().map(hook -> row(em, hook)).toList());
    }

    @Override
    public List<Row> all() {
        access.require(RestModule.ADMINISTER);
        return database.read(em -> em.createQuery(ALL + " order by h.madeAt desc, h.id", Hook.class)
                .getResultList()
                .stream().map(hook -> row(em, hook)).toList());
    }

    @Override
    public Row find(String id) {
        return database.read(em -> row(em, own(em, id)));
    }

    @Override
    public String renew(String id) {
        return database.write(em -> {
            Hook hook = own(em, id);
            hook.turn();
            trail.record("api.webhook-renew", subject(hook), "");
            transactions.afterCommit(subscribed::changed);
            return seal.secret(hook.secretOf());
        });
    }

    @Override
    public void end(String id) {
        change(id, hook -> {
            hook.end(access.caller().account(), clock.instant());
            trail.record("api.webhook-end", subject(hook), "");
        });
    }

    private void change(String id, Consumer<Hook> how) {
        database.change(em -> {
            how.accept(own(em, id));
            transactions.afterCommit(subscribed::changed);
        });
    }

    @Override
    public void ping(String id) {
        database.change(em -> em.persist(
                new Delivery(UUID.randomUUID().toString(), own(em, id).id(), "ping", "", clock.instant())));
    }

    @Override
    public List<Sent> deliveries(String id, int limit) {
        return database.read(em -> em.createQuery(
                        "select d from Delivery d where d.hook = :hook order by d.happenedAt desc, d.id", Delivery.class)
                .setParameter("hook", own(em, id).id())
                .setMaxResults(Math.clamp(limit, 1, MOST))
                .getResultList()).stream().map(JpaHooks::sent).toList();
    }

    @Override
    public void again(String delivery) {
        database.change(em -> {
            Delivery found = Optional.ofNullable(em.find(Delivery.class, delivery)).orElseThrow(() -> new NotFound("delivery"));
            own(em, found.hook());
            found.again(clock.instant());
        });
    }

    private Hook own(EntityManager em, String id) {
        Caller caller = access.require(RestModule.USE);
        return Optional.ofNullable(em.find(Hook.class, id))
                .filter(hook -> hook.owner().person().equals(caller.person()) || access.may(RestModule.ADMINISTER))
                .orElseThrow(() -> new NotFound("webhook"));
    }

    private static String subject(Hook hook) {
        return "rest:webhook:" + hook.id();
    }

    private static Row row(EntityManager em, Hook hook) {
        long waiting = em.createQuery("select count(d) from Delivery d where d.hook = :hook and d.state = :state", Long.class)
                .setParameter("hook", hook.id())
                .setParameter("state", Delivery.State.WAITING)
                .getSingleResult();
        return new Row(
                hook.id(), hook.name(), hook.url(), hook.events(), hook.owner().account(), hook.madeAt(), hook.active(), waiting);
    }

    private static Sent sent(Delivery delivery) {
        return new Sent(
                delivery.id(), delivery.event(), delivery.record(), delivery.happenedAt(), delivery.state(), delivery.tries(),
                delivery.status(), delivery.failure(), delivery.next());
    }
}

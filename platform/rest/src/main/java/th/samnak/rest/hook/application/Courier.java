package th.samnak.rest.hook.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.rest.RestResources;
import th.samnak.api.timeline.RecordStory;
import th.samnak.rest.hook.domain.Delivery;
import th.samnak.rest.hook.domain.Hook;

/** Takes what waits to other systems. Before each the owner is asked whether they may see the record, at that moment. */
@Component(service = Courier.class, immediate = true)
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int SECONDS = 2;
    private static final int AT_ONCE = 100;
    private static final Duration KEPT = Duration.ofDays(90);

    private final Database database;
    private final Access access;
    private final SignIn signIn;
    private final Clock clock;
    private final Post post;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("samnak-webhooks").daemon().unstarted(work));

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordStory> stories = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RestResources> functions = new CopyOnWriteArrayList<>();

    @Activate
    public Courier(
            @Reference(target = "(unit=rest)") Database database,
            @Reference Access access,
            @Reference SignIn signIn,
            @Reference Clock clock) {
        this(database, access, signIn, clock, Settings.read());
        timer.scheduleWithFixedDelay(this::deliver, SECONDS, SECONDS, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(this::tidy, 1, 24, TimeUnit.HOURS);
    }

    Courier(Database database, Access access, SignIn signIn, Clock clock, Settings settings) {
        this.database = database;
        this.access = access;
        this.signIn = signIn;
        this.clock = clock;
        this.post = new Post(settings);
    }

    void knows(RecordStory story) {
        stories.add(story);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
        post.close();
    }

    /** Sends what is due, to each system in order and to all of them side by side. */
    void deliver() {
        try {
            Map<String, List<Delivery>> due = due();
            if (due.isEmpty()) {
                return;
            }
            try (ExecutorService side = Executors.newVirtualThreadPerTaskExecutor()) {
                due.forEach((hook, deliveries) -> side.submit(() -> inOrder(hook, deliveries)));
            }
        } catch (RuntimeException notNow) {
            LOG.warn("The queue of webhooks cannot be read: {}", notNow.getMessage());
        }
    }

    /** What arrived or was withheld is forgotten after three months. */
    void tidy() {
        try {
            database.change(em -> em.createQuery("delete from Delivery d where d.done < :before and d.state <> :lost")
                    .setParameter("before", clock.instant().minus(KEPT))
                    .setParameter("lost", Delivery.State.GIVEN_UP)
                    .executeUpdate());
        } catch (RuntimeException notNow) {
            LOG.warn("Old deliveries cannot be removed: {}", notNow.getMessage());
        }
    }

    private Map<String, List<Delivery>> due() {
        return database.read(em -> em.createQuery(
                        "select d from Delivery d where d.state = :waiting and d.next <= :now order by d.next, d.id", Delivery.class)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList()).stream().collect(Collectors.groupingBy(Delivery::hook));
    }

    private void inOrder(String hookId, List<Delivery> deliveries) {
        try {
            Optional<Hook> hook = database.read(em -> Optional.ofNullable(em.find(Hook.class, hookId)));
            for (Delivery delivery : deliveries) {
                if (!one(hook, delivery)) {
                    return;
                }
            }
        } catch (RuntimeException notNow) {
            LOG.warn("Webhook {} cannot be told: {}", hookId, notNow.getMessage());
        }
    }

    /** @return whether the next may follow */
    private boolean one(Optional<Hook> kept, Delivery delivery) {
        Optional<Caller> owner = kept.filter(Hook::active).flatMap(hook -> signIn.renew(hook.owner(), hook.madeAt()));
        if (owner.isEmpty() || !maySee(owner.get(), delivery)) {
            database.change(em -> em.find(Delivery.class, delivery.id()).withheld(clock.instant()));
            return true;
        }
        Post.Receipt receipt = post.send(kept.get(), delivery, address(delivery), clock.instant());
        database.change(em -> {
            Delivery managed = em.find(Delivery.class, delivery.id());
            if (receipt.taken()) {
                managed.delivered(receipt.status().orElseThrow(), clock.instant());
            } else {
                managed.failed(receipt.status(), receipt.failure(), receipt.status().filter(status -> status == 410).isPresent(), clock.instant());
            }
        });
        return receipt.taken();
    }

    private boolean maySee(Caller owner, Delivery delivery) {
        if (delivery.record().isEmpty()) {
            return true;
        }
        RecordId record = RecordId.parse(delivery.record());
        Caller cleared = new Caller(owner.person(), owner.account(), owner.name(), owner.unit(), owner.roles(), Secrecy.ORDINARY);
        return stories.stream()
                .filter(story -> story.module().equals(record.module()))
                .anyMatch(story -> access.as(cleared, () -> story.maySee(record)));
    }

    private Optional<String> address(Delivery delivery) {
        if (delivery.record().isEmpty()) {
            return Optional.empty();
        }
        RecordId record = RecordId.parse(delivery.record());
        return functions.stream()
                .filter(function -> function.module().equals(record.module()))
                .flatMap(function -> function.address(record).map(path -> "/api/v1/" + function.name() + "/" + path).stream())
                .findFirst();
    }
}

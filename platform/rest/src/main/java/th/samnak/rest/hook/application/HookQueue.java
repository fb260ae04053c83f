package th.samnak.rest.hook.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordFacts;
import th.samnak.api.records.RecordWatch;
import th.samnak.rest.hook.domain.Delivery;

/** Writes down, in the transaction of the act, what is to be told of a record. Of what is secret nothing is told. */
@Component(service = RecordWatch.class)
public final class HookQueue implements RecordWatch {

    private final Database database;
    private final Subscribed subscribed;
    private final Clock clock;

    @Activate
    public HookQueue(
            @Reference(target = "(unit=rest)") Database database, @Reference Subscribed subscribed, @Reference Clock clock) {
        this.database = database;
        this.subscribed = subscribed;
        this.clock = clock;
    }

    @Override
    public void entered(RecordEntry now, Optional<RecordEntry> before) {
        if (now.secrecy().isSecret() || before.filter(was -> same(was, now)).isPresent()) {
            return;
        }
        String event = now.id().module() + "." + now.id().type() + "." + what(before, now);
        subscribed.active().stream().filter(hook -> hook.wants(event)).forEach(hook -> database.change(em ->
                em.persist(new Delivery(UUID.randomUUID().toString(), hook.id(), event, now.id().toString(), clock.instant()))));
    }

    /** A function that tells the register more of its records than before has changed none of them. */
    private static boolean same(RecordEntry was, RecordEntry now) {
        RecordEntry known = was.facts().status().isEmpty() ? now.with(was.facts()) : now;
        return bare(was).equals(bare(known));
    }

    /** What the other system can see of it; who is asked to do something is not. */
    private static RecordEntry bare(RecordEntry entry) {
        RecordFacts facts = entry.facts();
        return entry.with(new RecordFacts(
                facts.reference(), facts.status(), facts.holder(), facts.urgency(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of()));
    }

    private static String what(Optional<RecordEntry> before, RecordEntry now) {
        if (before.isEmpty()) {
            return "created";
        }
        return before.get().open() && !now.open() ? "closed" : "changed";
    }
}

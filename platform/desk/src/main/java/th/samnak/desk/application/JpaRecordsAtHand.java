package th.samnak.desk.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.desk.RecordsAtHand;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Records;
import th.samnak.api.time.ViewedDay;
import th.samnak.api.timeline.RecordStory;
import th.samnak.desk.domain.KeptAtHand;

@Component
public final class JpaRecordsAtHand implements RecordsAtHand {

    private static final Logger LOG = LoggerFactory.getLogger(JpaRecordsAtHand.class);
    private static final int REMEMBERED = 30;
    private static final int FAVOURITES = 50;

    private final Database database;
    private final Access access;
    private final Records records;
    private final ViewedDay viewed;
    private final Events events;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordType> types = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordStory> stories = new CopyOnWriteArrayList<>();

    @Activate
    public JpaRecordsAtHand(
            @Reference(target = "(unit=desk)") Database database,
            @Reference Access access,
            @Reference Records records,
            @Reference ViewedDay viewed,
            @Reference Events events,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.records = records;
        this.viewed = viewed;
        this.events = events;
        this.clock = clock;
    }

    /** With kinds and stories that no service registry has, for tests. */
    JpaRecordsAtHand with(List<RecordType> kinds, List<RecordStory> told) {
        types.addAll(kinds);
        stories.addAll(told);
        return this;
    }

    @Override
    public Optional<RecordId> at(String path) {
        return Addresses.record(types, path).filter(this::maySee);
    }

    @Override
    public void opened(RecordId record) {
        PersonId person = access.caller().person();
        if (viewed.other().isPresent() || !maySee(record)) {
            return;
        }
        try {
            database.change(em -> {
                kept(em, person, record).open(clock.instant());
                em.flush();
                opened(em, person).stream().skip(REMEMBERED).forEach(old -> {
                    old.fade();
                    dropForgotten(em, old);
                });
                events.publish(new AtHandChanged(person));
            });
        } catch (OfficeException | jakarta.persistence.PersistenceException sameMoment) {
            // two pages of one person at once; one of them is enough
            LOG.debug("Not remembered as opened: {}", sameMoment.toString());
        }
    }

    @Override
    public List<AtHand> recent(int most) {
        PersonId person = access.caller().person();
        return told(database.read(em -> opened(em, person)), KeptAtHand::openedAt, most);
    }

    @Override
    public List<AtHand> favourites(int most) {
        PersonId person = access.caller().person();
        return told(database.read(em -> favoured(em, person)), KeptAtHand::favouredAt, most);
    }

    @Override
    public boolean isFavourite(RecordId record) {
        String key = KeptAtHand.key(access.caller().person(), record);
        return database.read(em -> Optional.ofNullable(em.find(KeptAtHand.class, key)))
                .flatMap(KeptAtHand::favouredAt)
                .isPresent();
    }

    @Override
    public void favour(RecordId record, boolean on) {
        PersonId person = access.caller().person();
        if (on && !maySee(record)) {
            throw new NotFound("record");
        }
        database.change(em -> {
            KeptAtHand kept = kept(em, person, record);
            if (on) {
                kept.favour(clock.instant());
            } else {
                kept.favourNoMore();
            }
            em.flush();
            if (favoured(em, person).size() > FAVOURITES) {
                throw new RuleViolation("desk.error.too-many-favourites", FAVOURITES);
            }
            dropForgotten(em, kept);
            events.publish(new AtHandChanged(person));
        });
    }

    private static KeptAtHand kept(EntityManager em, PersonId person, RecordId record) {
        return Optional.ofNullable(em.find(KeptAtHand.class, KeptAtHand.key(person, record))).orElseGet(() -> {
            KeptAtHand first = new KeptAtHand(person, record);
            em.persist(first);
            return first;
        });
    }

    private static void dropForgotten(EntityManager em, KeptAtHand kept) {
        if (kept.isForgotten()) {
            em.remove(kept);
        }
    }

    private static List<KeptAtHand> opened(EntityManager em, PersonId person) {
        return of(em, person, "openedAt");
    }

    private static List<KeptAtHand> favoured(EntityManager em, PersonId person) {
        return of(em, person, "favouredAt");
    }

    private static List<KeptAtHand> of(EntityManager em, PersonId person, String when) {
        return em.createQuery("select k from KeptAtHand k where k.person = :person and k." + when + " is not null"
                        + " order by k." + when + " desc, k.id", KeptAtHand.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<AtHand> told(List<KeptAtHand> kept, Function<KeptAtHand, Optional<Instant>> when, int most) {
        Map<RecordId, RecordEntry> entries = records.find(kept.stream().map(KeptAtHand::record).toList());
        List<AtHand> told = new ArrayList<>();
        for (KeptAtHand each : kept) {
            if (told.size() < most && entries.containsKey(each.record()) && maySee(each.record())) {
                RecordEntry entry = entries.get(each.record());
                Addresses.of(types, each.record()).ifPresent(address -> told.add(new AtHand(
                        each.record(), entry.title(), entry.secrecy(), address, when.apply(each).orElseThrow())));
            }
        }
        return List.copyOf(told);
    }

    private boolean maySee(RecordId record) {
        return stories.stream()
                .filter(story -> story.module().equals(record.module()))
                .anyMatch(story -> story.maySee(record));
    }
}

package th.samnak.privacy.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.PersonalReads;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.domain.KeptRead;

/** Who looked at whose data: noted for everybody, told to the person concerned and to the data protection officer. */
@Component(service = {PersonalReads.class, ReadLog.class})
public final class ReadLog implements PersonalReads {

    private static final Duration SAME_LOOK = Duration.ofMinutes(15);
    private static final int MOST = 2_000;

    private final Database database;
    private final Access access;
    private final Clock clock;

    @Activate
    public ReadLog(@Reference(target = "(unit=privacy)") Database database, @Reference Access access, @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** One look. @param subject what was looked at */
    public record Look(String id, Instant at, String name, UnitId unit, String activity, String subject) {}

    @Override
    public void note(String activity, String subject, Collection<PersonId> concerned) {
        access.signedIn().filter(caller -> !"system".equals(caller.account())).ifPresent(caller ->
                concerned.stream().distinct().filter(person -> !person.equals(caller.person()))
                        .forEach(person -> note(caller, activity, subject, person)));
    }

    private void note(Caller caller, String activity, String subject, PersonId person) {
        Instant now = clock.instant();
        database.change(em -> {
            boolean noted = !em.createQuery("select r.id from KeptRead r where r.concerned = :person and r.account = :account"
                            + " and r.activity = :activity and r.subject = :subject and r.at > :since", String.class)
                    .setParameter("person", person)
                    .setParameter("account", caller.account())
                    .setParameter("activity", activity)
                    .setParameter("subject", subject)
                    .setParameter("since", now.minus(SAME_LOOK))
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty();
            if (!noted) {
                em.persist(new KeptRead(UUID.randomUUID().toString(), now, caller, activity, subject, person));
            }
        });
    }

    /** Looks at the caller's own data, newest first. */
    public List<Look> mine() {
        return looks(access.require(PrivacyModule.OWN).person());
    }

    /** Looks at another's data. @throws th.samnak.api.errors.NotPermitted for whoever does not protect data */
    public List<Look> of(PersonId person) {
        access.require(PrivacyModule.PROTECT);
        return looks(person);
    }

    private List<Look> looks(PersonId person) {
        return database.read(em -> em.createQuery("select r from KeptRead r where r.concerned = :person order by r.at desc", KeptRead.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList()).stream()
                .map(read -> new Look(read.id(), read.at(), read.name(), read.unit(), read.activity(), read.subject()))
                .toList();
    }
}

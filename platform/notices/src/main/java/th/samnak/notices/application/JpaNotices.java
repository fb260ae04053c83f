package th.samnak.notices.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.NoticeArrived;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.notices.Notices;
import th.samnak.api.persistence.Database;
import th.samnak.notices.domain.KeptChoice;
import th.samnak.notices.domain.KeptNotice;
import th.samnak.notices.domain.QueuedMail;

/** Puts every notice into the person's box and, when they want it, into the queue of mails, in the transaction of the act. */
@Component(service = {Notices.class, NoticeBox.class})
public final class JpaNotices implements Notices, NoticeBox {

    private static final int MOST = 500;

    private final Database database;
    private final Access access;
    private final Events events;
    private final Clock clock;
    private final boolean canMail;

    @Activate
    public JpaNotices(
            @Reference(target = "(unit=notices)") Database database,
            @Reference Access access,
            @Reference Events events,
            @Reference Clock clock) {
        this(database, access, events, clock, Settings.read());
    }

    public JpaNotices(Database database, Access access, Events events, Clock clock, Settings settings) {
        this.database = database;
        this.access = access;
        this.events = events;
        this.clock = clock;
        this.canMail = settings.get("mail.host").isPresent();
    }

    @Override
    public String channel() {
        return "box";
    }

    @Override
    public void send(Notice notice) {
        String id = UUID.randomUUID().toString();
        database.change(em -> {
            em.persist(new KeptNotice(id, notice, clock.instant()));
            String function = notice.subjectKey().substring(0, notice.subjectKey().indexOf('.'));
            Optional.ofNullable(em.find(KeptChoice.class, notice.to()))
                    .flatMap(choice -> choice.mailFor(function))
                    .filter(address -> canMail)
                    .ifPresent(address -> em.persist(QueuedMail.of(UUID.randomUUID().toString(), id, address, clock.instant())));
            events.publish(new NoticeArrived(notice.to()));
        });
    }

    @Override
    public List<Told> latest(int count) {
        Caller caller = access.caller();
        return database.read(em -> em.createQuery(
                        "select n from KeptNotice n where n.person = :person order by n.at desc, n.id", KeptNotice.class)
                .setParameter("person", caller.person())
                .setMaxResults(Math.clamp(count, 1, MOST))
                .getResultList()).stream().map(KeptNotice::told).toList();
    }

    @Override
    public int unread() {
        return access.signedIn().map(caller -> database.read(em -> em.createQuery(
                        "select count(n) from KeptNotice n where n.person = :person and n.readAt is null", Long.class)
                .setParameter("person", caller.person())
                .getSingleResult().intValue())).orElse(0);
    }

    @Override
    public void read(String id) {
        Caller caller = access.caller();
        database.change(em -> {
            Optional.ofNullable(em.find(KeptNotice.class, id))
                    .filter(notice -> notice.person().equals(caller.person()))
                    .ifPresent(notice -> notice.read(clock.instant()));
            events.publish(new NoticeArrived(caller.person()));
        });
    }

    @Override
    public void readAll() {
        Caller caller = access.caller();
        database.change(em -> {
            em.createQuery("update KeptNotice n set n.readAt = :now, n.version = n.version + 1"
                            + " where n.person = :person and n.readAt is null")
                    .setParameter("now", clock.instant())
                    .setParameter("person", caller.person())
                    .executeUpdate();
            events.publish(new NoticeArrived(caller.person()));
        });
    }

    @Override
    public Choices choices() {
        Caller caller = access.caller();
        return database.read(em -> Optional.ofNullable(em.find(KeptChoice.class, caller.person())))
                .orElseGet(() -> new KeptChoice(caller)).told();
    }

    @Override
    public void choose(Choices choices) {
        change(choice -> choice.choose(choices));
    }

    @Override
    public void ask(String address) {
        if (!canMail) {
            throw RuleViolation.of("address", "notices.error.no-server");
        }
        String code = Secrets.code();
        database.change(em -> {
            mine(em).ask(address, Secrets.hash(code), clock.instant(), LocalDate.now(clock));
            em.persist(QueuedMail.withCode(UUID.randomUUID().toString(), address.strip(), code, clock.instant()));
        });
    }

    @Override
    public void confirm(String code) {
        boolean[] right = new boolean[1];
        change(choice -> right[0] = choice.confirm(Secrets.hash(code.strip()), clock.instant()));
        if (!right[0]) {
            throw RuleViolation.of("code", "notices.error.code");
        }
    }

    @Override
    public boolean canMail() {
        return canMail;
    }

    @Override
    public String newCalendar() {
        String token = Secrets.token();
        Caller caller = access.caller();
        change(choice -> choice.calendar(Secrets.hash(token), clock.instant(), caller));
        return "/feed/calendar/" + token + ".ics";
    }

    @Override
    public void endCalendar() {
        change(KeptChoice::endCalendar);
    }

    private void change(Consumer<KeptChoice> how) {
        database.change(em -> how.accept(mine(em)));
    }

    private KeptChoice mine(EntityManager em) {
        Caller caller = access.caller();
        return Optional.ofNullable(em.find(KeptChoice.class, caller.person())).orElseGet(() -> {
            KeptChoice first = new KeptChoice(caller);
            em.persist(first);
            return first;
        });
    }
}

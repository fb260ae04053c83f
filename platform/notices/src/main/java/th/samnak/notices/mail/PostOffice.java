package th.samnak.notices.mail;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordType;
import th.samnak.api.words.Sentences;
import th.samnak.notices.domain.KeptNotice;
import th.samnak.notices.domain.QueuedMail;

/**
 * Takes what waits in the queue to the mail server. A server that cannot be reached is tried again, ever more rarely; a mail that is
 * handed over while the system is killed is handed over again with the same message id.
 */
@Component(service = PostOffice.class, immediate = true)
public final class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
    private static final int SECONDS = 5;
    private static final int AT_ONCE = 50;

    private final Database database;
    private final Sentences sentences;
    private final Clock clock;
    private final Optional<String> site;
    private final Optional<MailServer> server;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("samnak-mail").daemon().unstarted(work));

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordType> types = new CopyOnWriteArrayList<>();

    @Activate
    public PostOffice(
            @Reference(target = "(unit=notices)") Database database, @Reference Sentences sentences, @Reference Clock clock) {
        this(database, sentences, clock, Settings.read());
        if (server.isPresent()) {
            timer.scheduleWithFixedDelay(this::deliver, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    PostOffice(Database database, Sentences sentences, Clock clock, Settings settings) {
        this.database = database;
        this.sentences = sentences;
        this.clock = clock;
        this.site = settings.get("site.address").map(root -> root.replaceFirst("/+$", ""));
        this.server = server(settings);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private static Optional<MailServer> server(Settings settings) {
        try {
            return MailServer.of(settings);
        } catch (IllegalArgumentException wrong) {
            LOG.error("No mail can be sent: {}", wrong.getMessage());
            return Optional.empty();
        }
    }

    /** Sends what is due; stops at the first mail that the server could not take for now. */
    void deliver() {
        try {
            for (QueuedMail mail : due()) {
                if (!deliver(mail)) {
                    return;
                }
            }
        } catch (RuntimeException notNow) {
            LOG.warn("The queue of mails cannot be read: {}", notNow.getMessage());
        }
    }

    private List<QueuedMail> due() {
        return database.read(em -> em.createQuery(
                        "select m from QueuedMail m where m.state = :waiting and m.next <= :now order by m.next, m.id", QueuedMail.class)
                .setParameter("waiting", QueuedMail.State.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList());
    }

    private boolean deliver(QueuedMail mail) {
        try {
            server.orElseThrow().send(mail.id(), mail.address(), letter(mail), clock.instant());
            database.change(em -> kept(em, mail).sent(clock.instant()));
            return true;
        } catch (MailServer.Refused refusal) {
            database.change(em -> kept(em, mail).failed(refusal.getMessage(), refusal.isForGood(), clock.instant()));
            LOG.warn("A mail was not taken by the server{}: {}", refusal.isForGood() ? " for good" : "", refusal.getMessage());
            return refusal.isForGood();
        }
    }

    private MailServer.Letter letter(QueuedMail mail) {
        Letters letters = new Letters(sentences, types, site);
        return mail.code().map(letters::ofCode).orElseGet(() -> letters.of(database.read(
                em -> em.find(KeptNotice.class, mail.notice().orElseThrow()).notice())));
    }

    private static QueuedMail kept(EntityManager em, QueuedMail mail) {
        return em.find(QueuedMail.class, mail.id());
    }
}

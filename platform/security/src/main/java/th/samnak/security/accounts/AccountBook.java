package th.samnak.security.accounts;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts.AccessChanged;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.security.domain.KeptAccount;
import th.samnak.security.domain.KeptClearance;

/** The accounts in the database, without any question who asks; used inside this bundle only. */
@Component(service = AccountBook.class)
public final class AccountBook {

    private final Database database;
    private final Transactions transactions;
    private final Events events;
    private final AtomicLong edition = new AtomicLong();
    private final Map<String, Optional<KeptAccount>> seen = new ConcurrentHashMap<>();

    @Activate
    public AccountBook(
            @Reference(target = "(unit=security)") Database database,
            @Reference Transactions transactions,
            @Reference Events events) {
        this.database = database;
        this.transactions = transactions;
        this.events = events;
    }

    /** By name; never null. */
    public List<KeptAccount> all() {
        return database.read(em -> {
            Map<String, List<KeptClearance>> clearances = em.createQuery("select c from KeptClearance c", KeptClearance.class)
                    .getResultStream()
                    .collect(Collectors.groupingBy(KeptClearance::account));
            return em.createQuery("select a from KeptAccount a order by a.name", KeptAccount.class)
                    .getResultStream()
                    .map(account -> account.with(clearances.getOrDefault(account.name(), List.of())))
                    .toList();
        });
    }

    public boolean isEmpty() {
        return database.read(em -> em.createQuery("select count(a) from KeptAccount a", Long.class).getSingleResult()) == 0;
    }

    public Optional<KeptAccount> find(String name) {
        return database.read(em -> find(em, name));
    }

    /** As {@link #find}, from memory where it was found before: for every request. Only existing accounts are remembered. */
    public Optional<KeptAccount> recall(String name) {
        Optional<KeptAccount> known = seen.get(name);
        if (known != null) {
            return known;
        }
        long before = edition.get();
        Optional<KeptAccount> found = find(name);
        if (found.isPresent() && !transactions.active()) {
            seen.put(name, found);
            if (edition.get() != before) {
                seen.remove(name);
            }
        }
        return found;
    }

    /** @throws RuleViolation when the name is taken */
    public void add(KeptAccount account) {
        database.change(em -> {
            if (em.find(KeptAccount.class, account.name()) != null) {
                throw RuleViolation.of("name", "security.account.exists", account.name());
            }
            em.persist(account);
            account.keptClearances().forEach(em::persist);
        });
        changed();
    }

    /** @throws NotFound when there is no such account */
    public void change(String name, Consumer<KeptAccount> what) {
        database.change(em -> {
            KeptAccount account = find(em, name).orElseThrow(() -> new NotFound("account"));
            what.accept(account);
            account.keptClearances().stream().filter(clearance -> !em.contains(clearance)).forEach(em::persist);
        });
        changed();
    }

    private static Optional<KeptAccount> find(EntityManager em, String name) {
        return Optional.ofNullable(em.find(KeptAccount.class, name))
                .map(account -> account.with(
                        em.createQuery("select c from KeptClearance c where c.account = :account", KeptClearance.class)
                                .setParameter("account", name)
                                .getResultList()));
    }

    private void changed() {
        transactions.afterCommit(() -> {
            edition.incrementAndGet();
            seen.clear();
        });
        events.publish(new AccessChanged());
    }
}

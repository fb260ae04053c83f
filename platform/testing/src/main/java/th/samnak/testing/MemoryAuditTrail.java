package th.samnak.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.persistence.Transactions;

/** Keeps the trail in a list. It asks for no permission. */
public final class MemoryAuditTrail implements AuditTrail {

    private final Access access;
    private final Clock clock;
    private final Consumer<Runnable> committed;
    private final List<Entry> entries = new ArrayList<>();

    /** Knows of no transaction. */
    public MemoryAuditTrail(Access access, Clock clock) {
        this(access, clock, Runnable::run);
    }

    /** What is recorded in a transaction comes and goes with it. */
    public MemoryAuditTrail(Access access, Clock clock, Transactions transactions) {
        this(access, clock, transactions::afterCommit);
    }

    private MemoryAuditTrail(Access access, Clock clock, Consumer<Runnable> committed) {
        this.access = access;
        this.clock = clock;
        this.committed = committed;
    }

    @Override
    public void record(String act, String subject, String detail) {
        String account = access.signedIn().map(Caller::account).orElse("system");
        committed.accept(() -> recordRegardless(account, act, subject, detail));
    }

    @Override
    public synchronized void recordRegardless(String account, String act, String subject, String detail) {
        entries.add(new Entry(entries.size() + 1L, clock.instant(), account, act, subject, detail));
    }

    @Override
    public synchronized List<Entry> latest(int count) {
        return entries.reversed().stream().limit(count).toList();
    }

    @Override
    public synchronized List<Entry> about(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    /** The acts, oldest first. */
    public synchronized List<String> acts() {
        return entries.stream().map(Entry::act).toList();
    }
}

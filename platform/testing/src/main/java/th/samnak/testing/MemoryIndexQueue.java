package th.samnak.testing;

import java.util.List;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.search.IndexQueue;

/** Has what was entered read at once after the commit, on the same thread. */
public final class MemoryIndexQueue implements IndexQueue {

    private final Transactions transactions;

    public MemoryIndexQueue(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Source source(String name, Filler filler) {
        return new Source() {
            @Override
            public void enter(String id) {
                transactions.afterCommit(() -> filler.fill(List.of(id)));
            }

            @Override
            public void close() {}
        };
    }
}

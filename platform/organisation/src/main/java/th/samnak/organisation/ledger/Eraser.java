package th.samnak.organisation.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.persistence.WrittenRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptInstrument;
import th.samnak.organisation.domain.Recorded;

/** Takes back a change: what it wrote is superseded, what it superseded is known again. Nothing is deleted. */
final class Eraser {

    private final EntityManager em;
    private final Ledger ledger;
    private final Instant now;
    private final String by;
    private final Proof proof;
    private final Transactions transactions;

    Eraser(EntityManager em, Ledger ledger, Instant now, String by, Proof proof, Transactions transactions) {
        this.em = em;
        this.ledger = ledger;
        this.now = now;
        this.by = by;
        this.proof = proof;
        this.transactions = transactions;
    }

    void takeBack(String change) {
        List<Runnable> proofs = new ArrayList<>();
        boolean instruments = takeBackInstruments(change);
        boolean facts = false;
        for (Shelf<?> shelf : ledger.shelves()) {
            facts |= takeBack(shelf, change, proofs);
        }
        if (!facts && !instruments) {
            throw new NotFound("change");
        }
        ledger.changed();
        if (instruments) {
            new InstrumentPen(em, ledger, now, by, Optional.empty()).refuseLostCitations();
        }
        proofs.forEach(Runnable::run);
    }

    private <T> boolean takeBack(Shelf<T> shelf, String change, List<Runnable> proofs) {
        Optional<String> name = Optional.of(change);
        List<Entry<T>> past = shelf.past().stream().filter(entry -> !entry.undone()).toList();
        refuseWhenBuiltUpon(
                past.stream().anyMatch(entry -> entry.change().equals(name) && !entry.supersededBy().equals(name)));
        List<Entry<T>> written = shelf.current().stream().filter(entry -> entry.change().equals(name)).toList();
        List<Entry<T>> superseded = past.stream().filter(entry -> entry.supersededBy().equals(name)).toList();
        written.forEach(entry -> {
            shelf.supersede(entry.superseded(now, name).asUndone());
            proofs.add(() -> proof.released(shelf.kind(), entry));
        });
        shelf.undo(superseded);
        if (!written.isEmpty() || !superseded.isEmpty()) {
            mark(shelf.kind().row(), change, Stream.concat(written.stream(), superseded.stream()).map(Entry::key));
        }
        superseded.stream().filter(entry -> !entry.change().equals(name)).forEach(entry -> {
            Entry<T> again = entry.again(now);
            em.persist(shelf.kind().row(again));
            shelf.add(again);
            proofs.add(() -> proof.stands(shelf.kind(), again));
        });
        return !written.isEmpty() || !superseded.isEmpty();
    }

    /** All rows of the change at once, because there may be tens of thousands. */
    private void mark(Class<?> row, String change, Stream<String> keys) {
        em.createQuery("update " + row.getSimpleName() + " r set r.supersededAt = :now, r.supersededBy = :change"
                        + " where r.change = :change and r.supersededAt is null")
                .setParameter("now", now)
                .setParameter("change", change)
                .executeUpdate();
        String table = row.getAnnotation(Table.class).name(); // Derby has booleans, of which JPQL's updates know nothing
        em.createNativeQuery("update " + table + " set undone = true where superseded_by = ?1")
                .setParameter(1, change)
                .executeUpdate();
        transactions.written(keys.map(key -> WrittenRow.of(table, key)).toList());
    }

    private boolean takeBackInstruments(String change) {
        Optional<String> name = Optional.of(change);
        Instruments instruments = ledger.instruments();
        List<Recorded> past = instruments.past().stream().filter(entry -> !entry.undone()).toList();
        refuseWhenBuiltUpon(
                past.stream().anyMatch(entry -> entry.change().equals(name) && !entry.supersededBy().equals(name)));
        List<Recorded> written = instruments.current().stream().filter(entry -> entry.change().equals(name)).toList();
        List<Recorded> superseded = past.stream().filter(entry -> entry.supersededBy().equals(name)).toList();
        written.forEach(entry -> {
            KeptInstrument row = em.find(KeptInstrument.class, entry.key());
            row.supersede(now, name);
            row.undo();
            instruments.supersede(entry.superseded(now, name).asUndone());
        });
        superseded.forEach(entry -> {
            em.find(KeptInstrument.class, entry.key()).undo();
            instruments.undo(entry.asUndone());
            if (!entry.change().equals(name)) {
                new InstrumentPen(em, ledger, now, entry.by(), entry.change())
                        .write(Recorded.of(entry.instrument(), now, entry.by(), entry.change()));
            }
        });
        return !written.isEmpty() || !superseded.isEmpty();
    }

    private static void refuseWhenBuiltUpon(boolean builtUpon) {
        if (builtUpon) {
            throw new RuleViolation("organisation.error.built-upon");
        }
    }
}

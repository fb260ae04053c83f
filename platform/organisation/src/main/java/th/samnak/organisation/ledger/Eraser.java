package th.samnak.organisation.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.organisation.domain.DatedRow;
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

    Eraser(EntityManager em, Ledger ledger, Instant now, String by, Proof proof) {
        this.em = em;
        this.ledger = ledger;
        this.now = now;
        this.by = by;
        this.proof = proof;
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
            row(shelf, entry).supersede(now, name);
            shelf.supersede(entry.superseded(now, name).asUndone());
            row(shelf, entry).undo();
            proofs.add(() -> proof.released(shelf.kind(), entry));
        });
        superseded.forEach(entry -> {
            row(shelf, entry).undo();
            shelf.undo(entry.asUndone());
            if (!entry.change().equals(name)) {
                Entry<T> again = entry.again(now);
                em.persist(shelf.kind().row(again));
                shelf.add(again);
                proofs.add(() -> proof.stands(shelf.kind(), again));
            }
        });
        return !written.isEmpty() || !superseded.isEmpty();
    }

    private <T> DatedRow<T> row(Shelf<T> shelf, Entry<T> entry) {
        return em.find(shelf.kind().row(), entry.key());
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

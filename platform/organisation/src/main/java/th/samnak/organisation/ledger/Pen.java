package th.samnak.organisation.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.persistence.Transactions;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.Span;
import th.samnak.thai.ThaiDate;

/** Writes into the ledger and the tables alike, within one transaction, and refuses what cannot stand. */
public final class Pen {

    private final EntityManager em;
    private final Ledger ledger;
    private final Instant now;
    private final String by;
    private final Optional<String> change;
    private final Proof proof;
    private final Transactions transactions;

    Pen(EntityManager em, Ledger ledger, Instant now, String by, Optional<String> change, Transactions transactions) {
        this.em = em;
        this.ledger = ledger;
        this.now = now;
        this.by = by;
        this.change = change;
        this.proof = new Proof(ledger);
        this.transactions = transactions;
    }

    /** What is known with everything written so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** @return the fact's id */
    public <T> String begin(T what, LocalDate from, Optional<LocalDate> until, Citation source) {
        return put(shelfOf(what), fresh(what, new Span(from, until), source)).fact().id();
    }

    public void end(String fact, LocalDate until, Citation source) {
        end(ledger.shelfOf(fact), fact, until, source);
    }

    public <T> String replace(String former, T what, LocalDate from, Citation source) {
        Shelf<T> shelf = shelfOf(what);
        Entry<T> known = shelf.fact(former).orElseThrow(() -> new NotFound("fact"));
        if (!known.fact().on(from)) {
            throw RuleViolation.of("from", "organisation.error.not-then", ThaiDate.full(from));
        }
        if (!shelf.kind().id(known.what()).equals(shelf.kind().id(what))) {
            throw new RuleViolation("organisation.error.another");
        }
        supersede(shelf, known);
        shortened(known, from, source).ifPresent(left -> write(shelf, left));
        Entry<T> begun = put(shelf, fresh(what, new Span(from, known.fact().until()), source));
        proof.released(shelf.kind(), known);
        return begun.fact().id();
    }

    public void succeed(Succeeded succession, LocalDate from, Citation source) {
        begin(succession, from, Optional.empty(), source);
    }

    public void keep(Instrument instrument, Optional<String> wording) {
        new InstrumentPen(em, ledger, now, by, change).keep(instrument, wording);
    }

    public void takeBack(String what) {
        new Eraser(em, ledger, now, by, proof, transactions).takeBack(what);
    }

    private <T> void end(Shelf<T> shelf, String fact, LocalDate until, Citation source) {
        Entry<T> known = shelf.fact(fact).orElseThrow(() -> new NotFound("fact"));
        if (until.isBefore(known.fact().from())) {
            throw RuleViolation.of("until", "organisation.error.before-beginning", ThaiDate.full(known.fact().from()));
        }
        supersede(shelf, known);
        shortened(known, until, source).ifPresent(left -> put(shelf, left));
        proof.released(shelf.kind(), known);
    }

    private <T> Optional<Entry<T>> shortened(Entry<T> known, LocalDate until, Citation source) {
        if (!until.isAfter(known.fact().from())) {
            return Optional.empty();
        }
        Dated<T> fact = known.fact();
        return Optional.of(Entry.of(
                new Dated<>(fact.id(), fact.what(), fact.from(), Optional.of(until), fact.source(), Optional.of(source), now,
                        Optional.empty()),
                by,
                change));
    }

    private <T> Entry<T> fresh(T what, Span span, Citation source) {
        return Entry.of(
                new Dated<>(UUID.randomUUID().toString(), what, span.from(), span.until(), source, Optional.empty(), now,
                        Optional.empty()),
                by,
                change);
    }

    private <T> Entry<T> put(Shelf<T> shelf, Entry<T> entry) {
        Entry<T> written = write(shelf, entry);
        proof.stands(shelf.kind(), written);
        return written;
    }

    private <T> Entry<T> write(Shelf<T> shelf, Entry<T> entry) {
        DatedRow<T> row = shelf.kind().row(entry);
        em.persist(row);
        Entry<T> written = row.asEntry();
        shelf.add(written);
        ledger.changed();
        return written;
    }

    private <T> void supersede(Shelf<T> shelf, Entry<T> known) {
        em.find(shelf.kind().row(), known.key()).supersede(now, change);
        shelf.supersede(known.superseded(now, change));
        ledger.changed();
    }

    @SuppressWarnings("unchecked")
    private <T> Shelf<T> shelfOf(T what) {
        return ledger.shelf((Class<T>) what.getClass());
    }
}

package th.samnak.organisation.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Instrument;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptClause;
import th.samnak.organisation.domain.KeptInstrument;
import th.samnak.organisation.domain.KeptWording;
import th.samnak.organisation.domain.Recorded;

/** Keeps instruments with their clauses and their wording. */
final class InstrumentPen {

    private final EntityManager em;
    private final Ledger ledger;
    private final Instant now;
    private final String by;
    private final Optional<String> change;

    InstrumentPen(EntityManager em, Ledger ledger, Instant now, String by, Optional<String> change) {
        this.em = em;
        this.ledger = ledger;
        this.now = now;
        this.by = by;
        this.change = change;
    }

    void keep(Instrument given, Optional<String> wording) {
        Optional<String> checksum = wording.map(this::keepWording);
        Instrument instrument = new Instrument(
                given.id(), given.agency(), given.kind(), given.titleTh(), given.titleEn(), given.gazette(), given.effective(),
                given.expires(), given.confirmed(), checksum, given.clauses());
        refuseDoubleMarks(instrument);
        ledger.instruments().find(given.id()).ifPresent(known -> {
            em.find(KeptInstrument.class, known.key()).supersede(now, change);
            ledger.instruments().supersede(known.superseded(now, change));
        });
        write(Recorded.of(instrument, now, by, change));
        refuseLostCitations();
    }

    void write(Recorded entry) {
        KeptInstrument row = new KeptInstrument(entry);
        em.persist(row);
        int place = 0;
        List<Clause> kept = new ArrayList<>();
        for (Clause clause : entry.instrument().clauses()) {
            KeptClause part = new KeptClause(entry.key(), ++place, clause);
            em.persist(part);
            kept.add(part.asClause());
        }
        ledger.instruments().add(row.asRecorded(kept));
        ledger.changed();
    }

    /** @throws RuleViolation when a fact cites what is no longer there */
    void refuseLostCitations() {
        Set<Citation> cited = new HashSet<>();
        ledger.shelves().forEach(shelf -> shelf.current().forEach(entry -> collect(entry, cited)));
        cited.stream().filter(source -> !ledger.instruments().lays(source)).findFirst().ifPresent(source -> {
            throw RuleViolation.of("clause", "organisation.error.still-cited", source.toString());
        });
    }

    private static void collect(Entry<?> entry, Set<Citation> cited) {
        cited.add(entry.fact().source());
        entry.fact().ended().ifPresent(cited::add);
    }

    private static void refuseDoubleMarks(Instrument instrument) {
        Set<String> marks = new HashSet<>();
        instrument.clauses().stream().map(Clause::mark).filter(mark -> !marks.add(mark)).findFirst().ifPresent(mark -> {
            throw RuleViolation.of("clauses", "organisation.error.double-mark", mark);
        });
    }

    private String keepWording(String wording) {
        String checksum = Checksum.of(wording);
        if (em.find(KeptWording.class, checksum + "-0") == null) {
            KeptWording.partsOf(checksum, wording).forEach(em::persist);
        }
        return checksum;
    }
}

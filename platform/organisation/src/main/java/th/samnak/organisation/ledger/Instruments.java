package th.samnak.organisation.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.organisation.domain.Recorded;

/** Instruments, those known now and those superseded. */
final class Instruments {

    private static final Comparator<Instrument> NEWEST_FIRST = Comparator
            .comparing((Instrument instrument) -> instrument.effective()
                    .or(() -> instrument.gazette().map(Gazette::published))
                    .orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(instrument -> instrument.id().value());

    private final Map<InstrumentId, Recorded> current;
    private final List<Recorded> past;

    Instruments() {
        this(Map.of(), List.of());
    }

    private Instruments(Map<InstrumentId, Recorded> current, List<Recorded> past) {
        this.current = new HashMap<>(current);
        this.past = new ArrayList<>(past);
    }

    Instruments copy() {
        return new Instruments(current, past);
    }

    void add(Recorded entry) {
        if (entry.supersededAt().isPresent()) {
            past.add(entry);
        } else {
            current.put(entry.instrument().id(), entry);
        }
    }

    void supersede(Recorded superseded) {
        current.remove(superseded.instrument().id());
        past.add(superseded);
    }

    void undo(Recorded undone) {
        past.replaceAll(entry -> entry.key().equals(undone.key()) ? undone : entry);
    }

    Optional<Recorded> find(InstrumentId id) {
        return Optional.ofNullable(current.get(id));
    }

    boolean lays(Citation source) {
        return find(source.instrument())
                .filter(found -> source.clause().map(mark -> stands(found.instrument(), mark)).orElse(true))
                .isPresent();
    }

    private static boolean stands(Instrument instrument, String mark) {
        return instrument.clause(mark).filter(clause -> !clause.missing()).isPresent();
    }

    /** Whether one may cite it as a whole for a duty: only while none of its clauses is known. */
    boolean clausesKnown(InstrumentId id) {
        return find(id).map(Recorded::instrument).map(Instrument::clauses).orElse(List.of()).stream()
                .anyMatch(clause -> clause.kind() == Clause.Kind.DUTY);
    }

    Collection<Recorded> current() {
        return Collections.unmodifiableCollection(current.values());
    }

    List<Recorded> past() {
        return Collections.unmodifiableList(past);
    }

    List<Instrument> all() {
        return current.values().stream().map(Recorded::instrument).sorted(NEWEST_FIRST).toList();
    }

    List<Instrument> allAsKnown(Instant moment) {
        return Stream.concat(current.values().stream(), past.stream())
                .filter(entry -> entry.knownAt(moment))
                .map(Recorded::instrument)
                .sorted(NEWEST_FIRST)
                .toList();
    }
}

package th.samnak.organisation.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.Span;
import th.samnak.thai.ThaiDate;

/** What must hold among all facts on every day. */
final class Proof {

    private final Ledger ledger;

    Proof(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws RuleViolation when the fact, which is in the ledger already, contradicts what holds besides */
    <T> void stands(Kind<T> kind, Entry<T> entry) {
        laidDown(kind, entry.fact().source());
        entry.fact().ended().ifPresent(this::laidDown);
        ledger.shelf(kind.type()).find(kind.thingKey(entry)).stream()
                .filter(other -> !other.key().equals(entry.key()) && other.span().overlaps(entry.span()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "organisation.error.overlap",
                            kind.label(entry.what()),
                            ThaiDate.full(other.span().shared(entry.span()).from()));
                });
        kind.refs(entry.what()).forEach(ref -> rests(entry.span(), ref));
        kind.check(entry, ledger);
    }

    private void rests(Span span, Ref ref) {
        ledger.known(ref);
        firstMissing(span, ref).ifPresent(day -> {
            throw RuleViolation.of(
                    ref.field(), "organisation.error.not-standing", ledger.nameOf(ref), ThaiDate.full(day));
        });
    }

    private Optional<LocalDate> firstMissing(Span span, Ref ref) {
        return span.firstNotIn(ledger.shelf(ref.kind()).find(Kind.idKey(ref.id())).stream().map(Entry::span).toList());
    }

    /** @throws RuleViolation when something still rests on the fact, which holds no longer or less long */
    <T> void released(Kind<T> kind, Entry<T> gone) {
        kind.id(gone.what()).ifPresent(id -> {
            Ref ref = new Ref(kind.type(), id, "");
            ledger.shelves().forEach(shelf -> noneLeft(shelf, ref, gone.span(), kind.label(gone.what())));
        });
    }

    private <D> void noneLeft(Shelf<D> shelf, Ref ref, Span lost, String label) {
        List<Entry<D>> resting = shelf.find(ref.key());
        for (Entry<D> entry : resting) {
            Optional<LocalDate> missing =
                    entry.span().overlaps(lost) ? firstMissing(entry.span(), ref) : Optional.empty();
            if (missing.isPresent()) {
                throw new RuleViolation("organisation.error.rests-on",
                        label, told(shelf, entry), ThaiDate.full(missing.get()));
            }
        }
    }

    private <D> String told(Shelf<D> shelf, Entry<D> entry) {
        String names = shelf.kind().refs(entry.what()).stream().map(ledger::nameOf).reduce((a, b) -> a + " · " + b).orElse("");
        return shelf.kind().id(entry.what()).isPresent() ? shelf.kind().label(entry.what()) : names;
    }

    private void laidDown(Kind<?> kind, Citation source) {
        laidDown(source);
        if (!kind.citesWhole() && source.clause().isEmpty() && ledger.instruments().clausesKnown(source.instrument())) {
            throw RuleViolation.of("clause", "organisation.error.clause-needed");
        }
    }

    private void laidDown(Citation source) {
        if (!ledger.instruments().lays(source)) {
            throw RuleViolation.of("clause", "organisation.error.no-clause", source.toString());
        }
    }
}

package th.samnak.organisation.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.chart.Facts;
import th.samnak.organisation.domain.Entry;

/** Everything known of the organisation at one moment. A copy is changed by one transaction; what is published never changes. */
public final class Ledger {

    private final long edition;
    private final Map<Class<?>, Shelf<?>> shelves = new LinkedHashMap<>();
    private final Instruments instruments;
    private @Nullable Charts charts;

    Ledger(long edition) {
        this.edition = edition;
        this.instruments = new Instruments();
        Stream.of(new UnitKind(), new PersonKind(), new PostKind(), new TenureKind(), new MandateKind(), new AuthorityKind(),
                        new AbsenceKind(), new SuccessionKind(), new RuleKind())
                .forEach(kind -> shelves.put(kind.type(), new Shelf<>(kind)));
    }

    private Ledger(long edition, Ledger other) {
        this.edition = edition;
        this.instruments = other.instruments.copy();
        other.shelves.forEach((type, shelf) -> shelves.put(type, shelf.copy()));
    }

    Ledger copy(long newEdition) {
        return new Ledger(newEdition, this);
    }

    long edition() {
        return edition;
    }

    /** @throws IllegalArgumentException when there are no facts of that type */
    @SuppressWarnings("unchecked")
    <T> Shelf<T> shelf(Class<T> type) {
        Shelf<?> shelf = shelves.get(type);
        if (shelf == null) {
            throw new IllegalArgumentException("not a kind of fact: " + type.getName());
        }
        return (Shelf<T>) shelf;
    }

    List<Shelf<?>> shelves() {
        return List.copyOf(shelves.values());
    }

    Instruments instruments() {
        return instruments;
    }

    /** Facts of one kind, superseded ones too, by beginning and time of record. */
    public <T> List<Dated<T>> rows(Class<T> type) {
        return shelf(type).all()
                .sorted(Comparator.comparing((Dated<T> fact) -> fact.from()).thenComparing(Dated::recordedAt))
                .toList();
    }

    public List<Instrument> allInstruments() {
        return instruments.all();
    }

    /** What is known now. */
    public Facts facts() {
        return new Facts(
                shelf(Unit.class).facts(), shelf(Person.class).facts(), shelf(Post.class).facts(), shelf(Tenure.class).facts(),
                shelf(Mandate.class).facts(), shelf(Authority.class).facts(), shelf(Absence.class).facts(),
                shelf(Succeeded.class).facts(), shelf(LegalRule.class).facts(), instruments.all());
    }

    /** What was known at the moment. */
    public Facts facts(Instant moment) {
        return new Facts(
                known(Unit.class, moment), known(Person.class, moment), known(Post.class, moment), known(Tenure.class, moment),
                known(Mandate.class, moment), known(Authority.class, moment), known(Absence.class, moment),
                known(Succeeded.class, moment), known(LegalRule.class, moment), instruments.allAsKnown(moment));
    }

    private <T> List<Dated<T>> known(Class<T> type, Instant moment) {
        return shelf(type).factsAsKnown(moment);
    }

    /** The organisation of any day as known now; kept until something changes. */
    public synchronized Charts charts() {
        Charts known = charts;
        if (known == null) {
            known = new Charts(facts());
            charts = known;
        }
        return known;
    }

    synchronized void changed() {
        charts = null;
    }

    /** SHA-256 of what is known now, in lower-case hexadecimal. */
    public String checksum() {
        return Checksum.of(this);
    }

    /** @throws RuleViolation when there has never been such a thing */
    void known(Ref ref) {
        if (shelf(ref.kind()).find(Kind.idKey(ref.id())).isEmpty()) {
            String kind = ref.kind().getSimpleName().toLowerCase(Locale.ROOT);
            throw RuleViolation.of(ref.field(), "organisation.error.no-" + kind);
        }
    }

    /** How a refusal names it: by its latest name. */
    String nameOf(Ref ref) {
        return nameOf(shelf(ref.kind()), ref.id());
    }

    private static <T> String nameOf(Shelf<T> shelf, String id) {
        List<Entry<T>> found = shelf.find(Kind.idKey(id));
        return found.isEmpty() ? id : shelf.kind().label(found.getLast().what());
    }

    /** @throws NotFound when no fact of that id is known now */
    Shelf<?> shelfOf(String fact) {
        Optional<Shelf<?>> found = shelves.values().stream().filter(shelf -> shelf.fact(fact).isPresent()).findFirst();
        return found.orElseThrow(() -> new NotFound("fact"));
    }
}

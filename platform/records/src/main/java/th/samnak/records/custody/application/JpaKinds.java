package th.samnak.records.custody.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;
import th.samnak.api.retention.RetentionClass;
import th.samnak.api.rules.Rules;

/** The kinds of record whose functions run now, and how long each is kept. */
@Component(service = JpaKinds.class)
public final class JpaKinds {

    private static final Logger LOG = LoggerFactory.getLogger(JpaKinds.class);

    private final Optional<Rules> rules;
    private final List<RecordType> types = new CopyOnWriteArrayList<>();

    @Activate
    public JpaKinds(@Reference Rules rules) {
        this(Optional.of(rules), List.of());
    }

    /** For tests and tools that run without the platform. @param rules empty: nothing is kept by class */
    public JpaKinds(Optional<Rules> rules, List<RecordType> known) {
        this.rules = rules;
        types.addAll(known);
    }

    /** Told, not referred to: functions need the register to be there before they can tell of their kinds. */
    void add(RecordType type) {
        types.add(type);
    }

    void remove(RecordType type) {
        types.remove(type);
    }

    public List<RecordType> all() {
        return List.copyOf(types);
    }

    public Optional<RecordType> of(RecordId id) {
        return types.stream()
                .filter(type -> type.type().equals(id.type()) && type.module().equals(id.module()))
                .findFirst();
    }

    /**
     * First day on which the record need not be kept any longer; empty for ever, and while its clock does not run.
     *
     * @param ended empty while it is open
     */
    Optional<LocalDate> destroyableFrom(RecordEntry entry, Optional<LocalDate> ended) {
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        return entry.facts().keptUntil()
                .map(last -> last.plusDays(1))
                .or(() -> of(entry.id()).flatMap(RecordType::retention).flatMap(keep -> byClass(keep, entry, ended.get())));
    }

    private Optional<LocalDate> byClass(RetentionClass keep, RecordEntry entry, LocalDate ended) {
        LocalDate from = keep.from() == RetentionClass.From.BEGUN ? entry.begun() : ended;
        try {
            return rules.map(book -> from.plusYears(book.on(keep.rule(), entry.custodian(), entry.begun()).whole()).plusDays(1));
        } catch (RuleViolation e) {
            // kept for ever rather than refused: the act itself has nothing to do with how long its record lies
            LOG.warn("no retention for {}: {}", entry.id(), e.getMessage());
            return Optional.empty();
        }
    }
}

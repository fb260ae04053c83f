package th.samnak.organisation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Coverage;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordType;
import th.samnak.organisation.ledger.Ledgers;

/** Holds mandates against the functions that run. Only duties must be answered; policies and strategies are not handed out. */
@Component
public final class DutyCoverage implements Coverage {

    private final Ledgers ledgers;
    private final ModuleRegistry registry;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<RecordType> recordTypes = List.of();

    /** @param organisation has brought what is shipped */
    @Activate
    public DutyCoverage(
            @Reference Organisation organisation,
            @Reference Ledgers ledgers,
            @Reference ModuleRegistry registry) {
        this.ledgers = ledgers;
        this.registry = registry;
    }

    @Override
    public Picture on(LocalDate day) {
        Set<ModuleId> running = Running.functions(registry);
        Map<Citation, List<Dated<Mandate>>> mandates = new HashMap<>();
        Set<ModuleId> asked = new HashSet<>();
        Set<InstrumentId> notes = ledgers.current().allInstruments().stream()
                .filter(instrument -> instrument.kind() == Instrument.Kind.NOTE)
                .map(Instrument::id)
                .collect(Collectors.toSet());
        ledgers.current().charts().on(day).mandates().forEach(fact -> {
            mandates.computeIfAbsent(fact.source(), none -> new ArrayList<>()).add(fact);
            if (!notes.contains(fact.source().instrument())) {
                asked.add(fact.what().function());
            }
        });
        List<Line> lines = new ArrayList<>();
        ledgers.current().allInstruments().stream()
                .sorted(Comparator.comparing(instrument -> instrument.agency() + " " + instrument.id()))
                .forEach(instrument -> lines.addAll(lines(instrument, day, mandates, running)));
        running.stream().filter(function -> !asked.contains(function)).sorted().forEach(function -> lines.add(new Line(
                Optional.empty(), "", "", Optional.empty(), Optional.of(function), records(function), State.ORPHANED, false)));
        return new Picture(day, lines);
    }

    private List<Line> lines(
            Instrument instrument, LocalDate day, Map<Citation, List<Dated<Mandate>>> mandates, Set<ModuleId> running) {
        if (instrument.kind() == Instrument.Kind.NOTE || instrument.effective().map(day::isBefore).orElse(false)) {
            return List.of();
        }
        Citation whole = new Citation(instrument.id(), Optional.empty());
        Stream<Line> own = mandates.getOrDefault(whole, List.of()).stream()
                .map(fact -> line(fact, instrument.titleTh(), instrument.titleEn(), running));
        boolean expired = instrument.expires().map(end -> !day.isBefore(end)).orElse(false);
        return Stream.concat(own, instrument.clauses().stream().flatMap(clause -> {
                    Citation source = new Citation(instrument.id(), Optional.of(clause.mark()));
                    List<Dated<Mandate>> given = mandates.getOrDefault(source, List.of());
                    return given.isEmpty()
                            ? unanswered(source, clause, expired).stream()
                            : given.stream().map(fact -> line(fact, clause.titleTh(), clause.titleEn(), running));
                }))
                .toList();
    }

    private static Optional<Line> unanswered(Citation source, Clause clause, boolean expired) {
        Optional<State> state = clause.missing()
                ? Optional.of(State.MISSING)
                : expired
                        ? Optional.of(State.EXPIRED)
                        : Optional.of(State.UNASSIGNED).filter(none -> clause.kind() == Clause.Kind.DUTY);
        return state.map(found -> new Line(
                Optional.of(source), clause.titleTh(), clause.titleEn(), Optional.empty(), Optional.empty(), List.of(), found, false));
    }

    private Line line(Dated<Mandate> fact, String titleTh, String titleEn, Set<ModuleId> running) {
        UnitId unit = fact.what().unit();
        ModuleId function = fact.what().function();
        State state = running.contains(function) ? State.COVERED : State.NOT_RUNNING;
        return new Line(
                Optional.of(fact.source()), titleTh, titleEn, Optional.of(unit), Optional.of(function), records(function), state,
                fact.what().confirmed());
    }

    private List<String> records(ModuleId function) {
        return recordTypes.stream()
                .filter(type -> type.module().equals(function))
                .map(RecordType::type)
                .sorted()
                .toList();
    }
}

package th.samnak.reorganisation.blueprint;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.UnitDraft;

/** A blueprint in the making: what is there, what is wanted, and the steps and findings so far. */
final class Draught {

    final Survey survey;
    final List<Operation> operations;
    final Mapping mapping;
    final Endings endings;
    final Outcome outcome;
    final List<Step> steps = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    Draught(UnitId agency, Survey survey, List<Operation> operations, Mapping mapping) {
        this.survey = survey;
        this.operations = operations;
        this.mapping = mapping;
        this.endings = Endings.of(operations);
        this.outcome = new Outcome(agency, survey.chart(), operations, endings);
    }

    /** Operations of one kind, in their order. */
    <T extends Operation> List<T> each(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Units that the plan makes. */
    List<UnitDraft> drafts() {
        return operations.stream().flatMap(operation -> operation.makes().stream()).toList();
    }

    boolean willStand(UnitId unit) {
        return outcome.willStand(unit);
    }

    String name(UnitId unit) {
        return outcome.name(unit);
    }

    void block(Object subject, String messageKey, Object... arguments) {
        findings.add(Finding.blocks(subject.toString(), messageKey, arguments));
    }

    void warn(Object subject, String messageKey, Object... arguments) {
        findings.add(Finding.warns(subject.toString(), messageKey, arguments));
    }
}

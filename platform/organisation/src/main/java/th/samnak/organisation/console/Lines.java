package th.samnak.organisation.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** A day's organisation in lines, each with what lays it down, so that two days can be held against each other. */
final class Lines {

    static final List<String> COLUMNS = List.of("unit", "what", "value", "name", "citation", "clause", "confirmed");

    private final Chart chart;
    private final Set<ModuleId> running;

    /** @param running the functions that run: no other stands in a menu */
    Lines(Chart chart, Set<ModuleId> running) {
        this.chart = chart;
        this.running = running;
    }

    List<List<Object>> all() {
        List<List<Object>> lines = new ArrayList<>();
        chart.units().forEach(unit -> lines.addAll(of(unit)));
        return lines;
    }

    private List<List<Object>> of(Unit unit) {
        List<List<Object>> lines = new ArrayList<>();
        Citation source = chart.sourceOf(unit.id()).orElseThrow();
        lines.add(line(unit.id(), "unit", unit.nameTh(), unit.nameEn(), source, confirmed(source)));
        unit.parent().flatMap(chart::unit).ifPresent(parent ->
                lines.add(line(unit.id(), "parent", parent.id(), parent.nameTh(), source, confirmed(source))));
        if (!unit.letterPrefix().isEmpty()) {
            lines.add(line(unit.id(), "prefix", unit.letterPrefix(), "", source, false));
        }
        chart.postsIn(unit.id()).stream().filter(Post::heads).forEach(post -> lines.add(approver(unit.id(), post)));
        chart.functionsOf(unit.id()).stream()
                .filter(running::contains)
                .flatMap(function -> chart.mandatesOf(unit.id(), function).stream())
                .forEach(fact -> lines.add(function(unit.id(), fact)));
        return lines;
    }

    private List<Object> approver(UnitId unit, Post post) {
        String holder = chart.holderOf(post.id()).flatMap(chart::person).map(Person::fullName).orElse("");
        Citation source = chart.sourceOf(post.id()).orElseThrow();
        return line(unit, "approver", post.titleTh(), holder, source, confirmed(source));
    }

    private List<Object> function(UnitId unit, Dated<Mandate> fact) {
        return line(unit, "function", fact.what().function(), fact.what().unit().value(), fact.source(), fact.what().confirmed());
    }

    private boolean confirmed(Citation source) {
        return chart.instrument(source.instrument()).map(Instrument::confirmed).orElse(false);
    }

    private List<Object> line(UnitId unit, String what, Object value, String name, Citation source, boolean confirmed) {
        return List.of(unit.value(), what, value.toString(), name, source.toString(), titleOf(source), confirmed);
    }

    private String titleOf(Citation source) {
        Optional<Instrument> instrument = chart.instrument(source.instrument());
        return source.clause()
                .flatMap(mark -> instrument.flatMap(found -> found.clause(mark)).map(Clause::titleTh))
                .or(() -> instrument.map(Instrument::titleTh))
                .orElse("");
    }
}

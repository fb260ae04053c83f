package th.samnak.reorganisation.announced;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedOperation.Kind;
import th.samnak.announcements.api.Proposal;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.AnnouncedPlans.Choice;
import th.samnak.reorganisation.api.AnnouncedPlans.Outline;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.Fate;
import th.samnak.thai.ThaiDate;

/** Holds a proposal against the organisation of its day. */
record Outlines(Organisation organisation, OrganisationBook book) {

    /** @param known the instrument that the announcement became; empty while it is none */
    Outline of(Proposal proposal, Optional<Instrument> known, Choice choice) {
        LocalDate day = known.flatMap(Instrument::effective).or(proposal.instrument()::inForce)
                .orElseThrow(() -> RuleViolation.of("effective", "reorganisation.error.no-day"));
        Chart chart = organisation.on(day);
        UnitId agency = known.map(Instrument::agency).or(choice::agency).or(() -> agency(proposal, chart))
                .orElseThrow(() -> RuleViolation.of("agency", "reorganisation.error.no-agency"));
        Drawing drawing = new Drawing(proposal, new Directory(chart, agency, units(), choice));
        Translation translation = new Translation(drawing, new Transfers(drawing, chart));
        translation.all();
        translation.structure();
        return new Outline(Optional.empty(), agency, known.map(Instrument::id).orElseGet(() -> name(choice, agency, day)), day,
                drawing.operations, drawing.clauses, mapping(drawing, chart), drawing.open);
    }

    /** The one that the text names; else the one whose units it changes; else the only one. */
    private static Optional<UnitId> agency(Proposal proposal, Chart chart) {
        Optional<UnitId> named = proposal.instrument().agency().map(Found::value).flatMap(name -> named(chart, name));
        Set<UnitId> changed = proposal.operations().stream()
                .flatMap(read -> Stream.concat(read.from().stream(), read.to().stream()))
                .flatMap(name -> named(chart, name.value()).stream())
                .map(unit -> chart.agencyOf(unit).id())
                .collect(Collectors.toSet());
        List<Unit> roots = chart.units().stream().filter(unit -> unit.parent().isEmpty()).toList();
        return named.map(unit -> chart.agencyOf(unit).id())
                .or(() -> changed.size() == 1 ? changed.stream().findFirst() : Optional.empty())
                .or(() -> roots.size() == 1 ? Optional.of(roots.getFirst().id()) : Optional.empty());
    }

    private static Optional<UnitId> named(Chart chart, String name) {
        String plain = name.replaceAll("\\s+", "");
        return chart.units().stream().filter(unit -> unit.nameTh().replaceAll("\\s+", "").equals(plain)).map(Unit::id).findFirst();
    }

    private Set<UnitId> units() {
        return book.rows(Unit.class).stream().map(row -> row.what().id()).collect(Collectors.toSet());
    }

    /** As a person chose, or agency and year, with a number behind when that is taken. */
    private InstrumentId name(Choice choice, UnitId agency, LocalDate day) {
        Set<InstrumentId> taken = new HashSet<>(book.instruments().stream().map(Instrument::id).toList());
        String stem = agency + "-" + ThaiDate.year(day);
        return choice.instrument().orElseGet(() -> Stream.iterate(1, n -> n + 1)
                .map(n -> new InstrumentId(n == 1 ? stem : stem + "-" + n))
                .filter(id -> !taken.contains(id))
                .findFirst().orElseThrow());
    }

    /** A transitional clause keeps the orders of the ending units in force. */
    private static Mapping mapping(Drawing drawing, Chart chart) {
        boolean kept = drawing.proposal.operations().stream().anyMatch(read -> read.kind() == Kind.KEEP_RULES);
        Map<String, Fate> orders = new HashMap<>();
        chart.authorities().stream()
                .filter(row -> kept && posts(row.what()).flatMap(post -> chart.post(post).stream()).map(Post::unit).anyMatch(drawing::ends))
                .forEach(row -> orders.put(row.id(), Fate.KEEP));
        return new Mapping(Map.of(), Map.of(), Map.of(), Map.of(), orders);
    }

    private static Stream<PostId> posts(Authority authority) {
        return authority.to() instanceof Authority.Holder.ToPost(PostId post)
                ? Stream.of(authority.post(), post)
                : Stream.of(authority.post());
    }
}

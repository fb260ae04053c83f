package th.samnak.approvals.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.approvals.Basis;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;

/** Holds what was kept with each decision against the organisation of that day, as it is known now. */
record Proofs(Organisation organisation, Authorities authorities, ZoneId zone, List<Permission> known) {

    /**
     * @param kind {@code clause}, {@code post}, {@code person}, {@code authority}, {@code appointment} or {@code power}
     * @param source citation, empty where there is none
     */
    record Link(Instant at, String act, String kind, boolean holds, String text, String source) {}

    List<Link> of(Decided decided) {
        Optional<Basis> kept = decided.by().basis();
        if (kept.isEmpty()) {
            return decided.decision().needsPower()
                    ? List.of(link(decided, "power", false, String.join(" ", decided.by().printed()) + ": not kept", ""))
                    : List.of();
        }
        Basis basis = kept.get();
        LocalDate day = LocalDate.ofInstant(decided.at(), zone);
        Chart chart = organisation.on(day);
        List<Link> links = new ArrayList<>();
        basis.permission().ifPresent(key -> links.add(clause(decided, basis, key, chart)));
        links.add(post(decided, basis, chart));
        links.add(link(decided, "person", chart.person(decided.by().person()).isPresent(), decided.by().name(), ""));
        basis.authority().ifPresent(row -> links.addAll(authorities(decided, basis, row, chart)));
        links.add(link(decided, "power", held(decided, basis, day, chart), String.join(" ", basis.lines()), basis.citation()));
        return links;
    }

    /** The same for what was decided by an appointment of one's own: that it stood on the day takes the place of the post's power. */
    List<Link> of(Decided decided, MatterKind kind) {
        Optional<Basis> kept = decided.by().basis().filter(basis -> basis.permission().isPresent());
        if (kept.isEmpty()) {
            return of(decided);
        }
        Basis basis = kept.get();
        LocalDate day = LocalDate.ofInstant(decided.at(), zone);
        Chart chart = organisation.on(day);
        boolean stood = new Appointees(kind, decided.record(), chart, day)
                .find(decided.by().person(), basis.authority())
                .isPresent();
        return List.of(
                clause(decided, basis, basis.permission().orElseThrow(), chart),
                post(decided, basis, chart),
                link(decided, "person", chart.person(decided.by().person()).isPresent(), decided.by().name(), ""),
                link(decided, "appointment", stood, String.join(" ", basis.lines()), basis.citation()));
    }

    private boolean held(Decided decided, Basis basis, LocalDate day, Chart chart) {
        return basis.permission()
                .map(key -> new Act(permission(key), basis.unit(), basis.amount(), Optional.empty()))
                .map(act -> authorities.capacities(decided.by().person(), act, day))
                .orElseGet(() -> chart.capacitiesOf(decided.by().person()))
                .stream()
                .anyMatch(capacity -> capacity.key().equals(basis.capacity()));
    }

    /** With the roles that hold it by default, where its function still runs. */
    private Permission permission(String key) {
        String[] parts = key.split(":", 2);
        return known.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseGet(() -> ModuleId.of(parts[0]).permission(parts[1], new Role[0]));
    }

    private Link clause(Decided decided, Basis basis, String key, Chart chart) {
        Permission permission = permission(key);
        Optional<Dated<Mandate>> mandate = chart.mandatesOf(basis.unit(), permission.module()).stream().findFirst();
        String unit = chart.unit(basis.unit()).map(Unit::nameTh).orElse(basis.unit().value());
        return link(decided, "clause", mandate.isPresent(), unit, mandate.map(Dated::source).map(Citation::toString).orElse(""));
    }

    private static Link post(Decided decided, Basis basis, Chart chart) {
        Optional<Post> post = chart.post(basis.post());
        return link(decided, "post", post.isPresent(), post.map(Post::titleTh).orElse(basis.post().value()),
                chart.sourceOf(basis.post()).map(Citation::toString).orElse(""));
    }

    /** The order, and below it the one whose power it hands on. */
    private static List<Link> authorities(Decided decided, Basis basis, String row, Chart chart) {
        Optional<String> under = chart.authoritiesOf(basis.post()).stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .flatMap(each -> each.what().under());
        return Stream.concat(Stream.of(row), under.stream()).map(each -> authority(decided, basis, each, chart)).toList();
    }

    private static Link authority(Decided decided, Basis basis, String row, Chart chart) {
        Optional<Dated<Authority>> fact =
                chart.authoritiesOf(basis.post()).stream().filter(each -> each.id().equals(row)).findFirst();
        String text = fact.map(each -> each.what().kind().printed() + " · " + each.what().order() + " · " + each.from()
                        + each.until().map(until -> " – " + until.minusDays(1)).orElse(" –"))
                .orElse(row);
        return link(decided, "authority", fact.isPresent(), text, fact.map(Dated::source).map(Citation::toString).orElse(""));
    }

    private static Link link(Decided decided, String kind, boolean holds, String text, String source) {
        return new Link(decided.at(), decided.decision().name().toLowerCase(Locale.ROOT), kind, holds, text, source);
    }
}

package th.samnak.studio.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.words.Words;

/** The posts, duties and orders of one unit on a day. */
final class UnitParts {

    // the permission of the service behind that screen, with the same default grant as there
    private static final Permission HAND_OVER = ModuleId.of("handover").permission("plan",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.ADMINISTRATOR);

    private final Naming naming;
    private final Chart chart;
    private final Unit unit;

    UnitParts(Naming naming, Chart chart, Unit unit) {
        this.naming = naming;
        this.chart = chart;
        this.unit = unit;
    }

    Component posts() {
        PlainTable table = new PlainTable("studio.post.title", "studio.post.holder", "studio.post.roles", "studio.unit.source");
        chart.postsIn(unit.id()).forEach(post -> table.row(
                title(post),
                holder(post),
                String.join(", ", post.roles().stream()
                        .map(role -> Words.now("role." + role.key().toLowerCase(Locale.ROOT))).sorted().toList()),
                chart.sourceOf(post.id()).map(naming::clause).orElse("–")));
        return table.rows() == 0 ? new EmptyState("studio.post.none") : table;
    }

    private Component title(Post post) {
        Div title = new Div(new Span(title(post, Words.english())));
        title.addClassName("sk-row");
        if (post.heads()) {
            title.add(new BadgeLabel(() -> new Badge(Words.now("studio.post.heads"), Badge.Tone.ACCENT, Badge.Shape.UP)));
        }
        return title;
    }

    static String title(Post post, boolean english) {
        return english && !post.titleEn().isBlank() ? post.titleEn() : post.titleTh();
    }

    private Component holder(Post post) {
        return chart.holderOf(post.id())
                .<Component>map(person -> tellsAbsence() && chart.absent(person)
                        ? new Div(new Span(naming.person(chart, person) + " "), new BadgeLabel(() ->
                                new Badge(Words.now("studio.post.absent"), Badge.Tone.SOON, Badge.Shape.CLOCK)))
                        : present(person))
                .orElseGet(() -> new BadgeLabel(() -> new Badge(Words.now("studio.post.vacant"), Badge.Tone.SOON, Badge.Shape.RING)));
    }

    /** With the way to their hand-over, for whoever may plan one. */
    private Component present(PersonId person) {
        Span name = new Span(naming.person(chart, person));
        if (!tellsAbsence() || !naming.access().may(HAND_OVER)) {
            return name;
        }
        Anchor handOver = new Anchor("handover/new/" + person, Words.now("studio.post.hand-over"));
        handOver.addClassName("sk-hint");
        return new Div(name, new Text(" "), handOver);
    }

    /** Who is away, and whose order lapsed, is no matter of another agency. */
    private boolean tellsAbsence() {
        return chart.unit(unit.id()).filter(found -> naming.isOwn(chart.agencyOf(found.id()).id())).isPresent();
    }

    Component mandates() {
        PlainTable table = new PlainTable("studio.mandate.duty", "studio.mandate.function", "studio.mandate.reach", "studio.mandate.state");
        List<Dated<Mandate>> own = chart.mandates().stream().filter(fact -> fact.what().unit().equals(unit.id())).toList();
        own.forEach(fact -> table.row(
                new Anchor("studio/announcements/" + fact.source().instrument(), naming.clause(fact.source())),
                naming.function(fact.what().function()),
                Words.now("studio.reach." + fact.what().reach().name().toLowerCase(Locale.ROOT)),
                mandateState(fact.what())));
        return table.rows() == 0 ? new EmptyState("studio.mandate.none") : table;
    }

    private Component mandateState(Mandate mandate) {
        Div marks = new Div(new BadgeLabel(() -> naming.runs(mandate.function())
                ? new Badge(Words.now("studio.function.runs"), Badge.Tone.DONE, Badge.Shape.CHECK)
                : new Badge(Words.now("studio.function.absent"), Badge.Tone.PLAIN, Badge.Shape.RING)));
        marks.addClassName("sk-row");
        if (!mandate.confirmed()) {
            marks.add(new BadgeLabel(() -> new Badge(Words.now("studio.unconfirmed"), Badge.Tone.SOON, Badge.Shape.RING)));
        }
        return marks;
    }

    Component authorities() {
        PlainTable table = new PlainTable("studio.authority.post", "studio.authority.to", "studio.authority.kind", "studio.authority.order");
        chart.postsIn(unit.id()).stream().flatMap(post -> chart.authoritiesOf(post.id()).stream()).forEach(fact -> table.row(
                chart.post(fact.what().post()).map(post -> title(post, Words.english())).orElse(""),
                to(fact.what().to()),
                Words.now("organisation.authority." + fact.what().kind().name().toLowerCase(Locale.ROOT)) + limits(fact.what()),
                fact.what().order() + " · " + Naming.time(fact.from(), fact.until())));
        return table.rows() == 0 ? new EmptyState("studio.authority.none") : table;
    }

    private static String limits(Authority authority) {
        String matters = authority.matters().map(kind -> " · " + kind).orElse("");
        return matters + authority.limit().map(most -> " · " + Words.now("studio.authority.limit", most)).orElse("");
    }

    private String to(Authority.Holder holder) {
        return switch (holder) {
            case Authority.Holder.ToPerson person -> naming.person(chart, person.person());
            case Authority.Holder.ToPost post ->
                chart.post(post.post()).map(known -> title(known, Words.english())).orElse(post.post().value());
        };
    }

    Component law() {
        List<LegalRule> rules = chart.unit(unit.id()).map(found -> chart.agencyOf(found.id()))
                .map(agency -> chart.rulesOf(agency.id())).orElse(List.of());
        Facts facts = new Facts();
        rules.forEach(rule -> facts.fact("organisation.topic." + rule.topic().name().toLowerCase(Locale.ROOT), rule(rule)));
        return rules.isEmpty() ? new EmptyState("studio.law.none") : facts;
    }

    private static Component rule(LegalRule rule) {
        Div part = new Div(new Div(new Span(Words.english() ? rule.textEn() : rule.textTh())));
        Optional.of(rule.law()).filter(law -> !law.isBlank()).ifPresent(law -> {
            Div source = new Div(new Span(law));
            source.addClassName("sk-hint");
            part.add(source);
        });
        part.add(new BadgeLabel(() -> Badges.verified(rule.verified())));
        return part;
    }
}

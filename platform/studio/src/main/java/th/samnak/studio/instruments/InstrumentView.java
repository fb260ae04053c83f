package th.samnak.studio.instruments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Mandate;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One announcement: its clauses with who does them, and the wording that is kept. */
public final class InstrumentView extends Div implements BeforeEnterObserver {

    private final Naming naming;
    private final BiConsumer<PageHeader, InstrumentId> acts;

    /** @param acts puts on the page what may be done with the announcement */
    public InstrumentView(Naming naming, BiConsumer<PageHeader, InstrumentId> acts) {
        this.acts = acts;
        this.naming = naming;
        setId("instrument");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InstrumentId id = new InstrumentId(event.getRouteParameters().get("instrument").orElse("-"));
        Instrument instrument = naming.instrument(id).orElseThrow(() -> new NotFound("instrument"));
        removeAll();
        PageHeader header = new PageHeader(() -> Naming.title(instrument))
                .under("studio.chart", "studio")
                .under("studio.instruments", "studio/announcements")
                .marks(new BadgeLabel(() -> InstrumentsView.confirmed(instrument)));
        acts.accept(header, id);
        Div body = new Div();
        add(header, body);
        Words.say(body, it -> {
            it.removeAll();
            it.add(new CaseLayout()
                    .main(facts(instrument), new Panel("studio.instruments.clauses", clauses(instrument)))
                    .side("studio.instruments.wording", wording(instrument)));
        });
    }

    private Facts facts(Instrument instrument) {
        return new Facts()
                .fact("studio.instruments.kind", InstrumentsView.kind(instrument))
                .fact("studio.instruments.full-title", instrument.titleTh())
                .fact("studio.instruments.agency", new Anchor("studio/units/" + instrument.agency(), naming.unit(instrument.agency())))
                .fact("studio.instruments.gazette", instrument.gazette().map(Naming::gazette).orElse(""))
                .fact("studio.instruments.effective", instrument.effective().map(ThaiDates::date).orElse(""))
                .fact("studio.instruments.expires", instrument.expires().map(ThaiDates::date).orElse(""))
                .fact("studio.instruments.id", instrument.id().value());
    }

    private Component clauses(Instrument instrument) {
        PlainTable table = new PlainTable("studio.clause.mark", "studio.clause.title", "studio.clause.kind", "studio.clause.done-by");
        instrument.clauses().forEach(clause -> table.row(
                Naming.mark(clause.mark()),
                clause.missing() ? missing() : new Span(Naming.title(clause)),
                Words.now("organisation.clause." + clause.kind().name().toLowerCase(Locale.ROOT)),
                clause.missing() ? new Span("–") : doneBy(new Citation(instrument.id(), Optional.of(clause.mark())))));
        return table.rows() == 0 ? new EmptyState("studio.clause.none") : table;
    }

    private static Component missing() {
        Div part = new Div(
                new BadgeLabel(() -> new Badge(Words.now("studio.clause.gap"), Badge.Tone.SOON, Badge.Shape.CROSS)),
                Words.span("studio.clause.missing"));
        part.addClassName("sk-row");
        return part;
    }

    private Component doneBy(Citation clause) {
        List<Dated<Mandate>> mandates = naming.known(Mandate.class).filter(fact -> fact.source().equals(clause)).toList();
        Div list = new Div();
        mandates.forEach(fact -> list.add(new Div(
                new Anchor("studio/units/" + fact.what().unit(), naming.unit(fact.what().unit())),
                new Span(" · " + naming.function(fact.what().function())))));
        if (mandates.isEmpty()) {
            list.setText("–");
        }
        return list;
    }

    private Component wording(Instrument instrument) {
        Optional<String> kept = naming.book().wording(instrument.id());
        if (kept.isEmpty()) {
            return new EmptyState("studio.instruments.no-wording");
        }
        Pre text = new Pre(kept.get());
        text.addClassName("sk-quote");
        text.getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", Words.now("studio.instruments.wording"));
        Paragraph sum = new Paragraph(Words.now("studio.instruments.checksum", instrument.checksum().orElse("")));
        sum.addClassNames("sk-mono");
        return new Div(text, sum);
    }
}

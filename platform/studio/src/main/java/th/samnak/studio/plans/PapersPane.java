package th.samnak.studio.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Mapping.Fate;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.words.Words;

/** Who answers for the duties of ending units, and what becomes of the orders that speak of their posts. */
final class PapersPane extends Div {

    private final PlanView view;
    private final Sketch sketch;
    private final UnitChoices choices;

    PapersPane(PlanView view, Sketch sketch) {
        this.view = view;
        this.sketch = sketch;
        this.choices = new UnitChoices(view.desk().naming(), sketch, view.plan().agency());
        addClassName("sk-stack");
        add(new H3(Words.now("studio.papers.mandates")), mandates(), new H3(Words.now("studio.papers.authorities")), authorities());
    }

    private Div mandates() {
        PlainTable table = new PlainTable("studio.mandate.duty", "studio.mandate.function", "studio.papers.from", "studio.papers.to");
        sketch.chart().mandates().stream().filter(fact -> sketch.ending().contains(fact.what().unit())).forEach(fact -> table.row(
                view.desk().naming().clause(fact.source()),
                view.desk().naming().function(fact.what().function()),
                view.desk().naming().unit(sketch.chart(), fact.what().unit()),
                target(fact)));
        return table.rows() == 0 ? new EmptyState("studio.papers.no-mandates") : table;
    }

    private Component target(Dated<Mandate> fact) {
        String unnamed = sketch.soleHeir(fact.what().unit()).map(choices::name).orElseGet(() -> Words.now("studio.posts.nowhere"));
        if (!view.desk().mayPlace(view.plan())) {
            return new Span(Optional.ofNullable(view.plan().mapping().mandates().get(fact.id())).map(choices::name).orElse(unnamed));
        }
        ComboBox<UnitId> target = choices.unlabelled(
                Words.now("studio.papers.to-named", view.desk().naming().function(fact.what().function())));
        target.setPlaceholder(unnamed);
        target.setId("mandate-" + fact.id());
        target.setValue(view.plan().mapping().mandates().get(fact.id()));
        target.addValueChangeListener(chosen -> {
            Mapping was = view.plan().mapping();
            view.map(new Mapping(was.posts(), was.kinds(), was.single(),
                    PlanView.with(was.mandates(), fact.id(), chosen.getValue()), was.authorities()));
        });
        return target;
    }

    private Div authorities() {
        PlainTable table = new PlainTable("studio.authority.order", "studio.authority.post", "studio.authority.kind", "studio.papers.fate");
        List<Dated<Authority>> touched = sketch.chart().authorities().stream().filter(this::touches).toList();
        touched.forEach(fact -> table.row(
                fact.what().order(),
                sketch.chart().post(fact.what().post()).map(Post::titleTh).orElse(""),
                Words.now("organisation.authority." + fact.what().kind().name().toLowerCase(Locale.ROOT)),
                fate(fact)));
        return table.rows() == 0 ? new EmptyState("studio.papers.no-authorities") : table;
    }

    private boolean touches(Dated<Authority> fact) {
        boolean from = sketch.chart().post(fact.what().post()).map(Post::unit).filter(sketch.ending()::contains).isPresent();
        return from || fact.what().to() instanceof Authority.Holder.ToPost(var post)
                && sketch.chart().post(post).map(Post::unit).filter(sketch.ending()::contains).isPresent();
    }

    private Component fate(Dated<Authority> fact) {
        Fate planned = view.plan().mapping().authorities().getOrDefault(fact.id(), Fate.EXPIRE);
        if (!view.desk().mayPlace(view.plan())) {
            return new Span(told(planned));
        }
        Select<Fate> fate = new Select<>();
        fate.setItems(Fate.values());
        fate.setItemLabelGenerator(PapersPane::told);
        fate.setValue(planned);
        fate.setAriaLabel(Words.now("studio.papers.fate-named", fact.what().order()));
        fate.setId("fate-" + fact.id());
        fate.addValueChangeListener(chosen -> {
            Mapping was = view.plan().mapping();
            view.map(new Mapping(was.posts(), was.kinds(), was.single(), was.mandates(),
                    PlanView.with(was.authorities(), fact.id(), chosen.getValue())));
        });
        return fate;
    }

    private static String told(Fate fate) {
        return Words.now("studio.fate." + fate.name().toLowerCase(Locale.ROOT));
    }
}

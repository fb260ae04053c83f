package th.samnak.templates.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.templates.Template;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One text: its words, to be changed by those who keep it, as it will look with dotted lines, and its editions. */
final class TemplateView extends Div implements BeforeEnterObserver {

    private final Desk desk;

    TemplateView(Desk desk) {
        this.desk = desk;
        setId("template");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id"));
    }

    private void show(Optional<String> id) {
        removeAll();
        Optional<Template> known = id.map(desk.templates()::open);
        boolean mayEdit = known.map(desk.templates()::mayEdit).orElse(true);
        TemplateFields fields = new TemplateFields(desk, known, mayEdit);
        PageHeader header = known
                .map(text -> new PageHeader(text::name).marks(TemplatesView.badges(text).stream()
                        .map(badge -> new BadgeLabel(() -> badge)).toArray(BadgeLabel[]::new)))
                .orElseGet(() -> new PageHeader("templates.add"));
        header.under("templates.texts", "templates");
        ActionButton save = new ActionButton("templates.save", () -> save(known, fields)).primary();
        header.primary(mayEdit ? save : save.refusedBecause("templates.keep.why"));
        known.filter(text -> mayEdit).ifPresent(text -> header.other(
                text.inUse() ? "templates.withdraw" : "templates.take-back", () -> use(text)));
        CaseLayout layout = new CaseLayout().main(fields).side("templates.preview", preview(fields));
        known.ifPresent(text -> layout.side("templates.editions", editions(text)));
        add(header, layout);
    }

    private void save(Optional<Template> known, TemplateFields fields) {
        fields.attempt().stale(() -> Notices.trouble("templates.error.meanwhile")).run(() -> {
            String id = known.map(Template::id).orElse("");
            if (known.isPresent()) {
                desk.templates().change(id, known.get().edition(), fields.wording());
            } else {
                id = desk.templates().add(fields.form(), fields.owner(), fields.wording());
            }
            fields.handedIn();
            Notices.done("templates.saved");
            UI.getCurrent().navigate("templates");
        });
    }

    private void use(Template text) {
        if (new Attempt().run(() -> desk.templates().use(text.id(), !text.inUse()))) {
            show(Optional.of(text.id()));
            Notices.undo(() -> {
                desk.templates().use(text.id(), text.inUse());
                show(Optional.of(text.id()));
            }, text.inUse() ? "templates.withdraw.done" : "templates.take-back.done");
        }
    }

    private Div preview(TemplateFields fields) {
        Div paper = new Div();
        paper.addClassName("sk-template-text");
        fields.onChange(() -> {
            paper.removeAll();
            Template.Filled text = fields.sample().filled(Map.of());
            Paragraph subject = new Paragraph(text.subject());
            subject.addClassName("sk-template-subject");
            paper.add(subject);
            text.body().lines().map(Paragraph::new).forEach(paper::add);
        });
        return paper;
    }

    private Div editions(Template text) {
        Div all = new Div();
        all.addClassName("sk-stack");
        List<Template> editions = desk.templates().editions(text.id());
        for (Template edition : editions) {
            String when = ThaiDates.date(edition.editedAt().atZone(desk.clock().getZone()).toLocalDate());
            Paragraph words = new Paragraph(edition.subject());
            Panel panel = new Panel("templates.edition", words);
            panel.body().addComponentAsFirst(new Paragraph(
                    Words.now("templates.edition.of", edition.edition(), when, desk.editor(edition))));
            edition.body().lines().map(Paragraph::new).forEach(panel.body()::add);
            all.add(panel);
        }
        return all;
    }
}

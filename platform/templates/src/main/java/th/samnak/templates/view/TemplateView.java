package th.samnak.templates.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.templates.Template;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One text: its words, to be changed by those who keep it, as it will look with dotted lines, and its editions. */
final class TemplateView extends Div implements BeforeEnterObserver {

    private static final String COPY_OF = "copy-of";

    private final Desk desk;

    TemplateView(Desk desk) {
        this.desk = desk;
        setId("template");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> copied = event.getLocation().getQueryParameters().getSingleParameter(COPY_OF);
        Optional<String> id = event.getRouteParameters().get("id");
        id.map(desk.templates()::open).ifPresentOrElse(this::show, () -> write(
                new PageHeader("templates.add"), new TemplateFields(desk, copied.map(desk.templates()::open)), Optional.empty()));
    }

    private void show(Template text) {
        PageHeader header = new PageHeader(text::name).marks(TemplatesView.badges(text).stream()
                .map(badge -> new BadgeLabel(() -> badge)).toArray(BadgeLabel[]::new));
        if (desk.templates().mayEdit(text)) {
            header.other(text.inUse() ? "templates.withdraw" : "templates.take-back", () -> use(text));
            write(header, TemplateFields.of(desk, text), Optional.of(text));
        } else {
            read(header, text);
        }
    }

    private void write(PageHeader header, TemplateFields fields, Optional<Template> known) {
        header.under("templates.texts", "templates")
                .primary(new ActionButton("templates.save", () -> save(known, fields)).primary());
        CaseLayout layout = new CaseLayout().main(fields).side("templates.preview", preview(fields));
        known.ifPresent(text -> {
            header.other("templates.copy", () -> copy(text));
            layout.side("templates.editions", editions(text));
        });
        removeAll();
        add(header, layout);
    }

    /** Of another unit or of everybody: to be read, and to be begun with for an own one. */
    private void read(PageHeader header, Template text) {
        header.under("templates.texts", "templates");
        ActionButton copy = new ActionButton("templates.copy", () -> copy(text)).primary();
        header.primary(desk.templates().owners().isEmpty() ? copy.refusedBecause("templates.keep.why") : copy);
        Facts facts = new Facts()
                .fact("templates.form", () -> Desk.form(text.form()))
                .fact("templates.owner", () -> desk.owner(text.owner()));
        removeAll();
        add(header, new CaseLayout()
                .main(facts, shown(text.subject(), text.body()))
                .side("templates.editions", editions(text)));
    }

    private static void copy(Template text) {
        UI.getCurrent().navigate("templates/new", QueryParameters.of(COPY_OF, text.id()));
    }

    private void save(Optional<Template> known, TemplateFields fields) {
        fields.attempt().stale(() -> Notices.trouble("templates.error.meanwhile")).run(() -> {
            String id = known.map(Template::id).orElse("");
            if (known.isPresent()) {
                desk.templates().change(id, fields.edition(), fields.wording());
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
            show(desk.templates().open(text.id()));
            Notices.undo(() -> {
                desk.templates().use(text.id(), text.inUse());
                show(desk.templates().open(text.id()));
            }, text.inUse() ? "templates.withdraw.done" : "templates.take-back.done");
        }
    }

    private static Div preview(TemplateFields fields) {
        Div paper = new Div();
        fields.onChange(() -> {
            Template.Filled text = fields.sample().filled(Map.of());
            paper.removeAll();
            paper.add(shown(text.subject(), text.body()));
        });
        return paper;
    }

    private static Div shown(String subject, String body) {
        Div paper = new Div();
        paper.addClassName("sk-template-text");
        Paragraph first = new Paragraph(subject);
        first.addClassName("sk-template-subject");
        paper.add(first);
        body.lines().map(Paragraph::new).forEach(paper::add);
        return paper;
    }

    private Div editions(Template text) {
        Div all = new Div();
        all.addClassName("sk-stack");
        for (Template edition : desk.templates().editions(text.id())) {
            String when = ThaiDates.date(edition.editedAt().atZone(desk.clock().getZone()).toLocalDate());
            Paragraph who = new Paragraph(Words.now("templates.edition.of", edition.edition(), when, desk.editor(edition)));
            who.addClassName("sk-hint");
            all.add(new Div(who, shown(edition.subject(), edition.body())));
        }
        return all;
    }
}

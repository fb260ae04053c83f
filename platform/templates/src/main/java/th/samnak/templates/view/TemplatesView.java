package th.samnak.templates.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import th.samnak.api.templates.Template;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** All texts a person may begin with, and those withdrawn where they may look after them. */
final class TemplatesView extends Div implements Rows<Template> {

    private static final String FORM = "form";
    private static final String ALL = "all";

    private final Desk desk;
    private final FilterBar filter = new FilterBar("templates.search");

    TemplatesView(Desk desk) {
        this.desk = desk;
        setId("templates");
        addClassName("sk-fill");
        filter.chip(ALL, "templates.with-withdrawn")
                .values(FORM, "templates.form", desk.templates().forms().stream()
                        .map(form -> new FilterBar.Value(form, () -> Desk.form(form)))
                        .toList());
        Register<Template> register = new Register<>("templates", Template::id, this)
                .column(Column.<Template>link("templates.name-of-it", Template::name, TemplatesView::href))
                .column(Column.<Template>text("templates.form", it -> Desk.form(it.form())).width("11rem"))
                .column(Column.<Template>text("templates.owner", it -> desk.owner(it.owner())).width("16rem"))
                .column(Column.<Template>text("templates.edited", this::edited).width("16rem"))
                .column(Column.badges("templates.state", TemplatesView::badges))
                .card(it -> new Card(it.name(), Desk.form(it.form()) + " · " + desk.owner(it.owner()), badges(it), href(it)))
                .filter(filter)
                .onOpen(it -> UI.getCurrent().navigate(href(it)))
                .empty(new EmptyState("templates.none"));
        PageHeader header = new PageHeader("templates.texts");
        if (!desk.templates().owners().isEmpty()) {
            header.primary(new ActionButton("templates.add", () -> UI.getCurrent().navigate("templates/new")).primary());
        }
        add(header, register);
    }

    static List<Badge> badges(Template template) {
        return template.inUse()
                ? List.of()
                : List.of(new Badge(Words.now("templates.withdrawn"), Badge.Tone.PLAIN, Badge.Shape.CROSS));
    }

    private String edited(Template template) {
        return ThaiDates.date(template.editedAt().atZone(desk.clock().getZone()).toLocalDate()) + " · " + desk.editor(template);
    }

    private static String href(Template template) {
        return "templates/" + template.id();
    }

    @Override
    public List<Template> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Template> chosen() {
        String asked = filter.words().toLowerCase(Locale.ROOT);
        return desk.templates().all().stream()
                .filter(it -> it.inUse() || filter.on(ALL))
                .filter(it -> filter.chosen(FORM).filter(form -> !form.equals(it.form())).isEmpty())
                .filter(it -> (it.name() + " " + it.subject() + " " + it.body()).toLowerCase(Locale.ROOT).contains(asked))
                .toList();
    }
}

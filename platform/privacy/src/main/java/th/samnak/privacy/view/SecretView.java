package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import th.samnak.api.timeline.Happening;
import th.samnak.privacy.application.ControlFile;
import th.samnak.privacy.application.ControlFile.Line;
import th.samnak.privacy.application.ControlRow;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One secret: what it is, what was done to it and by whose authority, its copies, and who opened it. */
final class SecretView extends Div implements BeforeEnterObserver {

    private final Desk desk;
    private final SecretDialogs dialogs;
    private String id = "";

    SecretView(Desk desk) {
        this.desk = desk;
        this.dialogs = new SecretDialogs(desk, this::show);
        setId("secret");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        ControlFile file = desk.secrets().book().open(id);
        ControlRow row = file.row();
        removeAll();
        PageHeader header = new PageHeader(() -> SecretsView.title(row)).under("privacy.secrets", "privacy/secrets");
        SecretsView.marks(row).forEach(badge -> header.marks(new BadgeLabel(() -> badge)));
        CaseLayout layout = new CaseLayout()
                .main(facts(row), acts(file), papers(row))
                .side("privacy.secret.ledger", ledger(file.lines()))
                .side("privacy.secret.reads", reads(file));
        add(header, layout);
    }

    private Component facts(ControlRow row) {
        Facts facts = new Facts()
                .fact("privacy.field.number", row.number())
                .fact("privacy.field.enteredAt", () -> desk.dates().dateAndTime(row.enteredAt()))
                .fact("privacy.field.docNo", row.docNo())
                .fact("privacy.field.from", row.from())
                .fact("privacy.field.to", row.to())
                .fact("privacy.field.reason", row.reason())
                .fact("privacy.field.copies", String.valueOf(row.copies()))
                .fact("privacy.field.reviewOn", () -> row.reviewOn().map(ThaiDates::date).orElse(""));
        if (row.masked()) {
            Div masked = new Div(facts, Words.text(new Paragraph(), "privacy.masked.told"));
            masked.addClassName("sk-stack");
            return masked;
        }
        desk.sources().address(row.record()).ifPresent(href ->
                facts.fact("privacy.field.record", Words.text(new Anchor(href, ""), "privacy.secret.open")));
        return facts;
    }

    private Component acts(ControlFile file) {
        ControlRow row = file.row();
        Div bar = new Div();
        bar.addClassName("sk-steps");
        ActionButton classify = new ActionButton("privacy.classify", () -> dialogs.classify(file)).primary();
        ActionButton review = new ActionButton("privacy.review", () -> dialogs.review(file));
        ActionButton copy = new ActionButton("privacy.copy", () -> dialogs.copy(row));
        if (row.masked()) {
            List.of(classify, review, copy).forEach(button -> button.refusedBecause("privacy.why.masked"));
        } else if (file.authority().isEmpty()) {
            List.of(classify, review).forEach(button -> button.refusedBecause("privacy.why.authority"));
        }
        if (!row.secrecy().isSecret()) {
            List.of(review, copy).forEach(button -> button.refusedBecause("privacy.why.no-secret"));
        }
        bar.add(classify, review, copy, new ActionButton("privacy.lost", () -> dialogs.lost(row, false)),
                new ActionButton("privacy.found", () -> dialogs.lost(row, true)));
        return bar;
    }

    private Component papers(ControlRow row) {
        Div bar = new Div(Saved.pdf("privacy.cover", "cover.pdf", () -> desk.secrets().papers().cover(id)));
        bar.addClassName("sk-row");
        bar.add(Saved.pdf("privacy.receipt", "receipt.pdf", () -> desk.secrets().papers().receipt(id, row.copies())));
        return bar;
    }

    private Component ledger(List<Line> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-slips");
        lines.reversed().forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(Line line) {
        String what = Words.now("privacy.act." + line.act());
        String levels = line.before() == line.after()
                ? ""
                : " · " + Words.now("privacy.level." + line.before()) + " → " + Words.now("privacy.level." + line.after());
        String copy = line.copy() == 0 ? "" : " · " + Words.now("privacy.copy.number", line.copy());
        Span who = new Span(desk.dates().dateAndTime(line.at()) + " · " + line.name()
                + (line.capacity().isEmpty() ? "" : " · " + line.capacity()));
        who.addClassName("sk-hint");
        return new ListItem(new Div(new Span(what + levels + copy)), new Div(new Span(line.reason())), who);
    }

    private Component reads(ControlFile file) {
        if (file.reads().isEmpty()) {
            return new EmptyState("privacy.secret.no-reads");
        }
        return Tables.of(List.of("privacy.field.at", "privacy.field.person", "privacy.field.act"),
                file.reads().stream().map(this::cells).toList());
    }

    private List<Component> cells(Happening read) {
        return List.of(
                new Span(desk.dates().dateAndTime(read.at())),
                new Span(read.name().isEmpty() ? read.account() : read.name() + (read.post().isEmpty() ? "" : " · " + read.post())),
                Words.span(read.what()));
    }
}

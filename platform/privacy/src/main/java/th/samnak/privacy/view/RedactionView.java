package th.samnak.privacy.view;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import th.samnak.api.documents.Redactor.Area;
import th.samnak.privacy.application.RedactionBench.Mark;
import th.samnak.privacy.application.RedactionBench.Sheet;
import th.samnak.privacy.domain.KeptArea.Ground;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The pages of a document: what is drawn over with the pointer or found by its words is blacked out in the copy. */
final class RedactionView extends Div implements BeforeEnterObserver {

    private static final long UNKNOWN_LENGTH = -1;

    /** Draws a box with the pointer; tells the server its place as shares of the page. */
    private static final String DRAW = """
            const page = this; let from = null, box = null;
            const at = e => { const r = page.getBoundingClientRect();
              return [Math.min(1, Math.max(0, (e.clientX - r.left) / r.width)), Math.min(1, Math.max(0, (e.clientY - r.top) / r.height))]; };
            page.addEventListener('pointerdown', e => { if (e.button !== 0 || e.target.closest('vaadin-button')) return;
              from = at(e); box = document.createElement('div'); box.className = 'sk-redact-new'; page.append(box);
              page.setPointerCapture(e.pointerId); e.preventDefault(); });
            page.addEventListener('pointermove', e => { if (!from) return; const to = at(e);
              box.style.left = 100 * Math.min(from[0], to[0]) + '%'; box.style.top = 100 * Math.min(from[1], to[1]) + '%';
              box.style.width = 100 * Math.abs(from[0] - to[0]) + '%'; box.style.height = 100 * Math.abs(from[1] - to[1]) + '%'; });
            page.addEventListener('pointerup', e => { if (!from) return; const to = at(e), f = from; from = null; box.remove();
              const w = Math.abs(f[0] - to[0]), h = Math.abs(f[1] - to[1]); if (w < 0.005 || h < 0.003) return;
              $0.$server.drawn($1, Math.min(f[0], to[0]), Math.min(f[1], to[1]), w, h); });
            """;

    private final Desk desk;
    private final Attempt attempt = new Attempt();
    private final Select<Ground> ground = Words.label(new Select<>(), "privacy.field.ground");
    private final TextField note = Words.label(new TextField(), "privacy.field.note");
    private final TextField words = Words.label(new TextField(), "privacy.redaction.words");
    private String id = "";

    RedactionView(Desk desk) {
        this.desk = desk;
        setId("redaction");
        addClassName("sk-page");
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(it -> it.section() + " " + Words.now("privacy.ground." + it));
        ground.setValue(Ground.S15_5);
        ground.setWidthFull();
        attempt.field("words", words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        Sheet sheet = desk.people().redactions().open(id);
        boolean open = sheet.row().finishedAt().isEmpty();
        removeAll();
        PageHeader header = new PageHeader(() -> sheet.row().name()).under("privacy.redactions", "privacy/redactions")
                .marks(new BadgeLabel(() -> new Badge(
                        Words.now(open ? "privacy.redaction.open" : "privacy.redaction.finished"),
                        open ? Badge.Tone.SOON : Badge.Tone.DONE, open ? Badge.Shape.RING : Badge.Shape.CHECK)));
        header.primary(open
                ? new ActionButton("privacy.redaction.finish", this::finish).primary()
                : Saved.pdf("privacy.redaction.fetch", "redacted.pdf", () -> desk.people().redactions().result(id)));
        Div pages = new Div();
        pages.addClassName("sk-redact-pages");
        for (int page = 0; page < sheet.pages(); page++) {
            pages.add(page(sheet, page, open));
        }
        CaseLayout layout = new CaseLayout().main(pages);
        layout.side("privacy.redaction.marks", tools(sheet, open));
        add(header, layout);
    }

    private Component page(Sheet sheet, int page, boolean open) {
        Image picture = new Image(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(desk.people().redactions().page(id, page)), "page.png", "image/png", UNKNOWN_LENGTH)).inline(), "");
        Words.say(picture, it -> it.setAlt(Words.now("privacy.redaction.page", page + 1)));
        Div sheetOf = new Div(picture);
        sheetOf.addClassName("sk-redact-page");
        sheet.marks().stream().filter(mark -> mark.area().page() == page).forEach(mark -> sheetOf.add(box(mark)));
        if (open) {
            sheetOf.getElement().executeJs(DRAW, getElement(), page);
        }
        return sheetOf;
    }

    private static Component box(Mark mark) {
        Div box = new Div(new Span(mark.ground().section()));
        box.addClassName("sk-redact-box");
        Area area = mark.area();
        box.getElement().executeJs("Object.assign(this.style, {left: $0, top: $1, width: $2, height: $3})",
                share(area.left()), share(area.top()), share(area.width()), share(area.height()));
        return box;
    }

    private static String share(double part) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * part);
    }

    private Component tools(Sheet sheet, boolean open) {
        Div part = new Div();
        part.addClassName("sk-stack");
        if (open) {
            part.add(Words.span("privacy.redaction.how"), ground, note, words,
                    new ActionButton("privacy.redaction.mark-words", this::markWords));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-slips");
        sheet.marks().forEach(mark -> list.add(item(mark, open)));
        part.add(new Panel("privacy.redaction.grounds", sheet.marks().isEmpty() ? new EmptyState("privacy.redaction.none") : list));
        return part;
    }

    private ListItem item(Mark mark, boolean open) {
        ListItem item = new ListItem(new Span(Words.now("privacy.redaction.page", mark.area().page() + 1) + " · "
                + mark.ground().section() + " " + Words.now("privacy.ground." + mark.ground())
                + (mark.note().isEmpty() ? "" : " · " + mark.note())));
        if (open) {
            item.add(new ActionButton("privacy.redaction.unmark", () -> run(() -> desk.people().redactions().unmark(id, mark.id()))));
        }
        return item;
    }

    @ClientCallable
    void drawn(int page, double left, double top, double width, double height) {
        run(() -> desk.people().redactions().mark(id, new Area(page, left, top, width, height), ground.getValue(), note.getValue()));
    }

    private void markWords() {
        run(() -> Notices.info("privacy.redaction.found",
                desk.people().redactions().markWords(id, words.getValue(), ground.getValue(), note.getValue())));
    }

    private void finish() {
        Confirmation.of("privacy.redaction.finish").consequence("privacy.redaction.finish.told")
                .ask("privacy.redaction.finish", () -> run(() -> desk.people().redactions().finish(id)));
    }

    private void run(Runnable act) {
        if (attempt.run(act)) {
            show();
        }
    }
}

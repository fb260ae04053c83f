package th.samnak.studio.reader;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.samnak.announcements.api.Announcements;
import th.samnak.announcements.api.Draft;
import th.samnak.announcements.api.Element;
import th.samnak.announcements.api.Elements;
import th.samnak.announcements.api.Proposal;
import th.samnak.studio.naming.Naming;
import th.samnak.studio.plans.AnnouncedPlan;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The text at the left, what was made of it at the right; each element shows its place, and each place its element. */
public final class DraftView extends Div implements BeforeEnterObserver {

    private static final String CLICKED = "(event.target.closest('[data-e]') || {dataset: {e: ''}}).dataset.e";

    private final Announcements announcements;
    private final Naming naming;
    private final AnnouncedPlan plan;
    private final Attempt attempt = new Attempt().stale(this::stale);
    private final Pre text = new Pre();
    private Draft.@Nullable Opened opened;
    private String id = "";

    public DraftView(Announcements announcements, Naming naming, AnnouncedPlan plan) {
        this.announcements = announcements;
        this.naming = naming;
        this.plan = plan;
        setId("draft");
        addClassName("sk-page");
        text.addClassName("sk-reader-text");
        text.setId("draft-text");
        text.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("lang", "th");
        Words.say(text, it -> it.getElement().setAttribute("aria-label", Words.now("studio.read.text")));
        text.getElement().addEventListener("click", click -> reveal(click.getEventData().get(CLICKED).asString().split(" ")[0]))
                .addEventData(CLICKED).setFilter("!!event.target.closest('[data-e]')");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("draft").orElse("");
        show();
    }

    Draft.Opened opened() {
        return java.util.Objects.requireNonNull(opened);
    }

    Naming naming() {
        return naming;
    }

    private void show() {
        Draft.Opened draft = announcements.open(id);
        opened = draft;
        List<Element> elements = Elements.of(draft.proposal());
        text.getElement().setProperty("innerHTML", MarkedText.of(draft.text(), ranges(draft.proposal(), elements)));
        Div list = Words.say(new Div(), it -> {
            it.removeAll();
            it.add(new ElementList(this, elements));
        });
        Div both = new Div(text, list);
        both.addClassName("sk-reader");
        removeAll();
        add(header(draft), both);
    }

    private PageHeader header(Draft.Opened opened) {
        Draft draft = opened.draft();
        PageHeader header = new PageHeader(draft::name)
                .under("studio.instruments", "studio/announcements")
                .under("studio.read", "studio/read")
                .marks(new BadgeLabel(() -> new Badge(
                        Words.now("announcements.state." + draft.state().name().toLowerCase(Locale.ROOT)),
                        draft.open() ? Badge.Tone.ACCENT : Badge.Tone.PLAIN, Badge.Shape.DOT)),
                        new BadgeLabel(() -> new Badge(Words.now("studio.read.understood", opened.proposal().coverage().percent()),
                                Badge.Tone.PLAIN, Badge.Shape.NONE)));
        draft.instrument().ifPresent(made ->
                header.primary(Words.text(new Anchor("studio/announcements/" + made), "studio.read.made")));
        if (draft.state() != Draft.State.DISCARDED) {
            plan.addTo(header, draft.id(), draft.instrument());
        }
        if (draft.open()) {
            header.primary(new ActionButton("studio.read.confirm", () -> new ConfirmDraft(this).ask()).primary());
            header.other("studio.read.discard", () -> Confirmation.of("studio.read.discard.title", draft.name())
                    .consequence("studio.read.discard.nothing")
                    .danger("studio.read.discard", () -> act(() -> announcements.discard(id, draft.version()))));
        }
        return header;
    }

    private static List<MarkedText.Range> ranges(Proposal proposal, List<Element> elements) {
        List<MarkedText.Range> ranges = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            String part = elements.get(i).part();
            elements.get(i).at().ifPresent(at -> ranges.add(new MarkedText.Range(index, part, at)));
        }
        for (int i = 0; i < proposal.findings().size(); i++) {
            ranges.add(new MarkedText.Range(elements.size() + i, "finding", proposal.findings().get(i).at()));
        }
        return ranges;
    }

    /** Shows where an element stands in the text. */
    void point(int element) {
        text.getElement().executeJs("this.querySelectorAll('.sk-here').forEach(m => m.classList.remove('sk-here'));"
                + "const all = this.querySelectorAll(`[data-e~=\"${$0}\"]`); all.forEach(m => m.classList.add('sk-here'));"
                + "if (all[0]) { all[0].scrollIntoView({block: 'center'}); }", element);
    }

    private void reveal(String element) {
        UI.getCurrent().getPage().executeJs(
                "const e = document.getElementById('element-' + $0); if (e) { e.scrollIntoView({block: 'center'}); e.focus(); }", element);
    }

    void correct(Proposal better) {
        act(() -> announcements.correct(id, opened().draft().version(), better));
    }

    void confirm(th.samnak.announcements.api.Confirmation decision) {
        announcements.confirm(id, opened().draft().version(), decision);
        Notices.done("studio.read.kept");
        UI.getCurrent().navigate("studio/announcements/" + decision.id());
    }

    private void act(Runnable work) {
        attempt.run(() -> {
            work.run();
            show();
        });
    }

    private void stale() {
        Notices.trouble("studio.stale");
        show();
    }
}

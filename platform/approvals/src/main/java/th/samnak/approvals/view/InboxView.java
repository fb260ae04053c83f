package th.samnak.approvals.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import th.samnak.api.approvals.Approvals.Bulk;
import th.samnak.api.approvals.Waiting;
import th.samnak.api.errors.NotFound;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Press;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** รอฉัน: what waits for the person, the most pressing first; beside it the one that is looked at. On a phone one behind the other. */
final class InboxView extends Div implements BeforeEnterObserver {

    static final String PATH = "approvals";
    private static final int PAGE = 50;

    private final Counter counter;
    private final Paragraph counts = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div side = new Div();
    private final Button noteAll = Words.text(new Button(), "approvals.screen.note-all");
    private final Set<String> chosen = new LinkedHashSet<>();
    private List<Waiting.Row> rows = List.of();
    private int shown = PAGE;
    private String open = "";

    InboxView(Counter counter) {
        this.counter = counter;
        addClassNames("sk-page", "sk-inbox");
        list.addClassName("sk-inbox-list");
        side.addClassName("sk-inbox-side");
        noteAll.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Press.on(noteAll, this::noteAll);
        counts.addClassName("sk-hint");
        Div left = new Div(counts, noteAll, list);
        left.addClassName("sk-inbox-left");
        Div both = new Div(left, side);
        both.addClassName("sk-inbox-both");
        add(new PageHeader("approvals.screen.inbox"), both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().get("matter").orElse("");
        load();
        showSide();
    }

    private void load() {
        Waiting waiting = counter.table().approvals().waiting(0, shown);
        rows = waiting.rows();
        Waiting.Counts all = waiting.counts();
        counts.setText(Words.now("approvals.screen.inbox.counts", all.all(), all.overdue(), all.today()));
        list.removeAll();
        chosen.clear();
        rows.forEach(row -> list.add(new InboxRow(row, counter, row.matter().equals(open), this::look, this::choose)));
        if (all.all() > rows.size()) {
            list.add(new ListItem(
                    Words.text(Press.on(new Button(), this::more), "approvals.screen.more-rows")));
        }
        counts.setVisible(!rows.isEmpty());
        noteAll.setVisible(false);
        if (rows.isEmpty()) {
            list.add(new ListItem(new EmptyState("approvals.screen.inbox.none")));
        }
    }

    private void more() {
        shown += PAGE;
        load();
    }

    private void choose(String matter, boolean on) {
        if (on) {
            chosen.add(matter);
        } else {
            chosen.remove(matter);
        }
        noteAll.setVisible(!chosen.isEmpty());
    }

    private void look(String matter) {
        UI.getCurrent().navigate(PATH + "/" + matter);
    }

    private void showSide() {
        setClassName("sk-inbox-one", !open.isEmpty());
        side.removeAll();
        if (open.isEmpty()) {
            return;
        }
        try {
            side.add(new MatterPane(counter.table().approvals().open(open), counter, this::next, this::leave));
        } catch (NotFound gone) {
            Notices.refused(gone);
            leave();
        }
    }

    /** The next one that waits after the one that was looked at; back to the list when there is none. */
    private void next() {
        List<String> before = rows.stream().map(Waiting.Row::matter).toList();
        int at = before.indexOf(open);
        String former = open;
        load();
        Optional<String> following = before.stream()
                .skip(at + 1L)
                .filter(matter -> rows.stream().anyMatch(row -> row.matter().equals(matter)))
                .findFirst()
                .or(() -> rows.stream().map(Waiting.Row::matter).filter(matter -> !matter.equals(former)).findFirst());
        following.ifPresentOrElse(this::look, this::leave);
    }

    private void leave() {
        UI.getCurrent().navigate(PATH);
    }

    private void noteAll() {
        String request = UUID.randomUUID().toString();
        new Attempt().run(() -> {
            Bulk bulk = counter.table().approvals().noteAll(List.copyOf(chosen), request);
            load();
            Notices.undo(() -> undo(request), "approvals.screen.noted", bulk.done());
        });
    }

    private void undo(String request) {
        int back = counter.table().approvals().undo(request);
        if (back == 0) {
            Notices.trouble("approvals.error.not-restored");
        } else {
            Notices.info("approvals.screen.undone", back);
        }
        load();
    }
}

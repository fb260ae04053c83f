package th.samnak.approvals.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.samnak.api.approvals.Approval;
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
    private final Looks looks = Looks.of(UI.getCurrent());
    private final Paragraph counts = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div others = new Div();
    private final Div side = new Div();
    private final Button together = new Button();
    private final Div bar = new Div(together);
    private final Map<String, InboxRow> shownRows = new LinkedHashMap<>();
    private List<Waiting.Row> rows = List.of();
    private int shown = PAGE;
    private String open = "";
    private @Nullable MatterPane pane;
    private @Nullable Registration keys;

    InboxView(Counter counter) {
        this.counter = counter;
        addClassNames("sk-page", "sk-inbox");
        list.addClassName("sk-inbox-list");
        side.addClassName("sk-inbox-side");
        together.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Press.on(together, this::grantChosen);
        bar.addClassName("sk-inbox-bar");
        counts.addClassName("sk-hint");
        Div left = new Div(counts, bar, list, others);
        left.addClassName("sk-inbox-left");
        Div both = new Div(left, side);
        both.addClassName("sk-inbox-both");
        add(new PageHeader("approvals.screen.inbox"), both);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = InboxKeys.listen(event.getUI(), Map.of(
                "KeyJ", () -> move(1), "KeyK", () -> move(-1), "KeyX", this::toggle,
                "KeyA", () -> Optional.ofNullable(pane).ifPresent(MatterPane::grant),
                "KeyR", () -> Optional.ofNullable(pane).ifPresent(MatterPane::giveBack)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(keys).ifPresent(Registration::remove);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().get("matter").orElse("");
        showSide();
        load();
    }

    private void load() {
        Waiting waiting = counter.table().approvals().waiting(0, shown);
        rows = waiting.rows();
        Waiting.Counts all = waiting.counts();
        counts.setText(Words.now("approvals.screen.inbox.counts", all.all(), all.overdue(), all.today()));
        looks.keep(rows.stream().map(Waiting.Row::matter).toList());
        list.removeAll();
        shownRows.clear();
        rows.forEach(row -> {
            InboxRow line = new InboxRow(row, counter, row.matter().equals(open), looks, this::look, this::choose);
            shownRows.put(row.matter(), line);
            list.add(line);
        });
        if (all.all() > rows.size()) {
            list.add(new ListItem(Words.text(Press.on(new Button(), this::more), "approvals.screen.more-rows")));
        }
        counts.setVisible(!rows.isEmpty());
        side.setVisible(!rows.isEmpty() || !open.isEmpty());
        if (rows.isEmpty()) {
            list.add(new ListItem(new EmptyState("approvals.screen.inbox.none")));
        }
        others.removeAll();
        others.add(new ProposedList(counter, looks, open, this::look));
        showBar();
    }

    private void more() {
        shown += PAGE;
        load();
    }

    private void choose(String matter, boolean on) {
        looks.choose(matter, on);
        showBar();
    }

    private void showBar() {
        int chosen = looks.chosen().size();
        bar.setVisible(chosen > 0);
        Words.text(together, "approvals.screen.grant-all", chosen);
    }

    private void toggle() {
        Optional.ofNullable(shownRows.get(open)).ifPresent(InboxRow::toggle);
    }

    private void move(int by) {
        List<String> ids = rows.stream().map(Waiting.Row::matter).toList();
        int to = Math.clamp(ids.indexOf(open) + by, 0, Math.max(0, ids.size() - 1));
        if (!ids.isEmpty() && !ids.get(to).equals(open)) {
            look(ids.get(to));
        }
    }

    private void look(String matter) {
        UI.getCurrent().navigate(PATH + "/" + matter);
    }

    private void showSide() {
        setClassName("sk-inbox-one", !open.isEmpty());
        side.removeAll();
        pane = null;
        if (open.isEmpty()) {
            side.add(new EmptyState("approvals.screen.inbox.choose"));
            return;
        }
        try {
            Approval matter = counter.table().approvals().open(open);
            looks.at(matter);
            pane = new MatterPane(matter, counter, this::next, this::leave, this::again);
            side.add(pane);
        } catch (NotFound gone) {
            Notices.refused(gone);
            leave();
        }
    }

    private void again() {
        showSide();
        load();
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

    private void grantChosen() {
        String request = UUID.randomUUID().toString();
        new Attempt().run(() -> {
            Bulk bulk = counter.table().approvals().grantAll(looks.chosen(), request);
            bulk.why().forEach((matter, why) -> Notices.trouble(
                    "approvals.screen.left", title(matter), Words.now(why.messageKey(), why.arguments().toArray())));
            if (bulk.done() > 0) {
                Notices.undo(() -> undo(request), "approvals.screen.granted", bulk.done());
            }
            looks.keep(List.of());
            next();
        });
    }

    private String title(String matter) {
        return rows.stream().filter(row -> row.matter().equals(matter)).map(Waiting.Row::title).findFirst().orElse("");
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

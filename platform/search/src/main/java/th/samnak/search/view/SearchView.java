package th.samnak.search.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Search;
import th.samnak.ui.find.FoundLine;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/** Everything that can be found, by kind; narrowed by unit and year. What is asked stands in the address. */
final class SearchView extends Div implements BeforeEnterObserver {

    private static final int OF_EACH = 6;
    private static final int PAGE = 20;

    private final Search search;
    private final Narrowing narrowing;
    private final Div kinds = new Div();
    private final Div results = new Div();
    private final Div status = new Div();
    private int shown = PAGE;

    SearchView(Search search, Organisation organisation, Clock clock) {
        this.search = search;
        this.narrowing = new Narrowing(organisation, clock, this::changed);
        setId("search-page");
        addClassName("sk-page");
        kinds.addClassName("sk-row");
        status.getElement().setAttribute("role", "status");
        status.addClassName("sk-hint");
        results.addClassName("sk-stack");
        add(new PageHeader("search.page"), narrowing, kinds, status, results);
        Words.say(results, it -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.read(event.getLocation().getQueryParameters());
        shown = PAGE;
        if (results.isAttached()) {
            show();
        }
    }

    private void changed() {
        shown = PAGE;
        getUI().ifPresent(tab -> tab.getPage().getHistory().replaceState(
                null, "search" + query(narrowing.state())));
        show();
    }

    private static String query(QueryParameters parameters) {
        String text = parameters.getQueryString();
        return text.isEmpty() ? "" : "?" + text;
    }

    private void show() {
        kinds.removeAll();
        results.removeAll();
        if (narrowing.words().isEmpty()) {
            status.setText("");
            results.add(new EmptyState("search.begin"));
            return;
        }
        Search.Answer all = search.find(narrowing.asked(0, OF_EACH), Optional.empty());
        Optional<String> only = narrowing.kind();
        all.groups().forEach(group -> kinds.add(chip(group, only)));
        status.setText(status(all));
        List<Search.Group> groups = only.isEmpty() ? all.groups()
                : search.find(narrowing.asked(0, Math.min(200, shown)), only).groups();
        groups.forEach(group -> results.add(section(group, all.words(), only.isPresent())));
        if (groups.isEmpty()) {
            results.add(new EmptyState("search.nothing"));
        }
    }

    private String status(Search.Answer all) {
        long total = all.groups().stream().mapToLong(group -> group.findings().total()).sum();
        return all.other()
                ? Words.now("search.other-keys", narrowing.words(), all.words(), total)
                : Words.now("search.total", total);
    }

    private Button chip(Search.Group group, Optional<String> only) {
        String key = group.kind().key();
        boolean on = only.filter(key::equals).isPresent();
        Button chip = new Button(Words.now("search.kind", Words.now(group.kind().nameKey()), group.findings().total()));
        chip.addClassName("sk-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return Press.on(chip, () -> narrowing.choose(on ? Optional.empty() : Optional.of(key)));
    }

    private Component section(Search.Group group, String words, boolean whole) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-results");
        group.findings().found().forEach(finding -> list.add(new ListItem(link(group.kind(), finding, words))));
        Section section = new Section(new H2(Words.now(group.kind().nameKey())), list);
        section.addClassName("sk-panel-body");
        long left = group.findings().total() - group.findings().found().size();
        if (left > 0) {
            Button more = new Button(Words.now(whole ? "search.more" : "search.all-of", left));
            section.add(Press.on(more, () -> more(group.kind(), whole)));
        }
        Div panel = new Div(section);
        panel.addClassName("sk-panel");
        return panel;
    }

    private void more(Search.Kind kind, boolean whole) {
        if (whole) {
            shown += PAGE;
            show();
        } else {
            narrowing.choose(Optional.of(kind.key()));
        }
    }

    private static Anchor link(Search.Kind kind, Finding finding, String words) {
        return new Anchor(finding.address(), FoundLine.icon(kind.icon()), new FoundLine(finding, words));
    }
}

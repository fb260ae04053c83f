package th.samnak.handover.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependant;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.Line;
import th.samnak.handover.api.Preview;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What depends on a person, by kind, with what becomes of it and to whom it goes. */
final class Groups extends Div {

    private static final int SHOWN = 20;

    private final Office office;
    private final Optional<Choices> choices;

    private Groups(Office office, Optional<Choices> choices) {
        this.office = office;
        this.choices = choices;
        addClassName("sk-stack");
        setId("dependants");
    }

    /** While nobody is chosen yet to whom it is to go. */
    static Groups only(Office office, List<Dependant> items, List<Finding> untold) {
        Groups groups = new Groups(office, Optional.empty());
        groups.findings(untold);
        groups.lines(items.stream().map(item -> Line.of(item, Optional.empty())).toList());
        return groups;
    }

    static Groups of(Office office, Preview preview, Choices choices) {
        Groups groups = new Groups(office, Optional.of(choices));
        groups.findings(preview.findings());
        if (preview.possible()) {
            long moving = preview.lines().stream().filter(line -> line.fate() != Fate.STAYS).count();
            Paragraph ready = Words.text(new Paragraph(), preview.rights() ? "handover.screen.ready.confirm" : "handover.screen.ready", moving);
            ready.setId("ready");
            groups.add(ready);
        }
        groups.lines(preview.lines());
        return groups;
    }

    /** As it was carried out. */
    static Groups done(Office office, List<Line> lines) {
        Groups groups = new Groups(office, Optional.empty());
        groups.lines(lines);
        return groups;
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(Words.say(new ListItem(), it -> it.setText(Office.said(finding)))));
        Div warnings = new Div(Words.text(new H3(), "handover.screen.findings"), list);
        warnings.addClassName("sk-trouble");
        warnings.setId("findings");
        add(warnings);
    }

    private void lines(List<Line> lines) {
        if (lines.isEmpty()) {
            add(new EmptyState("handover.screen.nothing"));
        }
        Map<String, List<Line>> groups = lines.stream()
                .collect(Collectors.groupingBy(Line::group, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(group -> add(group(group)));
    }

    private Component group(List<Line> group) {
        Line first = group.getFirst();
        H3 title = Words.say(new H3(), it -> it.setText(
                Words.now(first.kindKey()) + " · " + Words.now("handover.screen.count", group.size())));
        Div head = new Div(title, Words.span(first.fateKey()));
        head.addClassName("sk-row");
        choices.filter(any -> chosen(first)).ifPresent(any -> head.add(any.forKind(first)));
        Section part = new Section(head, table(group));
        part.addClassNames("sk-panel", "sk-panel-body");
        part.setId("kind-" + first.group().replace(':', '-'));
        return part;
    }

    private static boolean chosen(Line line) {
        return line.fate() != Fate.ENDS && line.fate() != Fate.STAYS;
    }

    private Component table(List<Line> group) {
        boolean moves = chosen(group.getFirst()) && (choices.isPresent() || group.stream().anyMatch(line -> line.to().isPresent()));
        PlainTable table = moves
                ? new PlainTable("handover.column.what", "handover.column.due", "handover.column.to")
                : new PlainTable("handover.column.what", "handover.column.due");
        group.stream().limit(choices.isPresent() ? SHOWN : group.size()).forEach(line -> {
            Object what = line.title().isBlank() ? "–" : Words.title(line.title());
            Object due = Words.say(new Span(), it -> it.setText(line.due().map(ThaiDates::date).orElse("–")));
            if (moves) {
                table.row(what, due, to(line));
            } else {
                table.row(what, due);
            }
        });
        Div body = new Div(table);
        if (choices.isPresent() && group.size() > SHOWN) {
            body.add(Words.text(new Paragraph(), "handover.screen.more", group.size() - SHOWN));
        }
        return body;
    }

    private Object to(Line line) {
        return choices.<Object>map(any -> any.forOne(line))
                .orElseGet(() -> line.to().map(office::name).orElseGet(() -> Words.now("handover.screen.vacant")));
    }
}

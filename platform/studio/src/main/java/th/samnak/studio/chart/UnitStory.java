package th.samnak.studio.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What a unit was called, when, and by what instrument; the newest first. */
final class UnitStory {

    private final Naming naming;
    private final UnitId unit;

    UnitStory(Naming naming, UnitId unit) {
        this.naming = naming;
        this.unit = unit;
    }

    Component timeline() {
        OrderedList list = new OrderedList();
        list.addClassName("sk-timeline");
        List<Dated<Unit>> rows = naming.known(Unit.class)
                .filter(fact -> fact.what().id().equals(unit))
                .sorted(Comparator.comparing((Dated<Unit> fact) -> fact.from()).reversed())
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == 0;
            if (last) {
                rows.get(i).until().ifPresent(end -> list.add(ended(rows.getFirst(), end)));
            }
            list.add(item(rows.get(i)));
        }
        return list;
    }

    private ListItem ended(Dated<Unit> fact, java.time.LocalDate end) {
        return item(Words.now("studio.story.ended"), ThaiDates.date(end), "", fact.ended().or(() -> Optional.of(fact.source())));
    }

    private ListItem item(Dated<Unit> fact) {
        Unit was = fact.what();
        String below = was.parent().map(parent -> naming.unit(naming.organisation().on(fact.from()), parent)).orElse("");
        String note = (was.letterPrefix() + (below.isEmpty() ? "" : " · " + below)).strip();
        return item(was.name(Words.locale()), Naming.time(fact.from(), fact.until()), note, Optional.of(fact.source()));
    }

    private ListItem item(String what, String when, String note, Optional<Citation> source) {
        Span name = new Span(what);
        name.addClassName("sk-timeline-what");
        Span time = new Span(when);
        time.addClassName("sk-timeline-when");
        ListItem item = new ListItem(new Div(name), time);
        if (!note.isEmpty()) {
            Div line = new Div(new Span(note));
            line.addClassName("sk-hint");
            item.add(line);
        }
        source.ifPresent(cited -> item.add(new Anchor("studio/announcements/" + cited.instrument(), naming.citation(cited))));
        return item;
    }
}

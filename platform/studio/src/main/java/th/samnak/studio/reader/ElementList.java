package th.samnak.studio.reader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import th.samnak.announcements.api.Element;
import th.samnak.announcements.api.Finding;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Panel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What was read, in groups: findings first, then the instrument, its units, clauses and changes. */
final class ElementList extends Div {

    private final DraftView view;
    private final List<Element> elements;
    private final ElementDialogs dialogs;

    ElementList(DraftView view, List<Element> elements) {
        this.view = view;
        this.elements = elements;
        this.dialogs = new ElementDialogs(view);
        addClassName("sk-page");
        add(new Panel("studio.read.findings", findings(view.opened().proposal().findings())));
        add(new Panel("studio.read.instrument", group(part -> !List.of("unit", "clause", "operation", "passage").contains(part))));
        add(new Panel("studio.read.units", group("unit"::equals)));
        add(new Panel("studio.read.clauses", group("clause"::equals)));
        add(new Panel("studio.read.operations", group("operation"::equals)));
    }

    private Component findings(List<Finding> findings) {
        UnorderedList list = list();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int index = elements.size() + i;
            list.add(new ListItem(place(index, "⚠", Words.now(finding.messageKey(), finding.arguments().toArray()), "")));
        }
        return findings.isEmpty() ? new EmptyState("studio.read.no-findings") : list;
    }

    private Component group(Predicate<String> parts) {
        UnorderedList list = list();
        List<Integer> chosen = IntStream.range(0, elements.size()).boxed().filter(i -> parts.test(elements.get(i).part())).toList();
        chosen.forEach(i -> list.add(item(i, elements.get(i))));
        return chosen.isEmpty() ? new EmptyState("studio.read.nothing") : list;
    }

    private ListItem item(int index, Element element) {
        boolean missing = element.kind().endsWith("MISSING");
        NativeButton place = place(index, term(element), missing ? Words.now("studio.clause.missing") : value(element), element.detail());
        place.setClassName("sk-element-missing", missing);
        ListItem item = new ListItem(place);
        if (view.opened().draft().open() && dialogs.knows(element)) {
            Button correct = new Button(VaadinIcon.EDIT.create(), click -> dialogs.open(element));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            correct.setAriaLabel(Words.now("studio.read.correct", value(element)));
            correct.setId("correct-" + index);
            item.add(correct);
        }
        return item;
    }

    private NativeButton place(int index, String term, String value, String detail) {
        Span kind = new Span(term);
        kind.addClassName("sk-hint");
        NativeButton place = new NativeButton();
        place.add(kind, new Div(new Span(value)));
        if (!detail.isBlank()) {
            Span more = new Span(detail);
            more.addClassName("sk-hint");
            place.add(more);
        }
        place.addClassName("sk-element");
        place.setId("element-" + index);
        place.addClickListener(click -> view.point(index));
        return place;
    }

    private static String term(Element element) {
        return switch (element.part()) {
            case "unit" -> element.mark();
            case "clause" -> Naming.mark(element.mark()) + " · "
                    + Words.now("organisation.clause." + element.kind().split(" ")[0].toLowerCase(Locale.ROOT));
            case "operation" -> Words.now("announcements.operation." + element.kind().toLowerCase(Locale.ROOT));
            default -> Words.now("studio.read.part." + element.part());
        };
    }

    private static String value(Element element) {
        if (element.part().equals("kind")) {
            return Words.now("organisation.instrument." + element.value().toLowerCase(Locale.ROOT));
        }
        try {
            return element.value().matches("\\d{4}-\\d{2}-\\d{2}") ? ThaiDates.date(LocalDate.parse(element.value())) : element.value();
        } catch (DateTimeParseException unreadable) {
            return element.value();
        }
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-elements");
        return list;
    }
}

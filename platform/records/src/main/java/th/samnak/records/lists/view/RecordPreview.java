package th.samnak.records.lists.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Person;
import th.samnak.api.records.RecordLists.Linked;
import th.samnak.api.records.RecordRow;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What the register knows of a record, beside the list. */
final class RecordPreview extends Div {

    RecordPreview(RecordRow row, RecordsViews.Services services, RecordMarks marks, ThaiDates dates) {
        Anchor title = new Anchor(row.address(), Words.title(row.title()));
        add(new H2(title));
        Div badges = new Div();
        badges.addClassName("sk-badges");
        marks.of(row).forEach(badge -> badges.add(new BadgeLabel(() -> badge)));
        add(badges, facts(row, services, dates));
        List<Linked> links = services.lists().links(row.id());
        if (!links.isEmpty()) {
            add(Words.span("records.screen.links"), links(links));
        }
    }

    private static Component facts(RecordRow row, RecordsViews.Services services, ThaiDates dates) {
        Facts facts = new Facts()
                .fact("records.field.kind", () -> Words.now(row.kindKey()))
                .fact("records.field.reference", row.reference())
                .fact("records.field.status", () -> row.statusKey().isEmpty() ? "" : Words.now(row.statusKey()))
                .fact("records.field.unit", () -> RecordsView.unit(services, row))
                .fact("records.field.holder", row.holder().flatMap(services.organisation()::person).map(Person::fullName).orElse(""))
                .fact("records.field.begun", () -> ThaiDates.date(row.begun()));
        optional(facts, "records.field.deadline", row.deadline().map(ThaiDates::date));
        optional(facts, "records.field.keep", row.destroyableFrom().map(ThaiDates::date));
        return facts.fact("records.field.changed", () -> dates.moment(row.changed()));
    }

    private static void optional(Facts facts, String key, Optional<String> value) {
        value.ifPresent(told -> facts.fact(key, told));
    }

    private static Component links(List<Linked> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        links.forEach(link -> {
            Span how = Words.span("records.link." + link.kind() + (link.outgoing() ? "" : ".by"));
            how.addClassName("sk-hint");
            Anchor to = new Anchor(link.record().address(), (link.record().reference() + " " + Words.title(link.record().title())).strip());
            list.add(new ListItem(how, to));
        });
        return list;
    }
}

package th.samnak.search.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.words.Words;

/** Who somebody is in the office: position, unit, how to reach them, and as what they act. */
final class PersonView extends Div implements BeforeEnterObserver {

    private final Organisation organisation;

    PersonView(Organisation organisation) {
        this.organisation = organisation;
        setId("person-page");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("person").orElse("-");
        Person person = organisation.person(new PersonId(id)).orElseThrow(() -> new NotFound("person"));
        Chart chart = organisation.now();
        removeAll();
        PageHeader header = new PageHeader(person::fullName).under("search.page", "search");
        if (chart.absent(person.id())) {
            header.marks(new BadgeLabel(() -> new Badge(Words.now("search.person.absent"), Badge.Tone.SOON, Badge.Shape.RING)));
        }
        add(header, new Panel("search.person.office", facts(person)));
        if (chart.capacitiesOf(person.id()).size() > 1) {
            add(new Panel("search.person.acts", acts(chart, person)));
        }
    }

    private Facts facts(Person person) {
        Facts facts = new Facts().fact("search.person.position", person.position());
        organisation.lastKnown(person.unit()).ifPresent(unit -> facts
                .fact("search.person.unit", Words.say(new Anchor("studio/units/" + unit.id()), it -> it.setText(unit.name(Words.locale()))))
                .fact("search.person.phone", unit.phone())
                .fact("search.person.email", unit.email())
                .fact("search.person.address", unit.address()));
        return facts;
    }

    private static UnorderedList acts(Chart chart, Person person) {
        UnorderedList list = new UnorderedList();
        for (Capacity capacity : chart.capacitiesOf(person.id())) {
            list.add(new ListItem(String.join(" ", capacity.lines())));
        }
        return list;
    }
}

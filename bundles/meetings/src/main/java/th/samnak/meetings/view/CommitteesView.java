package th.samnak.meetings.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.application.Committees.CommitteeRow;
import th.samnak.meetings.application.Committees.MemberRow;
import th.samnak.meetings.application.Committees;
import th.samnak.meetings.domain.Part;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The committees with their members, and the form that sets one up. */
final class CommitteesView extends Div {

    private final Office office;
    private final Committees committees;
    private final TextField name = Words.label(new TextField(), "meetings.field.name");
    private final TextField appointedBy = Words.label(new TextField(), "meetings.field.appointedBy");
    private final ComboBox<PersonId> chair = Words.label(new ComboBox<>(), "meetings.part.CHAIR");
    private final ComboBox<PersonId> secretary = Words.label(new ComboBox<>(), "meetings.part.SECRETARY");
    private final MultiSelectComboBox<PersonId> members = Words.label(new MultiSelectComboBox<>(), "meetings.part.MEMBER");
    private final Attempt attempt = new Attempt().field("name", name).field("members", members).field("chair", chair);
    private final Div list = new Div();

    CommitteesView(Office office, Committees committees) {
        this.office = office;
        this.committees = committees;
        List<PersonId> people = office.people();
        chair.setItems(people);
        chair.setItemLabelGenerator(office::nameAndPost);
        secretary.setItems(people);
        secretary.setItemLabelGenerator(office::nameAndPost);
        members.setItems(people);
        members.setItemLabelGenerator(office::name);
        Div form = new Div(name, appointedBy, chair, secretary, members);
        form.addClassName("sk-form");
        addClassName("sk-page");
        add(new PageHeader("meetings.screen.committees").under("meetings.screen.list", MeetingsViews.HOME),
                list, new Panel("meetings.screen.establish", form, new ActionButton("meetings.screen.establish.do", this::establish)));
        show();
    }

    private void show() {
        list.removeAll();
        List<CommitteeRow> rows = committees.all();
        if (rows.isEmpty()) {
            list.add(new EmptyState("meetings.screen.committees.none"));
        }
        rows.forEach(row -> list.add(panel(row)));
    }

    private Div panel(CommitteeRow row) {
        UnorderedList people = new UnorderedList();
        row.members().forEach(member -> people.add(new ListItem(
                office.nameAndPost(member.person()) + " · " + Words.now("meetings.part." + member.part()))));
        Paragraph facts = new Paragraph(row.name() + " · " + row.appointedBy() + " · "
                + Words.now("meetings.screen.quorum", row.quorum()));
        Button appoint = Words.text(new Button("", click -> appoint(row)), "meetings.screen.appoint");
        return new Div(facts, people, appoint);
    }

    /** A seat that somebody gave up is given to another by an order of its own. */
    private void appoint(CommitteeRow row) {
        ActDialog dialog = ActDialog.of("meetings.screen.appoint");
        ComboBox<PersonId> person = dialog.with("person", Words.label(new ComboBox<>(), "meetings.field.member"));
        person.setItems(office.people());
        person.setItemLabelGenerator(office::nameAndPost);
        Select<Part> part = dialog.with("part", Words.label(new Select<>(), "meetings.field.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(each -> Words.now("meetings.part." + each));
        part.setValue(row.members().stream().anyMatch(member -> member.part() == Part.CHAIR) ? Part.MEMBER : Part.CHAIR);
        TextField order = dialog.with("order", Words.label(new TextField(), "meetings.field.appointedBy"));
        dialog.ask("meetings.screen.appoint", () -> {
            if (person.getValue() == null) {
                throw RuleViolation.of("person", "meetings.error.no-member");
            }
            committees.appoint(row.id(), person.getValue(), part.getValue(), order.getValue());
            show();
        });
    }

    private void establish() {
        attempt.run(() -> {
            if (chair.getValue() == null) {
                throw RuleViolation.of("chair", "meetings.error.one-chair");
            }
            List<MemberRow> all = new ArrayList<>(List.of(new MemberRow(chair.getValue(), Part.CHAIR)));
            members.getValue().forEach(person -> all.add(new MemberRow(person, Part.MEMBER)));
            if (secretary.getValue() != null) {
                all.add(new MemberRow(secretary.getValue(), Part.SECRETARY));
            }
            committees.establish(name.getValue(), appointedBy.getValue(), all);
            Notices.done("meetings.screen.established", name.getValue());
            name.clear();
            members.clear();
            show();
        });
    }
}

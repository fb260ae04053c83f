package th.samnak.privacy.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Person;
import th.samnak.privacy.application.RequestBook.Row;
import th.samnak.privacy.domain.KeptRequest.Applicant;
import th.samnak.privacy.domain.KeptRequest.Right;
import th.samnak.privacy.domain.KeptRequest.State;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Requests of persons concerned, those that are due first. */
final class RequestsView extends Div implements Rows<Row> {

    private final Desk desk;
    private final FilterBar filter = new FilterBar("privacy.requests.search");

    RequestsView(Desk desk) {
        this.desk = desk;
        setId("requests");
        addClassName("sk-fill");
        filter.chip("open", "privacy.requests.open");
        Register<Row> register = new Register<>("privacy.requests", Row::id, this)
                .column(Column.<Row>text("privacy.field.number", Row::number).width("6rem"))
                .column(Column.link("privacy.field.applicant", row -> row.applicant().name(), RequestsView::href))
                .column(Column.<Row>text("privacy.field.right", row -> Words.now("privacy.right." + row.right())).width("12rem"))
                .column(Column.<Row>date("privacy.field.receivedOn", row -> Optional.of(row.receivedOn())))
                .column(Column.<Row>date("privacy.field.dueOn", row -> Optional.of(row.dueOn())))
                .column(Column.<Row>badges("privacy.field.state", row -> List.of(badge(row))).width("10rem"))
                .card(row -> new Card(row.applicant().name(), row.number() + " · " + ThaiDates.date(row.dueOn()), List.of(badge(row)), href(row)))
                .filter(filter)
                .onOpen(row -> UI.getCurrent().navigate(href(row)))
                .onNew(this::receive)
                .empty(new EmptyState("privacy.requests.none"));
        add(new PageHeader("privacy.requests").primary(new ActionButton("privacy.receive", this::receive).primary()), register);
    }

    static Badge badge(Row row) {
        String word = Words.now("privacy.state." + row.state());
        if (row.overdue()) {
            return new Badge(Words.now("privacy.requests.overdue"), Badge.Tone.LATE, Badge.Shape.CROSS);
        }
        return switch (row.state()) {
            case RECEIVED, IDENTIFIED -> new Badge(word, Badge.Tone.SOON, Badge.Shape.CLOCK);
            case GRANTED, PARTLY -> new Badge(word, Badge.Tone.DONE, Badge.Shape.CHECK);
            case REFUSED, WITHDRAWN -> new Badge(word, Badge.Tone.PLAIN, Badge.Shape.CROSS);
        };
    }

    private static String href(Row row) {
        return "privacy/requests/" + row.id();
    }

    private void receive() {
        ActDialog dialog = ActDialog.of("privacy.receive").explained("privacy.receive.told");
        TextField name = dialog.with("applicant", Words.label(new TextField(), "privacy.field.applicant"));
        ComboBox<Person> person = dialog.with("person", Words.label(new ComboBox<>(), "privacy.field.insider"));
        person.setItems(desk.organisation().people());
        person.setItemLabelGenerator(Person::fullName);
        person.setClearButtonVisible(true);
        TextField identifier = dialog.with("identifier", Words.label(new TextField(), "privacy.field.identifier"));
        TextField contact = dialog.with("contact", Words.label(new TextField(), "privacy.field.contact"));
        Select<Right> right = dialog.with("right", MeView.right());
        ThaiDatePicker day = dialog.with("receivedOn", new ThaiDatePicker("privacy.field.receivedOn", desk.clock()));
        day.setValue(desk.today());
        TextArea wish = dialog.with("wish", Words.label(new TextArea(), "privacy.field.wish"));
        dialog.ask("privacy.receive", () -> {
            if (day.getValue() == null) {
                throw RuleViolation.of("receivedOn", "privacy.error.required");
            }
            Optional<Person> insider = Optional.ofNullable(person.getValue());
            String id = desk.people().requests().receive(right.getValue(), new Applicant(
                    insider.map(Person::id), insider.map(Person::fullName).orElse(name.getValue().strip()),
                    identifier.getValue().strip(), contact.getValue().strip()), wish.getValue(), day.getValue());
            UI.getCurrent().navigate("privacy/requests/" + id);
        });
    }

    @Override
    public List<Row> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Row> chosen() {
        String asked = filter.words().toLowerCase(Locale.ROOT);
        return desk.people().requests().list().stream()
                .filter(row -> !filter.on("open") || row.state() == State.RECEIVED || row.state() == State.IDENTIFIED)
                .filter(row -> (row.number() + " " + row.applicant().name()).toLowerCase(Locale.ROOT).contains(asked))
                .toList();
    }
}

package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.PersonalHoldings.Holding;
import th.samnak.privacy.application.RequestBook.Row;
import th.samnak.privacy.domain.KeptRequest.State;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.rule.FigureNote;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One request: who asks for what by when, what is held of them, and the answer. */
final class RequestView extends Div implements BeforeEnterObserver {

    private final Desk desk;
    private final Attempt attempt = new Attempt();
    private String id = "";

    RequestView(Desk desk) {
        this.desk = desk;
        setId("request");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        Row row = desk.people().requests().open(id);
        removeAll();
        add(new PageHeader(() -> Words.now("privacy.request", row.number(), row.applicant().name()))
                .under("privacy.requests", "privacy/requests")
                .marks(new BadgeLabel(() -> RequestsView.badge(row))));
        add(new Panel("privacy.request.what", facts(row), new FigureNote(row.figure())), acts(row));
        if (row.state() != State.RECEIVED) {
            add(held(row));
        }
    }

    private Facts facts(Row row) {
        return new Facts()
                .fact("privacy.field.right", () -> Words.now("privacy.right." + row.right()))
                .fact("privacy.field.applicant", row.applicant().name())
                .fact("privacy.field.identifier", masked(row.applicant().identifier()))
                .fact("privacy.field.contact", row.applicant().contact())
                .fact("privacy.field.wish", row.wish())
                .fact("privacy.field.receivedOn", () -> ThaiDates.date(row.receivedOn()))
                .fact("privacy.field.dueOn", () -> ThaiDates.date(row.dueOn()))
                .fact("privacy.field.identifiedBy", row.identifiedBy())
                .fact("privacy.field.handler", row.handler())
                .fact("privacy.field.answer", row.answer());
    }

    /** The last four signs only. */
    static String masked(String identifier) {
        return identifier.length() <= 4 ? identifier : "•••" + identifier.substring(identifier.length() - 4);
    }

    private Component acts(Row row) {
        Div bar = new Div();
        bar.addClassName("sk-steps");
        if (row.state() == State.RECEIVED) {
            bar.add(new ActionButton("privacy.identify", () -> identify(row)).primary());
        }
        if (row.state() == State.IDENTIFIED) {
            bar.add(new ActionButton("privacy.answer", () -> answer(row)).primary());
        }
        return bar;
    }

    private Component held(Row row) {
        DataSubject who = new DataSubject(row.applicant().person(), row.applicant().name(), row.applicant().identifier());
        Div part = new Div();
        part.addClassName("sk-stack");
        part.add(new ActionButton("privacy.request.gather", () -> attempt.run(() -> {
            List<Holding> all = desk.people().data().of(who);
            part.removeAll();
            part.add(Saved.of("privacy.request.export", "data.zip", "application/zip",
                    out -> desk.people().data().export(who, Words.locale(), out)), MeView.held(desk, all));
        })));
        return new Panel("privacy.request.held", part);
    }

    private void identify(Row row) {
        ActDialog dialog = ActDialog.of("privacy.identify").explained("privacy.identify.told");
        TextArea how = dialog.with("how", Words.label(new TextArea(), "privacy.field.identifiedBy"));
        dialog.ask("privacy.identify", () -> {
            desk.people().requests().identify(row.id(), row.version(), how.getValue());
            done();
        });
    }

    private void answer(Row row) {
        ActDialog dialog = ActDialog.of("privacy.answer").explained("privacy.answer.told");
        Select<State> outcome = dialog.with("outcome", Words.label(new Select<>(), "privacy.field.outcome"));
        outcome.setItems(State.GRANTED, State.PARTLY, State.REFUSED, State.WITHDRAWN);
        outcome.setItemLabelGenerator(it -> Words.now("privacy.state." + it));
        outcome.setValue(State.GRANTED);
        TextArea words = dialog.with("answer", Words.label(new TextArea(), "privacy.field.answer"));
        dialog.ask("privacy.answer", () -> {
            desk.people().requests().answer(row.id(), row.version(), outcome.getValue(), words.getValue());
            done();
        });
    }

    private void done() {
        Notices.done("common.saved");
        show();
    }
}

package th.samnak.studio.plans;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import th.samnak.api.Permission;
import th.samnak.api.access.Access;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Gazette;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The one thing that is to be done next with a plan, and what else may be done. */
final class PlanActs {

    private final PlanView view;
    private final Plan plan;

    PlanActs(PlanView view) {
        this.view = view;
        this.plan = view.plan();
    }

    void addTo(PageHeader header) {
        switch (plan.state()) {
            case DRAFT -> header.primary(guarded(button("studio.plan.sign", this::sign), Desk.DRAFT));
            case SIGNED -> header.primary(guarded(button("studio.plan.gazette", this::gazette), Desk.DRAFT));
            case GAZETTED -> header.primary(guarded(schedule(), Desk.DECIDE));
            case PLANNED -> header.primary(guarded(cutOver(), Desk.DECIDE));
            case RECONCILED -> header.primary(button("studio.plan.hand-over", view::toLists));
            case UNDONE, WITHDRAWN -> header.primary(guarded(button("studio.plan.again", this::again), Desk.DRAFT));
            case CLOSED -> { }
        }
        Access access = view.desk().access();
        if (view.desk().mayAmend(plan)) {
            header.other("studio.plan.redate", this::redate);
        }
        if ((Desk.open(plan) || plan.state() == Plan.State.PLANNED) && access.may(Desk.DRAFT)) {
            header.other("studio.plan.withdraw", this::withdraw);
        }
        if (plan.state() == Plan.State.RECONCILED && access.may(Desk.DECIDE)) {
            header.other("studio.plan.undo", this::undo);
        }
    }

    private static ActionButton button(String key, Runnable act) {
        ActionButton button = new ActionButton(key, act).primary();
        button.getElement().setAttribute("id", "plan-next");
        return button;
    }

    /** Disabled for whoever may not, with the reason and the chain behind it. */
    private ActionButton guarded(ActionButton button, Permission permission) {
        return view.desk().access().may(permission)
                ? button
                : button.refusedBecause("error.not-permitted").restingOn(permission, Optional.empty());
    }

    private void sign() {
        Confirmation.of("studio.plan.sign.title", view.desk().title(plan))
                .consequence("studio.plan.sign.fixed")
                .ask("studio.plan.sign", () -> done(() -> view.desk().plans().sign(plan.id()), "studio.plan.signed"));
    }

    private void gazette() {
        ActDialog dialog = ActDialog.of("studio.plan.gazette");
        Optional<Gazette> known = plan.instrument().gazette();
        ThaiDatePicker published = dialog.with("published", new ThaiDatePicker("studio.plan.published", view.desk().naming().clock()));
        published.setId("gazette-day");
        published.setValue(known.map(Gazette::published).orElse(null));
        IntegerField volume = dialog.with("volume", Words.label(new IntegerField(), "studio.plan.volume"));
        known.flatMap(Gazette::volume).ifPresent(volume::setValue);
        TextField part = dialog.with(Words.label(new TextField(), "studio.plan.part"));
        known.flatMap(Gazette::part).ifPresent(part::setValue);
        TextField page = dialog.with(Words.label(new TextField(), "studio.plan.page"));
        known.flatMap(Gazette::page).ifPresent(page::setValue);
        dialog.ask("studio.plan.gazette", () -> {
            if (published.getValue() == null) {
                throw RuleViolation.of("published", "error.required");
            }
            view.desk().plans().gazette(plan.id(), new Gazette(
                    Optional.ofNullable(volume.getValue()), text(part), text(page), published.getValue()));
            Notices.done("studio.plan.gazetted");
            view.show();
        });
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(typed -> !typed.isEmpty());
    }

    private ActionButton schedule() {
        ActionButton button = button("studio.plan.schedule", () -> Confirmation.of("studio.plan.schedule.title", ThaiDates.full(plan.effective()))
                .consequence("studio.plan.schedule.midnight", ThaiDates.date(plan.effective()))
                .consequence("studio.plan.schedule.rehearsed")
                .ask("studio.plan.schedule", () -> done(() -> view.desk().plans().schedule(plan.id()), "studio.plan.scheduled")));
        boolean own = view.desk().access().signedIn().map(caller -> caller.person().equals(plan.draftedBy())).orElse(false);
        return own ? button.refusedBecause("reorganisation.error.four-eyes") : button;
    }

    private ActionButton cutOver() {
        ActionButton button = button("studio.plan.cut-over", () -> Confirmation.of("studio.plan.cut-over.title", view.desk().title(plan))
                .consequence("studio.plan.cut-over.whole")
                .consequence("studio.plan.cut-over.undo")
                .ask("studio.plan.cut-over", () -> done(() -> view.desk().plans().cutOver(plan.id()), "studio.plan.carried-out")));
        boolean early = LocalDate.now(view.desk().naming().clock()).isBefore(plan.effective());
        return early ? button.refusedBecause("studio.plan.waits", ThaiDates.date(plan.effective())) : button;
    }

    private void redate() {
        askDay("studio.plan.redate", "studio.plan.redate.explained", view::redate);
    }

    /** Another draft with the same operations and the same places. */
    private void again() {
        askDay("studio.plan.again", "studio.plan.again.explained", day -> {
            Reorganisations plans = view.desk().plans();
            String draft = plans.draft(plan.agency(), plan.instrument().id(), day);
            plans.amend(draft, plans.find(draft).orElseThrow().version(), day, plan.operations(), plan.mapping());
            UI.getCurrent().navigate("studio/reorganisations/" + draft);
        });
    }

    private void askDay(String key, String explained, Consumer<LocalDate> act) {
        ActDialog dialog = ActDialog.of(key).explained(explained);
        ThaiDatePicker day = dialog.with("effective", new ThaiDatePicker("studio.plan.effective", view.desk().naming().clock()));
        day.setId("plan-day");
        day.setValue(plan.effective());
        dialog.ask(key, () -> {
            if (day.getValue() == null) {
                throw RuleViolation.of("effective", "error.required");
            }
            act.accept(day.getValue());
        });
    }

    private void withdraw() {
        Confirmation.of("studio.plan.withdraw.title", view.desk().title(plan))
                .consequence("studio.plan.withdraw.nothing")
                .dangerWithReason("studio.plan.withdraw", "studio.plan.reason",
                        reason -> done(() -> view.desk().plans().withdraw(plan.id(), reason), "studio.plan.withdrawn"));
    }

    private void undo() {
        Confirmation.of("studio.plan.undo.title", view.desk().title(plan))
                .consequence("studio.plan.undo.back")
                .danger("studio.plan.undo", () -> done(() -> view.desk().plans().undo(plan.id()), "studio.plan.undone"));
    }

    private void done(Runnable act, String key) {
        if (view.act(act)) {
            Notices.done(key);
        }
    }
}

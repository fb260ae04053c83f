package th.samnak.studio.plans;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.AnnouncedPlans;
import th.samnak.reorganisation.api.AnnouncedPlans.Choice;
import th.samnak.reorganisation.api.AnnouncedPlans.Outline;
import th.samnak.reorganisation.api.Plan;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** From an announcement that was read to the plan that carries it out: a person looks, adds what the text leaves open, and opens it. */
public record AnnouncedPlan(Desk desk, AnnouncedPlans announced) {

    /** Puts the button, or the way to the plan that was drafted already, on a page. */
    public void addTo(PageHeader header, String announcement, Optional<InstrumentId> instrument) {
        Optional<Plan> drafted = desk.access().may(Desk.READ) ? instrument.flatMap(this::planOf) : Optional.empty();
        if (drafted.isPresent()) {
            header.other("studio.announced.see", () -> toPlan(drafted.get().id()));
        } else if (desk.access().may(Desk.DRAFT)) {
            header.primary(new ActionButton("studio.announced.do", () -> begin(announcement, instrument)));
        }
    }

    private Optional<Plan> planOf(InstrumentId instrument) {
        return desk.plans().list().stream()
                .filter(plan -> plan.instrument().id().equals(instrument))
                .filter(plan -> plan.state() != Plan.State.WITHDRAWN && plan.state() != Plan.State.UNDONE)
                .findFirst();
    }

    private void begin(String announcement, Optional<InstrumentId> instrument) {
        new Attempt().run(() -> {
            try {
                show(announcement, instrument, Choice.NONE);
            } catch (RuleViolation open) {
                if (!open.field().equals(Optional.of("agency"))) {
                    throw open;
                }
                askAgency(announcement, instrument);
            }
        });
    }

    /** The text names no agency that stands. */
    private void askAgency(String announcement, Optional<InstrumentId> instrument) {
        ActDialog dialog = ActDialog.of("studio.announced.do").explained("studio.announced.agency");
        ComboBox<Unit> agency = dialog.with("agency", Words.label(new ComboBox<>(), "studio.instruments.agency"));
        agency.setId("announced-agency");
        agency.setItems(desk.naming().chart().units().stream().filter(unit -> unit.parent().isEmpty()).toList());
        agency.setItemLabelGenerator(unit -> unit.name(Words.locale()));
        dialog.ask("studio.announced.next", () -> {
            if (agency.isEmpty()) {
                throw RuleViolation.of("agency", "error.required");
            }
            show(announcement, instrument, new Choice(
                    Optional.empty(), "", Optional.of(agency.getValue()).map(Unit::id), java.util.Map.of()));
        });
    }

    private void show(String announcement, Optional<InstrumentId> instrument, Choice choice) {
        Outline outline = announced.outline(announcement, choice);
        ActDialog dialog = ActDialog.of("studio.announced.do").explained("studio.announced.explained",
                th.samnak.ui.words.ThaiDates.date(outline.effective()));
        OutlineForm form = new OutlineForm(desk, outline, instrument.isEmpty());
        dialog.below(form).trying(form.attempt()).ask("studio.announced.draft", () -> {
            Outline kept = announced.draft(announcement, form.choice(choice.agency()));
            Notices.done("studio.announced.drafted");
            toPlan(kept.plan().orElseThrow());
        });
    }

    private static void toPlan(String plan) {
        UI.getCurrent().navigate("studio/reorganisations/" + plan);
    }

    /** Functions that a unit answers for on the day. */
    static List<th.samnak.api.ModuleId> functions(th.samnak.api.organisation.Chart chart, UnitId unit) {
        return chart.mandates().stream().filter(fact -> fact.what().unit().equals(unit))
                .map(fact -> fact.what().function()).distinct().toList();
    }
}

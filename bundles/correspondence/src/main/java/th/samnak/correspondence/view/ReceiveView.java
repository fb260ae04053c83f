package th.samnak.correspondence.view;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The counter: a letter is taken in, checked, stamped with its number and entered in the register, in one act. */
final class ReceiveView extends Div {

    private static final String FORM = "correspondence.receive";

    private final Reception reception;
    private final IncomingFields fields;
    private final DraftKeeper keeper;
    private final Attempt attempt;
    private final UnorderedList warnings = new UnorderedList();
    private boolean warned;

    ReceiveView(Office office, Reception reception) {
        office.demandToday();
        this.reception = reception;
        List<UnitId> registries = reception.registries();
        fields = new IncomingFields(office, registries);
        registries.stream().findFirst().ifPresent(unit -> fields.addressedTo(office.unitName(unit)));
        attempt = fields.attempt();
        keeper = new DraftKeeper(office.drafts(), FORM, office.clock());
        fields.keptBy(keeper);
        ActionButton register = new ActionButton("correspondence.screen.receive.do", this::register).primary();
        if (registries.isEmpty()) {
            register.refusedBecause("correspondence.screen.receive.no-registry");
        }
        warnings.addClassName("sk-warnings");
        warnings.getElement().setAttribute("role", "alert");
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.receive").under("correspondence.screen.incoming", Paths.to(Paths.INCOMING))
                        .primary(register),
                fields, warnings, keeper);
        Shortcuts.addShortcutListener(this, this::register, Key.ENTER, KeyModifier.CONTROL);
    }

    private void register() {
        attempt.run(() -> {
            ArrivalForm form = fields.value();
            if (!warned && warn(reception.warnings(form))) {
                return;
            }
            String id = reception.receive(form, keeper.request());
            keeper.handedIn();
            Notices.done("correspondence.screen.receive.done");
            UI.getCurrent().navigate(Paths.incoming(id));
        });
    }

    /** Says once what deserves a second look; the next press registers all the same. */
    private boolean warn(List<StepOffer.Reason> reasons) {
        warnings.removeAll();
        reasons.forEach(reason -> warnings.add(new ListItem(Words.now(reason.key(), reason.arguments().toArray()))));
        if (!reasons.isEmpty()) {
            warnings.add(new ListItem(Words.now("correspondence.screen.receive.again")));
        }
        warned = !reasons.isEmpty();
        return warned;
    }
}

package th.samnak.ui.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Optional;
import th.samnak.api.Permission;
import th.samnak.api.records.RecordId;
import th.samnak.ui.words.Words;

/** A button named by the office's verb. While the act is not allowed it is shown disabled, and "เพราะอะไร" says why. */
public final class ActionButton extends Composite<Div> implements HasStyle {

    private final Button button = new Button();
    private final Button why = Words.text(new Button(), "common.why");
    private final Paragraph reason = new Paragraph();
    private final Button chain = Words.text(new Button(), "why.ask");
    private String reasonKey = "";
    private Object[] arguments = {};

    public ActionButton(String key, Runnable act) {
        Words.text(button, key);
        Press.on(button, act);
        button.setDisableOnClick(false);
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        why.setVisible(false);
        chain.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        chain.setVisible(false);
        Popover popover = new Popover(reason, chain);
        popover.setTarget(why);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.addClassName("sk-why");
        Words.say(why, it -> sayReason());
        getContent().addClassName("sk-action");
        getContent().add(button, why, popover);
    }

    /** The button is the page's primary action. */
    public ActionButton primary() {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    /** The act destroys something. */
    public ActionButton danger() {
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    /** Disables the button and lets the person ask why. */
    public ActionButton refusedBecause(String key, Object... arguments) {
        this.reasonKey = key;
        this.arguments = arguments;
        button.setEnabled(false);
        why.setVisible(true);
        sayReason();
        return this;
    }

    /** While it is refused, lets the person see the whole chain from the clause to this permission. */
    public ActionButton restingOn(Permission permission, Optional<RecordId> record) {
        chain.setVisible(true);
        chain.addClickListener(click -> Reasoner.here()
                .ifPresent(reasoner -> reasoner.explain(button.getText(), permission, record)));
        return this;
    }

    /** Enables the button again. */
    public ActionButton allowed() {
        reasonKey = "";
        button.setEnabled(true);
        why.setVisible(false);
        return this;
    }

    private void sayReason() {
        reason.setText(reasonKey.isEmpty() ? "" : Words.now(reasonKey, arguments));
    }
}

package th.samnak.ui.form;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.samnak.thai.ThaiDate;
import th.samnak.thai.UnreadableDate;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/**
 * A date in the Buddhist era: typed in any form an office uses ({@code 5/2/2569}, {@code 5 ก.พ. 69}, {@code 2026-02-05}…), or
 * chosen from a calendar. Its value is {@code null} while it is empty or cannot be read; what was typed stays in the field.
 */
public final class ThaiDatePicker extends AbstractCompositeField<TextField, ThaiDatePicker, LocalDate>
        implements HasLabel, HasHelper, HasPlaceholder, HasAriaLabel, HasSize, HasStyle, HasValidationProperties,
                HasValidator<LocalDate>, Focusable<ThaiDatePicker> {

    private final Clock clock;
    private final Button open = new Button(VaadinIcon.CALENDAR_O.create());
    private String refusal = "";

    public ThaiDatePicker(Clock clock) {
        super(null);
        this.clock = clock;
        getContent().setManualValidation(true);
        getContent().setSuffixComponent(open);
        getContent().setAutoselect(true);
        getContent().addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                read(typed.getValue());
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        open.addClassName("sk-date-open");
        Press.on(open, this::openCalendar);
        Words.named(open, "date.open");
        Words.say(this, it -> it.sayAgain());
    }

    /** A field with the label of that message key. */
    public ThaiDatePicker(String labelKey, Clock clock) {
        this(clock);
        Words.label(this, labelKey);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate day) {
        getContent().setValue(day == null ? "" : ThaiDates.date(day));
        judge("");
    }

    /** Empties the field, of words that are no date too. */
    @Override
    public void clear() {
        super.clear();
        setPresentationValue(null);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        open.setVisible(!readOnly);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        open.setEnabled(enabled);
    }

    @Override
    public Validator<LocalDate> getDefaultValidator() {
        return (day, context) -> refusal.isEmpty() ? ValidationResult.ok() : ValidationResult.error(Words.now(refusal));
    }

    private void sayAgain() {
        if (getValue() != null) {
            getContent().setValue(ThaiDates.date(getValue()));
        }
        if (!refusal.isEmpty()) {
            setErrorMessage(Words.now(refusal));
        }
    }

    private void read(String typed) {
        if (typed.isBlank()) {
            judge("");
            setModelValue(null, true);
            return;
        }
        try {
            LocalDate day = ThaiDate.parse(typed);
            judge("");
            setModelValue(day, true);
            getContent().setValue(ThaiDates.date(day));
        } catch (UnreadableDate unreadable) {
            judge("date.error." + unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            setModelValue(null, true);
        }
    }

    private void judge(String key) {
        refusal = key;
        setInvalid(!key.isEmpty());
        setErrorMessage(key.isEmpty() ? "" : Words.now(refusal));
    }

    private void openCalendar() {
        LocalDate today = LocalDate.now(clock);
        Popover popover = new Popover();
        popover.setOpenOnClick(false);
        popover.setAutofocus(true);
        popover.setModal(true);
        popover.setTarget(open);
        popover.setAriaLabel(Words.now("date.open"));
        popover.add(new MonthCalendar(getValue() == null ? today : getValue(), today, day -> {
            popover.close();
            judge("");
            setModelValue(day, true);
            getContent().setValue(ThaiDates.date(day));
            getContent().focus();
        }));
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.removeFromParent();
            }
        });
        popover.open();
    }
}

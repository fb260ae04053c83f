package th.samnak.ui.form;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Locale;
import th.samnak.ui.words.Words;

/** A time of the day, by the clock of twenty-four hours in either language. */
public final class TimeOfDay extends TimePicker {

    public TimeOfDay(String labelKey) {
        setLocale(Locale.UK);
        Words.label(this, labelKey);
    }
}

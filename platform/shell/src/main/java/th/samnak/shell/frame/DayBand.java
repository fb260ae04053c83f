package th.samnak.shell.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.time.ViewedDay;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Across every screen while another day than today is looked at. */
final class DayBand extends Section {

    private final ViewedDay viewed;
    private final Span sentence = new Span();

    DayBand(ViewedDay viewed) {
        this.viewed = viewed;
        setId("as-of-band");
        addClassName("sk-day-band");
        Button back = Words.text(new Button("", click -> TurnedTo.turn(null)), "frame.day.back");
        back.setId("as-of-back");
        add(VaadinIcon.CALENDAR_CLOCK.create(), sentence, back);
        Words.say(this, it -> it.show());
    }

    void show() {
        Optional<LocalDate> day = viewed.other();
        setVisible(day.isPresent());
        day.ifPresent(other -> sentence.setText(Words.now("frame.day.band", ThaiDates.full(other))));
        getElement().setAttribute("aria-label", Words.now("frame.day"));
    }
}

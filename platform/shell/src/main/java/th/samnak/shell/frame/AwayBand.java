package th.samnak.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Absences.Away;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Across every screen of who is away: why their posts' menu is gone, and the way back. It needs no permission, as they have none left. */
final class AwayBand extends Section {

    private final PersonId person;
    private final MainFrame.Office office;
    private final Span sentence = new Span();
    private final Button back = Words.text(new Button("", click -> back()), "frame.away.back");

    AwayBand(PersonId person, MainFrame.Office office) {
        this.person = person;
        this.office = office;
        setId("away-band");
        addClassName("sk-day-band");
        add(VaadinIcon.USER_CLOCK.create(), sentence, back);
        Words.say(this, it -> it.show());
    }

    void show() {
        Optional<Away> away = away();
        setVisible(away.isPresent());
        away.ifPresent(now -> {
            sentence.setText(now.last().map(last -> Words.now("frame.away.until", ThaiDates.date(last)))
                    .orElseGet(() -> Words.now("frame.away.open")));
            back.setVisible(now.mayChange());
        });
        getElement().setAttribute("aria-label", Words.now("frame.away"));
    }

    private LocalDate today() {
        return LocalDate.now(office.clock());
    }

    /** None while another day is looked at: the band of that day stands in its place. */
    private Optional<Away> away() {
        return office.absences().get()
                .filter(known -> office.viewed().other().isEmpty() && office.organisation().on(today()).absent(person))
                .flatMap(known -> known.of(person).stream().filter(row -> !row.from().isAfter(today())).findFirst());
    }

    private void back() {
        away().ifPresent(row -> Confirmation.of("frame.away.title")
                .consequence("frame.away.power")
                .consequence("frame.away.told")
                .ask("frame.away.back", () -> office.absences().get().ifPresent(known -> back(known, row))));
    }

    private void back(Absences known, Away row) {
        if (new Attempt().run(() -> known.endEarly(row.id(), today().minusDays(1)))) {
            show();
            UI.getCurrent().refreshCurrentRoute(true);
        }
    }
}

package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.api.LetterRegistered;
import th.samnak.correspondence.register.application.RegisterDay;
import th.samnak.correspondence.register.application.RegisterDay.Issued;
import th.samnak.correspondence.work.application.WorkCounts;
import th.samnak.correspondence.work.application.WorkLists;
import th.samnak.ui.home.LiveContent;
import th.samnak.ui.words.Words;

/** For whoever keeps a register: what was numbered today, and what waits to be. */
final class RegisterDayCard {

    private final Office office;

    private RegisterDayCard(Office office) {
        this.office = office;
    }

    private record Day(List<Issued> issued, WorkCounts waiting) {}

    static Component of(Office office, RegisterDay registers, WorkLists work, Events events) {
        RegisterDayCard card = new RegisterDayCard(office);
        return new LiveContent<>(() -> new Day(registers.today(), work.counts()), card::draw).on(events, LetterRegistered.class);
    }

    private Component draw(Day day) {
        Div card = new Div(waiting(day.waiting()));
        card.addClassName("sk-stack");
        if (day.issued().isEmpty()) {
            Paragraph none = new Paragraph(Words.now("correspondence.screen.home.registers.none"));
            none.addClassName("sk-hint");
            card.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("sk-files");
            day.issued().forEach(issued -> list.add(line(issued)));
            card.add(list);
        }
        card.add(new Anchor(CorrespondenceModule.ID + "/" + Paths.REGISTERS, Words.now("correspondence.screen.registers")));
        return card;
    }

    private static Div waiting(WorkCounts counts) {
        Div row = new Div(
                figure("correspondence.box.DESK", counts.atDesk(), Paths.INCOMING + "?box=DESK"),
                figure("correspondence.box.TO_ACCEPT", counts.toAccept(), Paths.INCOMING + "?box=TO_ACCEPT"),
                figure("correspondence.box.TO_SEND", counts.toSend(), Paths.OUTGOING + "?box=TO_SEND"));
        row.addClassName("sk-figures");
        return row;
    }

    private static Anchor figure(String key, int count, String path) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("sk-work-sum");
        Anchor link = new Anchor(CorrespondenceModule.ID + "/" + path, number, new Span(Words.now(key)));
        link.addClassName("sk-figure");
        return link;
    }

    private ListItem line(Issued issued) {
        Span of = new Span(name(issued.unit()));
        of.addClassName("sk-hint");
        return new ListItem(
                new Span(Words.now("correspondence.register." + issued.kind())),
                new Span(Words.now("correspondence.screen.home.registers.issued", issued.count(), issued.last())), of);
    }

    private String name(UnitId unit) {
        return office.organisation().lastKnown(unit).map(it -> it.name(Words.locale())).orElse(unit.value());
    }
}

package th.samnak.handover.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.api.organisation.PersonId;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.State;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Hand-overs in which the person has a part, on the home page; nothing while there are none. */
public final class WaitingCard extends Div {

    private final Office office;

    public WaitingCard(Office office) {
        this.office = office;
        setVisible(!office.handOvers().waitingForMe().isEmpty());
        Words.say(this, it -> it.tell(office.handOvers().waitingForMe()));
    }

    private void tell(List<HandOver> waiting) {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        waiting.forEach(one -> list.add(new ListItem(new Anchor(Office.address(one), sentence(one)))));
        add(list);
    }

    private String sentence(HandOver it) {
        PersonId me = office.access().caller().person();
        String giver = office.name(it.wish().occasion().person());
        String on = ThaiDates.date(it.wish().occasion().on());
        if (it.state() == State.CARRIED_OUT) {
            return Words.now("handover.home.sign", giver);
        }
        if (office.handOvers().mayConfirm(it.id())) {
            return Words.now("handover.home.confirm", giver, on);
        }
        return it.wish().occasion().person().equals(me)
                ? Words.now("handover.home.gives", on)
                : Words.now("handover.home.takes", giver, on);
    }
}

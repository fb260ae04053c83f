package th.samnak.handover.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.organisation.Retirements;
import th.samnak.api.organisation.Retirements.Retirement;
import th.samnak.handover.api.HandOver;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Hand-overs in which the person has a part or may have one, the latest day first; and who retires soon. */
public final class HandOverListView extends Div implements Rows<HandOver> {

    private final Office office;
    private final FilterBar filter = new FilterBar("handover.screen.search");

    public HandOverListView(Office office) {
        this.office = office;
        setId("hand-overs");
        addClassName("sk-fill");
        Register<HandOver> register = new Register<>("handover.list", HandOver::id, this)
                .column(Column.<HandOver>link("handover.column.what", office::title, Office::address))
                .column(Column.<HandOver>text("handover.screen.reason", it -> Words.now(it.wish().occasion().reasonKey())).width("9rem"))
                .column(Column.<HandOver>date("handover.column.on", it -> Optional.of(it.wish().occasion().on())))
                .column(Column.<HandOver>text("handover.screen.number", it -> it.number().orElse("–")).width("9rem"))
                .column(Column.<HandOver>badges("handover.column.state", it -> List.of(Office.badge(it))).width("13rem"))
                .card(it -> new Card(office.title(it), ThaiDates.date(it.wish().occasion().on()), List.of(Office.badge(it)),
                        Office.address(it)))
                .filter(filter)
                .onOpen(it -> UI.getCurrent().navigate(Office.address(it)))
                .onNew(HandOverListView::begin)
                .empty(new EmptyState("handover.screen.none").act("handover.screen.new", HandOverListView::begin));
        ActionButton begin = new ActionButton("handover.screen.new", HandOverListView::begin).primary();
        begin.getElement().setAttribute("id", "hand-over-begin");
        add(new PageHeader("handover.screen.list").primary(begin));
        List<Retirement> soon = office.retirements().within(Retirements.WARNING_DAYS);
        if (!soon.isEmpty()) {
            add(new Panel("handover.screen.retiring", retiring(soon)));
        }
        add(register);
    }

    private static UnorderedList retiring(List<Retirement> soon) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        soon.forEach(one -> list.add(new ListItem(Words.say(
                new Anchor(Office.HOME + "/new/" + one.person()),
                it -> it.setText(Words.now("handover.screen.retires", one.name(), one.post(), ThaiDates.date(one.lastDay())))))));
        return list;
    }

    private static void begin() {
        UI.getCurrent().navigate(Office.HOME + "/new");
    }

    @Override
    public List<HandOver> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<HandOver> chosen() {
        String words = filter.words().toLowerCase(Locale.ROOT);
        return office.handOvers().list().stream().filter(it -> office.title(it).toLowerCase(Locale.ROOT).contains(words)).toList();
    }
}

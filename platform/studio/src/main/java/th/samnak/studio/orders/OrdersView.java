package th.samnak.studio.orders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.organisation.Orders;
import th.samnak.api.organisation.Orders.Order;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.Words;

/** All delegations and acting appointments: drafts first, then the latest. */
public final class OrdersView extends Div implements Rows<Order> {

    static final String PATH = "studio/orders";

    private final Orders orders;
    private final OrderWords words;
    private final FilterBar filter = new FilterBar("studio.orders.search");

    /** @param mayDraft whether the person may draft new ones */
    public OrdersView(Naming naming, Orders orders, boolean mayDraft) {
        this.orders = orders;
        this.words = new OrderWords(naming);
        setId("orders");
        addClassName("sk-fill");
        Runnable draft = () -> new OrderDialog(naming, orders, Optional.empty(), OrdersView::show).open();
        EmptyState none = new EmptyState("studio.orders.none");
        Register<Order> register = new Register<>("studio.orders", Order::id, this)
                .column(Column.<Order>link("studio.orders.order", it -> it.terms().authority().order(), it -> href(it.id())))
                .column(Column.<Order>text("studio.orders.kind", it -> OrderWords.kind(it.terms().authority())).width("11rem"))
                .column(Column.<Order>text("studio.orders.post", it -> words.post(it.terms().authority().post())))
                .column(Column.<Order>text("studio.orders.to", it -> words.to(it.terms().authority())))
                .column(Column.<Order>text("studio.orders.time", it -> Naming.time(it.terms().from(), it.terms().until())).width("11rem"))
                .column(Column.<Order>text("studio.orders.source", it -> it.source().map(naming::citation).orElse("–")).width("12rem").hidden())
                .column(Column.<Order>badges("studio.orders.state", it -> List.of(OrderWords.badge(it))).width("8rem"))
                .card(it -> new Card(it.terms().authority().order(), words.to(it.terms().authority()),
                        List.of(OrderWords.badge(it)), href(it.id())))
                .filter(filter)
                .onOpen(it -> show(it.id()))
                .empty(mayDraft ? none.act("studio.orders.draft", draft) : none);
        PageHeader header = new PageHeader("studio.orders").under("studio.chart", "studio");
        if (mayDraft) {
            register.onNew(draft);
            header.primary(new ActionButton("studio.orders.draft", draft).primary());
        }
        add(header, register);
    }

    private static void show(String id) {
        UI.getCurrent().navigate(href(id));
    }

    private static String href(String id) {
        return PATH + "/" + id;
    }

    @Override
    public List<Order> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Order> chosen() {
        String asked = filter.words().toLowerCase(Locale.ROOT);
        return orders.list(Optional.empty()).stream()
                .filter(it -> told(it).toLowerCase(Locale.ROOT).contains(asked))
                .toList();
    }

    private String told(Order order) {
        return order.terms().authority().order() + " " + words.post(order.terms().authority().post()) + " "
                + words.to(order.terms().authority());
    }
}

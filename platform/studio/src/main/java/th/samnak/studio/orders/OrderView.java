package th.samnak.studio.orders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Orders;
import th.samnak.api.organisation.Orders.Order;
import th.samnak.api.organisation.Orders.State;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One order: what it says, who signed it as what, and what can be done with it. */
public final class OrderView extends Div implements BeforeEnterObserver {

    private final Naming naming;
    private final Orders orders;
    private final OrderWords words;
    private final boolean mayDraft;
    private final Attempt attempt = new Attempt();

    public OrderView(Naming naming, Orders orders, boolean mayDraft) {
        this.naming = naming;
        this.orders = orders;
        this.words = new OrderWords(naming);
        this.mayDraft = mayDraft;
        setId("order");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("order").orElse("-"));
    }

    private void show(String id) {
        Order order = orders.find(id);
        removeAll();
        PageHeader header = new PageHeader(() -> order.terms().authority().order())
                .under("studio.chart", "studio")
                .under("studio.orders", OrdersView.PATH)
                .marks(new BadgeLabel(() -> OrderWords.badge(order)));
        acts(header, order);
        Div body = new Div();
        Words.say(body, it -> {
            it.removeAll();
            it.add(new Panel("studio.orders.facts", facts(order)));
        });
        add(header, body);
    }

    private void acts(PageHeader header, Order order) {
        boolean maySign = orders.maySign(order.id());
        if (order.state() == State.DRAFT) {
            ActionButton sign = new ActionButton("studio.orders.sign", () -> sign(order)).primary();
            header.primary(maySign ? sign : sign.refusedBecause("studio.orders.sign.why"));
            if (mayDraft) {
                header.other("studio.orders.revise", () -> new OrderDialog(naming, orders, Optional.of(order), this::show).open());
                header.other("studio.orders.discard", () -> discard(order));
            }
        } else if (order.state() != State.ENDED && maySign) {
            header.primary(new ActionButton("studio.orders.end", () -> end(order)));
        }
    }

    private Facts facts(Order order) {
        Authority authority = order.terms().authority();
        ThaiDates dates = new ThaiDates(naming.clock());
        Facts facts = new Facts()
                .fact("studio.orders.kind", OrderWords.kind(authority))
                .fact("studio.orders.post", words.post(authority.post()))
                .fact("studio.orders.to", words.to(authority))
                .fact("studio.orders.time", Naming.time(order.terms().from(), order.terms().until()))
                .fact("studio.orders.matters", words.reach(authority))
                .fact("studio.orders.place", String.valueOf(authority.place()));
        if (authority.kind() == Authority.Kind.BY_DELEGATION) {
            facts.fact("studio.orders.onward", Words.now(authority.onward() ? "studio.orders.onward.yes" : "studio.orders.onward.no"));
        }
        authority.under()
                .flatMap(given -> naming.known(Authority.class).filter(row -> row.id().equals(given)).findFirst())
                .ifPresent(given -> facts.fact("studio.orders.under", given.what().order()));
        order.draftedBy().ifPresentOrElse(
                by -> facts.fact("studio.orders.drafted-by", naming.person(by)),
                () -> order.source().ifPresent(source -> facts.fact("studio.orders.source", naming.citation(source))));
        order.signedBy().ifPresent(by -> facts.fact("studio.orders.signed-by", naming.person(by) + " · "
                + (order.signedAs().isEmpty() ? Words.now("studio.orders.on-paper") : String.join(" ", order.signedAs()))
                + order.signedAt().map(at -> " · " + dates.dateAndTime(at)).orElse("")));
        return order.endReason().isEmpty() ? facts : facts.fact("studio.orders.end-reason", order.endReason());
    }

    private void sign(Order order) {
        Confirmation.of("studio.orders.sign.title", order.terms().authority().order())
                .consequence("studio.orders.sign.holds", ThaiDates.date(order.terms().from()))
                .consequence("studio.orders.sign.stays")
                .ask("studio.orders.sign", () -> run(order, () -> orders.sign(order.id(), order.version())));
    }

    private void discard(Order order) {
        Confirmation.of("studio.orders.discard.title", order.terms().authority().order()).danger("studio.orders.discard", () -> {
            if (attempt.run(() -> orders.discard(order.id(), order.version()))) {
                UI.getCurrent().navigate(OrdersView.PATH);
            }
        });
    }

    private void end(Order order) {
        ActDialog dialog = ActDialog.of("studio.orders.end");
        ThaiDatePicker until = dialog.with("until", new ThaiDatePicker("studio.orders.end.until", naming.clock()));
        until.setValue(LocalDate.now(naming.clock()));
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "studio.orders.end-reason"));
        dialog.ask("studio.orders.end", () -> {
            LocalDate first = Optional.ofNullable(until.getValue()).orElseGet(() -> LocalDate.now(naming.clock()));
            orders.end(order.id(), order.version(), first, reason.getValue());
            saved(order);
        });
    }

    private void run(Order order, Runnable act) {
        if (attempt.run(act)) {
            saved(order);
        }
    }

    private void saved(Order order) {
        show(order.id());
        Notices.done("common.saved");
    }
}

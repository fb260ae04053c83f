package th.samnak.studio.orders;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Orders;
import th.samnak.api.organisation.Orders.Order;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Drafts an order, or changes a draft. */
final class OrderDialog {

    private final Orders orders;
    private final Optional<Order> known;
    private final Consumer<String> done;
    private final OrderWords words;
    private final Chart chart;
    private final Select<Authority.Kind> kind = Words.label(new Select<>(), "studio.orders.kind");
    private final ComboBox<Post> post = Words.label(new ComboBox<>(), "studio.orders.post");
    private final ComboBox<Holder> to = Words.label(new ComboBox<>(), "studio.orders.to");
    private final TextField order = Words.label(new TextField(), "studio.orders.order");
    private final ThaiDatePicker from;
    private final ThaiDatePicker until;
    private final ComboBox<String> matters = Words.label(new ComboBox<>(), "studio.orders.matters");
    private final BigDecimalField limit = Words.label(new BigDecimalField(), "studio.orders.limit");
    private final IntegerField place = Words.label(new IntegerField(), "studio.orders.place");
    private final Select<Dated<Authority>> under = Words.label(new Select<>(), "studio.orders.under");
    private final Checkbox onward = Words.label(new Checkbox(), "studio.orders.onward");

    /** @param known the draft to change @param done is told the order's id */
    OrderDialog(Naming naming, Orders orders, Optional<Order> known, Consumer<String> done) {
        this.orders = orders;
        this.known = known;
        this.done = done;
        this.words = new OrderWords(naming);
        this.chart = naming.organisation().on(LocalDate.now(naming.clock()));
        this.from = new ThaiDatePicker("studio.orders.from", naming.clock());
        this.until = new ThaiDatePicker("studio.orders.until", naming.clock());
        kind.setItems(Authority.Kind.values());
        kind.setValue(Authority.Kind.BY_DELEGATION);
        Words.say(kind, it -> it.setItemLabelGenerator(
                each -> Words.now("organisation.authority." + each.name().toLowerCase(Locale.ROOT))));
        post.setItems(chart.posts());
        post.setItemLabelGenerator(each -> words.post(chart, each));
        to.setItems(holders());
        to.setItemLabelGenerator(this::told);
        Words.helper(order, "studio.orders.order.help");
        matters.setItems(words.matters());
        matters.setItemLabelGenerator(words::matter);
        matters.setClearButtonVisible(true);
        Words.helper(matters, "studio.orders.matters.help");
        Words.helper(until, "studio.orders.until.help");
        Words.helper(under, "studio.orders.under.help");
        Words.helper(onward, "studio.orders.onward.help");
        place.setValue(1);
        place.setMin(1);
        offerHandingOn();
        from.setValue(chart.day());
        known.map(Order::terms).ifPresent(this::show);
    }

    void open() {
        ActDialog dialog = ActDialog.of("studio.orders.draft");
        if (under.isVisible()) {
            dialog.with("under", under);
        }
        dialog.with("kind", kind);
        dialog.with("post", post);
        dialog.with("to", to);
        dialog.with("order", order);
        dialog.with("from", from);
        dialog.with("until", until);
        dialog.with("matters", matters);
        dialog.with("limit", limit);
        dialog.with("place", place);
        dialog.with("onward", onward);
        dialog.ask("common.save", this::save);
    }

    /** Only what an order permits can be chosen; what is handed on is the power of that order's post, and goes no further. */
    private void offerHandingOn() {
        List<Dated<Authority>> open = orders.handedOn();
        under.setVisible(!open.isEmpty());
        under.setEmptySelectionAllowed(true);
        under.setItems(open);
        Words.say(under, it -> it.setItemLabelGenerator(row -> row == null
                ? Words.now("studio.orders.under.none")
                : row.what().order() + " · " + words.to(row.what())));
        under.addValueChangeListener(chosen -> suit());
        kind.addValueChangeListener(chosen -> suit());
        suit();
    }

    private void suit() {
        Optional<Authority> given = Optional.ofNullable(under.getValue()).map(Dated::what);
        given.ifPresent(each -> {
            kind.setValue(Authority.Kind.BY_DELEGATION);
            post.setValue(chart.post(each.post()).orElse(null));
        });
        kind.setReadOnly(given.isPresent());
        post.setReadOnly(given.isPresent());
        onward.setVisible(given.isEmpty() && kind.getValue() == Authority.Kind.BY_DELEGATION);
    }

    private List<Holder> holders() {
        Stream<Holder> posts = chart.posts().stream().map(each -> new Holder.ToPost(each.id()));
        Stream<Holder> people = chart.people().stream().map(each -> new Holder.ToPerson(each.id()));
        return Stream.concat(people, posts).toList();
    }

    private String told(Holder holder) {
        return switch (holder) {
            case Holder.ToPerson(var id) -> chart.person(id).map(Person::fullName).orElse(id.value());
            case Holder.ToPost(var id) -> Words.now("studio.orders.to-post", words.post(id));
        };
    }

    private void show(Terms terms) {
        Authority authority = terms.authority();
        kind.setValue(authority.kind());
        post.setValue(chart.post(authority.post()).orElse(null));
        to.setValue(authority.to());
        order.setValue(authority.order());
        from.setValue(terms.from());
        terms.until().ifPresent(end -> until.setValue(end.minusDays(1)));
        matters.setValue(authority.matters().orElse(null));
        authority.limit().ifPresent(limit::setValue);
        place.setValue(authority.place());
        onward.setValue(authority.onward());
        under.getListDataView().getItems().filter(row -> authority.under().filter(row.id()::equals).isPresent()).findFirst()
                .ifPresent(under::setValue);
    }

    private void save() {
        Terms terms = terms();
        String id = known.map(Order::id).orElse("");
        if (known.isPresent()) {
            orders.revise(id, known.get().version(), terms);
        } else {
            id = orders.draft(terms);
        }
        done.accept(id);
    }

    private Terms terms() {
        if (post.isEmpty()) {
            throw RuleViolation.of("post", "error.required");
        }
        if (to.isEmpty()) {
            throw RuleViolation.of("to", "error.required");
        }
        if (from.getValue() == null) {
            throw RuleViolation.of("from", "error.required");
        }
        Authority authority = new Authority(
                post.getValue().id(), to.getValue(), kind.getValue(), Optional.ofNullable(place.getValue()).orElse(1),
                Optional.ofNullable(matters.getValue()), Optional.ofNullable(limit.getValue()),
                order.getValue(), onward.isVisible() && onward.getValue(), Optional.ofNullable(under.getValue()).map(Dated::id));
        return new Terms(authority, from.getValue(), Optional.ofNullable(until.getValue()).map(last -> last.plusDays(1)));
    }
}

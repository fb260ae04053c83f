package th.samnak.rules.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import th.samnak.api.rules.Figure;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.rule.FigureWords;
import th.samnak.ui.words.Words;

/** The figures in force, each with its law and whether anybody has compared them. */
final class FiguresView extends Div implements Rows<Figure> {

    private static final String UNVERIFIED = "unverified";
    private static final String FUNCTION = "function";
    private static final String ALL = "all";

    private final Desk desk;
    private final FilterBar filter = new FilterBar("rules.search");

    FiguresView(Desk desk) {
        this.desk = desk;
        setId("rules");
        addClassName("sk-fill");
        filter.chip(UNVERIFIED, "rules.unverified")
                .chip(ALL, "rules.past-and-future")
                .values(FUNCTION, "rules.function", desk.book().figures().stream()
                        .map(Figure::module)
                        .distinct()
                        .map(module -> new FilterBar.Value(module.value(), () -> Words.now(module + ".name")))
                        .toList());
        Register<Figure> register = new Register<>("rules", Figure::id, this)
                .column(Column.<Figure>link("rules.figure", FigureWords::name, FiguresView::href))
                .column(Column.<Figure>text("rules.value", FigureWords::value).width("11rem"))
                .column(Column.<Figure>text("rules.time", FigureStanding::time).width("12rem"))
                .column(Column.<Figure>text("rules.law", Figure::citation))
                .column(Column.<Figure>text("rules.agency", it -> desk.words().agency(it.agency())).width("12rem").hidden())
                .column(Column.<Figure>text("rules.function", FigureWords::function).width("10rem").hidden())
                .column(Column.badges("rules.verified", it -> List.of(Badges.verified(it.isVerified()))))
                .card(it -> new Card(FigureWords.name(it), FigureWords.value(it) + " · " + it.citation(),
                        List.of(Badges.verified(it.isVerified())), href(it)))
                .filter(filter)
                .onOpen(it -> UI.getCurrent().navigate(href(it)))
                .empty(new EmptyState("rules.none"));
        add(new PageHeader("rules.figures"), register);
    }

    private static String href(Figure figure) {
        return "rules/" + figure.code();
    }

    @Override
    public List<Figure> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Figure> chosen() {
        LocalDate day = desk.viewed().day();
        String asked = filter.words().toLowerCase(Locale.ROOT);
        return desk.book().figures().stream()
                .filter(it -> filter.on(ALL) || holds(it, day))
                .filter(it -> !filter.on(UNVERIFIED) || !it.isVerified())
                .filter(it -> filter.chosen(FUNCTION).filter(function -> !function.equals(it.module().value())).isEmpty())
                .filter(it -> (FigureWords.name(it) + " " + it.code() + " " + it.citation()).toLowerCase(Locale.ROOT).contains(asked))
                .toList();
    }

    static boolean holds(Figure figure, LocalDate day) {
        return !day.isBefore(figure.from()) && figure.until().filter(end -> !day.isBefore(end)).isEmpty();
    }
}

package th.samnak.studio.instruments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.Words;

/** All that lays the organisation down, newest first. */
public final class InstrumentsView extends Div implements Rows<Instrument> {

    private final Naming naming;
    private final FilterBar filter = new FilterBar("studio.instruments.search");

    /** @param mayRead whether the person may bring a new text */
    public InstrumentsView(Naming naming, boolean mayRead) {
        this.naming = naming;
        setId("instruments");
        addClassName("sk-fill");
        Register<Instrument> register = new Register<>("studio.instruments", it -> it.id().value(), this)
                .column(Column.<Instrument>link("studio.instruments.title", Naming::title, InstrumentsView::href))
                .column(Column.<Instrument>text("studio.instruments.kind", InstrumentsView::kind).width("9rem"))
                .column(Column.<Instrument>text("studio.instruments.agency", it -> naming.unit(it.agency())).width("12rem"))
                .column(Column.<Instrument>text("studio.instruments.gazette", it -> it.gazette().map(Naming::gazette).orElse("–")).width("14rem").hidden())
                .column(Column.<Instrument>date("studio.instruments.effective", Instrument::effective))
                .column(Column.<Instrument>badges("studio.instruments.confirmed", it -> List.of(confirmed(it))).width("10.5rem"))
                .card(it -> new Card(Naming.title(it), kind(it), List.of(confirmed(it)), href(it)))
                .filter(filter)
                .onOpen(it -> UI.getCurrent().navigate(href(it)))
                .empty(new EmptyState("studio.instruments.none"));
        PageHeader header = new PageHeader("studio.instruments").under("studio.chart", "studio");
        if (mayRead) {
            header.primary(new ActionButton("studio.read", () -> UI.getCurrent().navigate("studio/read")).primary());
        }
        add(header, register);
    }

    static String href(Instrument instrument) {
        return "studio/announcements/" + instrument.id();
    }

    static String kind(Instrument instrument) {
        return Words.now("organisation.instrument." + instrument.kind().name().toLowerCase(Locale.ROOT));
    }

    static Badge confirmed(Instrument instrument) {
        return instrument.confirmed()
                ? new Badge(Words.now("studio.confirmed"), Badge.Tone.DONE, Badge.Shape.CHECK)
                : new Badge(Words.now("studio.unconfirmed"), Badge.Tone.SOON, Badge.Shape.RING);
    }

    @Override
    public List<Instrument> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Instrument> chosen() {
        String words = filter.words().toLowerCase(Locale.ROOT);
        return naming.book().instruments().stream()
                .filter(it -> (it.titleTh() + " " + it.titleEn() + " " + it.id() + " "
                        + Optional.of(it).flatMap(Instrument::gazette).map(Gazette::published)).toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }
}

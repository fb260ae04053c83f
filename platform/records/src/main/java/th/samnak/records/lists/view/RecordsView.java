package th.samnak.records.lists.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Order;
import th.samnak.api.records.RecordQuery.Pace;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordRow;
import th.samnak.api.time.WorkingDays;
import th.samnak.records.RecordsModule;
import th.samnak.records.lists.application.RecordExports.Form;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.BulkAct;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** ทะเบียนเรื่อง: the records of every function that the person may see, as one list. */
final class RecordsView extends Div {

    private final RecordsViews.Services services;
    private final FilterBar filter;
    private final RecordMarks marks;
    private final ThaiDates dates;

    RecordsView(RecordsViews.Services services) {
        this.services = services;
        this.dates = new ThaiDates(services.clock());
        UnitId own = services.access().caller().unit();
        WorkingDays working = services.working().of(own);
        this.marks = new RecordMarks(dates, working);
        this.filter = new FilterBar("records.screen.search")
                .choice("whose", "records.filter.whose", options("records.whose", Whose.values()))
                .choice("pace", "records.filter.pace", options("records.pace", Pace.values()))
                .values("kind", "records.field.kind", services.lists().kinds().stream()
                        .map(kind -> new FilterBar.Value(kind.kind(), () -> Words.now(kind.nameKey())))
                        .toList())
                .values("unit", "records.filter.unit", units(own))
                .values("holder", "records.field.holder", holders(own));
        addClassName("sk-page");
        PageHeader header = new PageHeader("records.screen.all");
        if (services.access().may(RecordsModule.EXPORT)) {
            header.aside(new TableLink(services.exports(), Form.XLSX, this::chosen), new TableLink(services.exports(), Form.CSV, this::chosen));
        }
        add(header);
        if (services.viewed().other().isPresent()) {
            add(Words.text(new Paragraph(), "records.screen.other-day"));
        }
        add(register());
    }

    private static <E extends Enum<E>> List<FilterBar.Option> options(String prefix, E[] values) {
        return Arrays.stream(values)
                .map(value -> new FilterBar.Option(value.name().toLowerCase(Locale.ROOT), prefix + "." + value.name()))
                .toList();
    }

    /** The units of the person's agency. */
    private List<FilterBar.Value> units(UnitId own) {
        Chart chart = services.organisation().now();
        return chart.unit(own).map(any -> chart.unitsWithin(chart.agencyOf(own).id())).orElse(List.of()).stream()
                .map(unit -> new FilterBar.Value(unit.id().value(), () -> unit.name(Words.locale())))
                .toList();
    }

    /** Those who work in the person's unit and below it. */
    private List<FilterBar.Value> holders(UnitId own) {
        Set<UnitId> units = services.organisation().now().unitsWithin(own).stream().map(Unit::id).collect(Collectors.toSet());
        return services.organisation().people().stream()
                .filter(person -> units.contains(person.unit()))
                .map(person -> new FilterBar.Value(person.id().value(), person::fullName))
                .toList();
    }

    private Register<RecordRow> register() {
        return new Register<>("records.all", RecordRow::id, new KeysetRows(services.lists(), this::chosen))
                .filter(filter)
                .groupBy("unit", "holder", "kind")
                .column(Column.<RecordRow>text("records.field.kind", row -> Words.now(row.kindKey())).width("8.5rem"))
                .column(Column.<RecordRow>text("records.field.reference", RecordRow::reference).width("8rem"))
                .column(Column.link("records.field.title", row -> Words.title(row.title()), RecordRow::address))
                .column(Column.<RecordRow>badges("records.field.marks", marks::of).width("13rem"))
                .column(Column.<RecordRow>badges("records.field.status", RecordMarks::state).width("10rem"))
                .column(Column.<RecordRow>text("records.field.unit", row -> unit(services, row)).width("12rem").hidden())
                .column(Column.<RecordRow>text("records.field.holder", this::holder).width("10rem"))
                .column(Column.<RecordRow>date("records.field.begun", row -> Optional.of(row.begun())).hidden())
                .column(Column.<RecordRow>text("records.field.changed", row -> dates.moment(row.changed())).width("10rem").hidden())
                .column(Column.<RecordRow>date("records.field.keep", RecordRow::destroyableFrom).hidden())
                .act(BulkAct.star(RecordRow::id))
                .card(this::card)
                .preview(row -> new RecordPreview(row, services, marks, dates))
                .onOpen(row -> UI.getCurrent().navigate(row.address()))
                .empty(new EmptyState("records.screen.none"));
    }

    private Card card(RecordRow row) {
        List<Badge> badges = new ArrayList<>(RecordMarks.state(row));
        badges.addAll(marks.of(row));
        String line = Stream.of(Words.now(row.kindKey()), row.reference(), unit(services, row))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Card(Words.title(row.title()), line, badges, row.address());
    }

    static String unit(RecordsViews.Services services, RecordRow row) {
        return services.organisation().lastKnown(row.custodian()).map(unit -> unit.name(Words.locale())).orElse(row.custodian().value());
    }

    private String holder(RecordRow row) {
        return row.holder().flatMap(services.organisation()::person).map(Person::fullName).orElse("");
    }

    private RecordQuery chosen() {
        Whose whose = filter.chosen("whose", RecordsView::upper).map(Whose::valueOf).orElse(Whose.ALL);
        Pace pace = filter.chosen("pace", RecordsView::upper).map(Pace::valueOf).orElse(whose == Whose.MINE ? Pace.OPEN : Pace.ALL);
        boolean pressing = pace == Pace.OPEN || pace == Pace.OVERDUE || pace == Pace.SOON;
        return new RecordQuery(
                whose, pace, filter.chosen("kind").map(Set::of).orElse(Set.of()), filter.words(),
                filter.chosen("holder").map(PersonId::new), filter.chosen("unit").map(UnitId::new), pressing ? Order.DEADLINE : Order.CHANGED);
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}

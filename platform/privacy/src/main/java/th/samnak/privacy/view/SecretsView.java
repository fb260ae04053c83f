package th.samnak.privacy.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.access.Secrecy;
import th.samnak.privacy.application.ControlQuery;
import th.samnak.privacy.application.ControlRow;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** ทะเบียนควบคุมข้อมูลข่าวสารลับ (ทขล.3). */
final class SecretsView extends Div implements Rows<ControlRow> {

    private final Desk desk;
    private final FilterBar filter = new FilterBar("privacy.secrets.search");

    SecretsView(Desk desk) {
        this.desk = desk;
        setId("secrets");
        addClassName("sk-fill");
        filter.choice("level", "privacy.field.level", Stream.of(Secrecy.CONFIDENTIAL, Secrecy.SECRET, Secrecy.TOP_SECRET)
                        .map(level -> new FilterBar.Option(level.name(), "privacy.level." + level))
                        .toList())
                .chip("due", "privacy.secrets.due")
                .chip("former", "privacy.secrets.former");
        Register<ControlRow> register = new Register<>("privacy.secrets", ControlRow::id, this)
                .column(Column.<ControlRow>text("privacy.field.number", ControlRow::number).width("6rem"))
                .column(Column.link("privacy.field.title", SecretsView::title, SecretsView::href))
                .column(Column.<ControlRow>text("privacy.field.docNo", ControlRow::docNo).width("9rem"))
                .column(Column.<ControlRow>badges("privacy.field.level", SecretsView::marks).width("9rem"))
                .column(Column.<ControlRow>number("privacy.field.copies", row -> (long) row.copies()).width("6rem"))
                .column(Column.date("privacy.field.reviewOn", ControlRow::reviewOn))
                .card(row -> new Card(title(row), row.number() + " · " + row.docNo(), marks(row), href(row)))
                .filter(filter)
                .onOpen(row -> UI.getCurrent().navigate(href(row)))
                .empty(new EmptyState("privacy.secrets.none"));
        PageHeader header = new PageHeader("privacy.secrets");
        header.aside(
                Saved.pdf("privacy.print", "control.pdf", () -> desk.secrets().papers().register(query())),
                Saved.xlsx("privacy.xlsx", "control.xlsx", out -> desk.secrets().papers().xlsx(query(), out)));
        header.other("privacy.inspections", () -> UI.getCurrent().navigate("privacy/inspections"));
        add(header, register);
    }

    static String title(ControlRow row) {
        return row.masked() ? Words.now("privacy.masked") : row.title();
    }

    static List<Badge> marks(ControlRow row) {
        List<Badge> level = Desk.level(row.secrecy());
        return row.late()
                ? Stream.concat(level.stream(), Stream.of(new Badge(
                        Words.now("privacy.secrets.review", row.reviewOn().map(ThaiDates::date).orElse("")), Badge.Tone.LATE,
                        Badge.Shape.CLOCK))).toList()
                : level;
    }

    private static String href(ControlRow row) {
        return "privacy/secrets/" + row.id();
    }

    /** The search leads by number: words of secrets are not looked for here. */
    private ControlQuery query() {
        return new ControlQuery(filter.chosen("level", Secrecy::valueOf), filter.on("due"), filter.on("former"));
    }

    @Override
    public List<ControlRow> fetch(Slice slice) {
        String asked = filter.words();
        return asked.isEmpty()
                ? desk.secrets().book().list(query(), slice.offset(), slice.limit())
                : numbered(asked).stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        String asked = filter.words();
        return asked.isEmpty() ? desk.secrets().book().count(query()) : numbered(asked).size();
    }

    private List<ControlRow> numbered(String asked) {
        return desk.secrets().book().list(query(), 0, 1000).stream().filter(row -> row.number().startsWith(asked)).toList();
    }
}

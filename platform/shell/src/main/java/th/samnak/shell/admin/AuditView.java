package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.audit.AuditTrail.Entry;
import th.samnak.api.audit.AuditTrail.Query;
import th.samnak.api.audit.Chain;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Who did what and who read what was secret, newest first; the state of the chain beneath. */
public final class AuditView extends Div implements Rows<Entry> {

    private static final int MOST_EXPORTED = 10_000;
    private static final List<String> KINDS = List.of(
            "letter", "meeting", "register", "organisation", "reorganisation", "module", "account", "sign-in", "access", "audit");

    private final Services services;
    private final Clock clock;
    private final ThaiDates dates;
    private final FilterBar filter;

    /** What stands behind the screen. */
    public record Services(AuditTrail trail, Chain chain, Access access, Accounts accounts, Spreadsheets sheets) {}

    public AuditView(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
        this.dates = new ThaiDates(clock);
        this.filter = new FilterBar("admin.audit.search")
                .values("account", "admin.audit.person", people())
                .choice("kind", "admin.audit.kind", KINDS.stream().map(kind -> new FilterBar.Option(kind, "admin.audit.kind." + kind)).toList())
                .day("from", "admin.audit.from", clock)
                .day("to", "admin.audit.to", clock);
        addClassName("sk-fill");
        Register<Entry> register = new Register<>("admin.audit", Entry::number, this)
                .column(Column.<Entry>number("admin.audit.number", Entry::number).width("5.5rem"))
                .column(Column.<Entry>text("admin.audit.at", entry -> dates.dateAndTime(entry.at())).width("10.5rem"))
                .column(Column.<Entry>text("admin.audit.account", Entry::account).width("7rem"))
                .column(Column.<Entry>text("admin.audit.post", Entry::post).width("12rem"))
                .column(Column.<Entry>text("admin.audit.act", ActNames::of).width("14rem"))
                .column(Column.<Entry>text("admin.audit.subject", Entry::subject))
                .column(Column.<Entry>text("admin.audit.detail", Entry::detail).width("9rem"))
                .card(entry -> new Card(ActNames.of(entry) + " · " + entry.subject(),
                        dates.dateAndTime(entry.at()) + " · " + entry.account(), List.of(), "admin/audit"))
                .filter(filter)
                .empty(new EmptyState("admin.audit.none"));
        PageHeader header = new PageHeader("admin.audit").under("admin.name", "admin/modules").aside(exports());
        add(header, new ChainPanel(services.chain(), services.access(), dates), register);
    }

    private List<FilterBar.Value> people() {
        return services.access().asSystem(services.accounts()::list).stream()
                .map(account -> new FilterBar.Value(account.name(), () -> account.personName().isBlank() ? account.name() : account.personName()))
                .toList();
    }

    private Anchor[] exports() {
        return new Anchor[] {
                export("admin.audit.csv", "audit.csv", "text/csv;charset=utf-8",
                        (out, rows) -> services.sheets().writeCsv(out, headings(), rows)),
                export("admin.audit.xlsx", "audit.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        (out, rows) -> services.sheets().writeXlsx(out, Words.now("admin.audit"), headings(), rows))};
    }

    private interface Writer {
        void write(OutputStream out, List<List<Object>> rows);
    }

    private Anchor export(String key, String name, String type, Writer writer) {
        Anchor link = new Anchor((DownloadHandler) event -> {
            event.setFileName(name);
            event.setContentType(type);
            List<List<Object>> rows = services.trail().find(query(), 0, MOST_EXPORTED).stream().map(this::cells).toList();
            services.trail().record("audit.export-trail", "audit:trail", rows.size() + " rows");
            try (OutputStream out = event.getOutputStream()) {
                writer.write(out, rows);
            }
        }, AttachmentType.DOWNLOAD, "");
        return Words.text(link, key);
    }

    private static List<String> headings() {
        return Stream.of("number", "at", "account", "post", "act", "subject", "detail").map(name -> Words.now("admin.audit." + name)).toList();
    }

    private List<Object> cells(Entry entry) {
        return List.of(entry.number(), entry.at().atZone(clock.getZone()).toLocalDateTime().toString(), entry.account(), entry.post(),
                entry.act(), entry.subject(), entry.detail());
    }

    private Query query() {
        return new Query(filter.chosen("account").orElse(""), filter.chosen("kind").orElse(""), filter.words(),
                filter.day("from").map(this::start), filter.day("to").map(day -> start(day.plusDays(1))));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    @Override
    public List<Entry> fetch(Slice slice) {
        return services.trail().find(query(), slice.offset(), slice.limit());
    }

    @Override
    public int count() {
        return (int) Math.min(Integer.MAX_VALUE, services.trail().count(query()));
    }
}

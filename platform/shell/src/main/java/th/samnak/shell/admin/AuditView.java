package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.audit.AuditTrail.Entry;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;

/** Who did what and who read what was secret, newest first. */
public final class AuditView extends Div implements Rows<Entry> {

    private static final int NEWEST = 2000;

    private final AuditTrail trail;
    private final ThaiDates dates;
    private final FilterBar filter = new FilterBar("admin.audit.search");
    private List<Entry> chosen = List.of();

    public AuditView(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.dates = new ThaiDates(clock);
        addClassName("sk-fill");
        Register<Entry> register = new Register<>("admin.audit", Entry::number, this)
                .column(Column.<Entry>number("admin.audit.number", Entry::number))
                .column(Column.<Entry>text("admin.audit.at", entry -> dates.dateAndTime(entry.at())).width("13rem"))
                .column(Column.<Entry>text("admin.audit.account", Entry::account).width("9rem"))
                .column(Column.<Entry>text("admin.audit.act", ActNames::of).width("13rem"))
                .column(Column.<Entry>text("admin.audit.subject", Entry::subject))
                .column(Column.<Entry>text("admin.audit.detail", Entry::detail))
                .card(entry -> new Card(ActNames.of(entry) + " · " + entry.subject(),
                        dates.dateAndTime(entry.at()) + " · " + entry.account(), List.of(), "admin/audit"))
                .filter(filter)
                .empty(new EmptyState("admin.audit.none"));
        add(new PageHeader("admin.audit").under("admin.name", "admin/modules"), register);
    }

    @Override
    public List<Entry> fetch(Slice slice) {
        return chosen.stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        String words = filter.words().toLowerCase(Locale.ROOT);
        chosen = trail.latest(NEWEST).stream()
                .filter(entry -> (entry.account() + " " + ActNames.of(entry) + " " + entry.act() + " " + entry.subject() + " " + entry.detail())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        return chosen.size();
    }
}

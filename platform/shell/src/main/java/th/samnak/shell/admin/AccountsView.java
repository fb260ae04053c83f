package th.samnak.shell.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.organisation.Organisation;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.Badge.Shape;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The accounts of the agency. */
public final class AccountsView extends Div implements Rows<Account> {

    static final String PATH = "admin/accounts";

    private final Accounts accounts;
    private final Clock clock;
    private final ThaiDates dates;
    private final FilterBar filter;

    public AccountsView(Accounts accounts, Organisation organisation, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        this.dates = new ThaiDates(clock);
        this.filter = new FilterBar("admin.accounts.search").chip("blocked", "admin.accounts.blocked");
        addClassName("sk-fill");
        Runnable open = () -> new OpenAccountDialog(accounts, organisation).open();
        Register<Account> register = new Register<>("admin.accounts", Account::name, this)
                .column(Column.<Account>link("admin.accounts.name", Account::name, account -> PATH + "/" + account.name())
                        .width("10rem"))
                .column(Column.<Account>text("admin.accounts.person", Account::personName))
                .column(Column.<Account>text("admin.accounts.roles", AccountsView::roles))
                .column(Column.<Account>text("admin.accounts.clearance", AccountsView::clearance).width("8rem"))
                .column(Column.<Account>badges("admin.accounts.state", this::state).width("13rem"))
                .column(Column.<Account>text("admin.accounts.last-sign-in",
                        account -> account.lastSignIn().map(dates::dateAndTime).orElse("–")).width("13rem"))
                .card(account -> new Card(account.personName(), account.name() + " · " + roles(account), state(account),
                        PATH + "/" + account.name()))
                .filter(filter)
                .onOpen(account -> UI.getCurrent().navigate(PATH + "/" + account.name()))
                .onNew(open)
                .empty(new EmptyState("admin.accounts.none").act("admin.accounts.open", open));
        add(new PageHeader("admin.accounts")
                .under("admin.name", "admin/modules")
                .primary(new ActionButton("admin.accounts.open", open).primary()), register);
    }

    @Override
    public List<Account> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Account> chosen() {
        String words = filter.words().toLowerCase(Locale.ROOT);
        return accounts.list().stream()
                .filter(account -> (account.name() + " " + account.personName()).toLowerCase(Locale.ROOT).contains(words))
                .filter(account -> !filter.on("blocked") || account.blocked())
                .toList();
    }

    static String roles(Account account) {
        return account.roles().stream().map(RoleNames::of).sorted().collect(Collectors.joining(", "));
    }

    static String clearance(Account account) {
        return Words.now("secrecy." + account.clearance().name().toLowerCase(Locale.ROOT));
    }

    private List<Badge> state(Account account) {
        return List.of(state(account, clock));
    }

    static Badge state(Account account, Clock clock) {
        if (account.blocked()) {
            return new Badge(Words.now("admin.accounts.blocked"), Tone.LATE, Shape.CROSS);
        }
        if (account.lockedUntil().filter(clock.instant()::isBefore).isPresent()) {
            return new Badge(Words.now("admin.accounts.locked"), Tone.SOON, Shape.CLOCK);
        }
        return account.mustChangePassword()
                ? new Badge(Words.now("admin.accounts.must-change"), Tone.SOON, Shape.RING)
                : new Badge(Words.now("admin.accounts.working"), Tone.DONE, Shape.CHECK);
    }
}

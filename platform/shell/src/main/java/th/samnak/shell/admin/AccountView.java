package th.samnak.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.privacy.PersonalReads;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One account: who it belongs to, what it may do, and the acts on it. */
public final class AccountView extends Div implements BeforeEnterObserver {

    private final Accounts accounts;
    private final Organisation organisation;
    private final Clock clock;
    private final ThaiDates dates;
    private final PersonalReads reads;
    private final Attempt attempt = new Attempt();

    public AccountView(Accounts accounts, Organisation organisation, Clock clock, PersonalReads reads) {
        this.reads = reads;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
        this.dates = new ThaiDates(clock);
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("account").orElse(""));
    }

    private void show(String name) {
        Account account = accounts.find(name).orElseThrow(() -> new NotFound("account"));
        reads.note("security.accounts", "security:account:" + name, List.of(account.person()));
        removeAll();
        PageHeader header = new PageHeader(account::personName)
                .under("admin.name", "admin/modules")
                .under("admin.accounts", AccountsView.PATH)
                .marks(new BadgeLabel(() -> AccountsView.state(account, clock)))
                .primary(reset(account));
        if (account.blocked()) {
            header.other("admin.accounts.unblock", () -> block(account, false));
        } else {
            header.other("admin.accounts.block", () -> askBlock(account));
        }
        add(header, new Panel("admin.accounts.facts", facts(account)), new Panel("admin.accounts.held", held(account)),
                new Panel("admin.accounts.given", given(account)),
                new Panel("admin.clearances", new ClearanceList(accounts, account, clock, () -> show(name))));
    }

    private Facts facts(Account account) {
        Facts facts = new Facts().fact("admin.accounts.name", account.name());
        organisation.person(account.person()).map(Person::unit).flatMap(organisation::unit)
                .ifPresent(unit -> facts.fact("admin.people.unit", () -> unit.name(Words.locale())));
        facts.fact("admin.accounts.password-kept",
                () -> Words.now(account.directory() ? "admin.accounts.directory" : "admin.accounts.local"));
        facts.fact("admin.accounts.last-sign-in", () -> account.lastSignIn().map(dates::dateAndTime).orElse(""));
        account.lockedUntil().filter(clock.instant()::isBefore)
                .ifPresent(until -> facts.fact("admin.accounts.locked-until", () -> dates.dateAndTime(until)));
        return facts;
    }

    /** Each role with the post it follows from. */
    private Facts held(Account account) {
        Facts facts = new Facts();
        account.held().forEach(held -> facts.fact(
                "role." + held.role().key().toLowerCase(Locale.ROOT),
                () -> String.join(" ", held.by().lines()) + organisation.unit(held.by().post().unit())
                        .map(unit -> " · " + unit.name(Words.locale()))
                        .orElse("")));
        if (account.held().isEmpty()) {
            facts.fact("admin.accounts.roles", () -> Words.now("admin.accounts.held.none"));
        }
        return facts;
    }

    private ActionButton reset(Account account) {
        ActionButton reset = new ActionButton("admin.accounts.reset", () -> askReset(account));
        return account.directory() ? reset.refusedBecause("admin.accounts.directory.why") : reset;
    }

    private void askReset(Account account) {
        Confirmation.of("admin.accounts.reset.title", account.name())
                .consequence("admin.accounts.reset.old")
                .consequence("admin.accounts.reset.shown")
                .consequence("admin.accounts.reset.change")
                .ask("admin.accounts.reset", () -> attempt.run(() -> {
                    String password = accounts.resetPassword(account.name());
                    show(account.name());
                    PasswordOnce.show(account.name(), password);
                }));
    }

    private void askBlock(Account account) {
        Confirmation.of("admin.accounts.block.title", account.name())
                .consequence("admin.accounts.block.out")
                .consequence("admin.accounts.block.kept")
                .danger("admin.accounts.block", () -> block(account, true));
    }

    private void block(Account account, boolean blocked) {
        if (attempt.run(() -> accounts.block(account.name(), blocked))) {
            show(account.name());
            Notices.done(blocked ? "admin.accounts.block.done" : "admin.accounts.unblock.done", account.name());
        }
    }

    private Div given(Account account) {
        RolesFields fields = new RolesFields();
        fields.show(account.technical());
        Button save = Words.text(new Button("", click -> save(account, fields)), "common.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div both = new Div(fields, save);
        both.addClassName("sk-stack");
        return both;
    }

    private void save(Account account, RolesFields fields) {
        boolean done = attempt.run(() -> accounts.assign(account.name(), fields.roles.getValue()));
        if (done) {
            show(account.name());
            Notices.undo(() -> attempt.run(() -> {
                accounts.assign(account.name(), account.technical());
                show(account.name());
            }), "admin.accounts.assigned", account.name());
        }
    }
}

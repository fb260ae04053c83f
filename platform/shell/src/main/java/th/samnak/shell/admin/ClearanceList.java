package th.samnak.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.Badge.Shape;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** With what the holder of an account is and was entrusted: level, days and order of each, the newest first. */
final class ClearanceList extends Div {

    /** Early enough for another order. */
    private static final int SOON_DAYS = 60;

    private final Accounts accounts;
    private final Account account;
    private final Clock clock;
    private final Runnable changed;

    ClearanceList(Accounts accounts, Account account, Clock clock, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.clock = clock;
        this.changed = changed;
        addClassName("sk-stack");
        if (account.clearances().isEmpty()) {
            add(new EmptyState("admin.clearances.none"));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("sk-clearances");
            account.clearances().forEach(clearance -> list.add(row(clearance)));
            add(list);
        }
        add(new ActionButton("admin.clearances.give", () -> new ClearanceDialog(accounts, account, clock, changed).open()));
    }

    private ListItem row(Clearance clearance) {
        ListItem row = new ListItem(
                new BadgeLabel(() -> badge(clearance)), Words.text(new Span(), "admin.clearances.days", level(clearance.level()), days(clearance)),
                new Span(clearance.basis()));
        row.addClassName("sk-row");
        if (open(clearance)) {
            Button withdraw = Words.text(new Button("", click -> ask(clearance)), "admin.clearances.withdraw");
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            row.add(withdraw);
        }
        return row;
    }

    private void ask(Clearance clearance) {
        Confirmation.of("admin.clearances.withdraw.title", level(clearance.level()), account.personName())
                .consequence("admin.clearances.withdraw.now")
                .consequence("admin.clearances.withdraw.kept")
                .dangerWithReason("admin.clearances.withdraw", "admin.clearances.withdraw.why", why -> {
                    if (new Attempt().run(() -> accounts.withdraw(account.name(), clearance.id(), why))) {
                        changed.run();
                    }
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean open(Clearance clearance) {
        return clearance.withdrawn().isEmpty() && clearance.until().filter(today()::isAfter).isEmpty();
    }

    private Badge badge(Clearance clearance) {
        if (clearance.withdrawn().isPresent()) {
            return new Badge(Words.now("admin.clearances.withdrawn"), Tone.LATE, Shape.CROSS);
        }
        if (!open(clearance)) {
            return new Badge(Words.now("admin.clearances.over"), Tone.PLAIN, Shape.RING);
        }
        if (!clearance.on(today())) {
            return new Badge(Words.now("admin.clearances.ahead"), Tone.SOON, Shape.RING);
        }
        return clearance.until().filter(last -> last.isBefore(today().plusDays(SOON_DAYS))).isPresent()
                ? new Badge(Words.now("admin.clearances.soon"), Tone.SOON, Shape.CLOCK)
                : new Badge(Words.now("admin.clearances.holds"), Tone.DONE, Shape.CHECK);
    }

    static String level(Secrecy level) {
        return Words.now("secrecy." + level.name().toLowerCase(Locale.ROOT));
    }

    private static String days(Clearance clearance) {
        String from = ThaiDates.date(clearance.from());
        return clearance.withdrawn().or(clearance::until)
                .map(last -> from + " – " + ThaiDates.date(last))
                .orElseGet(() -> Words.now("admin.clearances.since", from));
    }
}

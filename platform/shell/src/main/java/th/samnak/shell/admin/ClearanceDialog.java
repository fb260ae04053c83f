package th.samnak.shell.admin;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** Entrusts the holder of an account with what is secret, as an order says. */
final class ClearanceDialog {

    private final Accounts accounts;
    private final Account account;
    private final Runnable changed;
    private final Select<Secrecy> level = new Select<>();
    private final ThaiDatePicker from;
    private final ThaiDatePicker until;
    private final TextField basis = new TextField();

    ClearanceDialog(Accounts accounts, Account account, Clock clock, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.changed = changed;
        from = new ThaiDatePicker("admin.clearances.from", clock);
        until = new ThaiDatePicker("admin.clearances.until", clock);
        Words.label(level, "admin.accounts.clearance");
        Words.label(basis, "admin.clearances.basis");
        Words.helper(basis, "admin.clearances.basis.help");
        Words.helper(until, "admin.clearances.until.help");
        level.setItems(Arrays.stream(Secrecy.values()).filter(Secrecy::isSecret).toList());
        level.setItemLabelGenerator(ClearanceList::level);
        level.setValue(Secrecy.CONFIDENTIAL);
        from.setValue(LocalDate.now(clock));
        basis.addClassName("sk-wide");
    }

    void open() {
        ActDialog dialog = ActDialog.of("admin.clearances.give.title", account.personName()).explained("admin.clearances.give.law");
        dialog.trying(new Attempt().field("level", level).field("from", from).field("until", until).field("basis", basis));
        dialog.with(level);
        dialog.with(from);
        dialog.with(until);
        dialog.with(basis);
        dialog.ask("admin.clearances.give", this::give);
    }

    private void give() {
        if (from.getValue() == null) {
            throw RuleViolation.of("from", "error.required");
        }
        accounts.clear(account.name(), Clearance.of(
                level.getValue(), from.getValue(), Optional.ofNullable(until.getValue()), basis.getValue()));
        changed.run();
    }
}

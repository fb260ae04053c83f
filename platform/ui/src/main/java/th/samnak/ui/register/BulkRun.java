package th.samnak.ui.register;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.page.Press;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** Does one act with many rows and tells what became of each. */
final class BulkRun<T> {

    private final BulkAct<T> act;
    private final List<T> rows;
    private final Function<T, String> named;
    private final Runnable after;

    /** @param named what a row is called where it is refused; after is run when something was done */
    BulkRun(BulkAct<T> act, List<T> rows, Function<T, String> named, Runnable after) {
        this.act = act;
        this.rows = rows;
        this.named = named;
        this.after = after;
    }

    /** What became of the rows. @param refused with the reason in the person's language */
    record Outcome<T>(List<T> done, List<Refused> refused) {}

    record Refused(String row, String why) {}

    void begin() {
        if (act.asked().isPresent()) {
            ActDialog dialog = ActDialog.of(act.key());
            dialog.explained("register.bulk.about", rows.size());
            Consumer<T> asked = act.asked().orElseThrow().apply(dialog);
            dialog.ask(act.key(), () -> tell(run(asked)));
        } else if (act.consequence().isPresent()) {
            Confirmation.of("register.bulk.sure", Words.now(act.key()), rows.size())
                    .consequence(act.consequence().orElseThrow(), rows.size())
                    .ask(act.key(), () -> tell(run(act.act())));
        } else {
            tell(run(act.act()));
        }
    }

    Outcome<T> run(Consumer<T> what) {
        return run(rows, what, named);
    }

    private static <T> Outcome<T> run(List<T> rows, Consumer<T> what, Function<T, String> named) {
        List<T> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (T row : rows) {
            try {
                what.accept(row);
                done.add(row);
            } catch (OfficeException refusal) {
                refused.add(new Refused(named.apply(row), Words.now(refusal.messageKey(), refusal.arguments().toArray())));
            }
        }
        return new Outcome<>(done, refused);
    }

    private void tell(Outcome<T> outcome) {
        finish();
        Optional<Runnable> back = act.inverse().filter(any -> !outcome.done().isEmpty()).map(inverse -> () -> {
            Outcome<T> undone = run(outcome.done(), inverse, named);
            finish();
            report(undone, "register.bulk.undone", Optional.empty());
        });
        report(outcome, "register.bulk.done", back);
    }

    private void finish() {
        after.run();
        Attempt.done();
    }

    private void report(Outcome<T> outcome, String key, Optional<Runnable> back) {
        String verb = Words.now(act.key());
        int many = outcome.done().size();
        if (!outcome.refused().isEmpty()) {
            list(outcome, Words.now(key, verb, many), back);
        } else if (back.isPresent()) {
            Notices.undo(back.get(), key, verb, many);
        } else {
            Notices.done(key, verb, many);
        }
    }

    private static <T> void list(Outcome<T> outcome, String done, Optional<Runnable> back) {
        Dialog dialog = new Dialog();
        dialog.addClassName("sk-dialog");
        dialog.setHeaderTitle(Words.now("register.bulk.refused", outcome.refused().size()));
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("sk-refusals");
        outcome.refused().forEach(refused -> {
            Span row = new Span(refused.row());
            row.addClassName("sk-refused-row");
            reasons.add(new ListItem(row, new Span(refused.why())));
        });
        dialog.add(new Paragraph(done), reasons);
        back.ifPresent(undo -> dialog.getFooter().add(Press.on(new Button(Words.now("common.undo")), () -> {
            dialog.close();
            undo.run();
        })));
        dialog.getFooter().add(Press.on(new Button(Words.now("common.close")), dialog::close));
        dialog.open();
    }
}

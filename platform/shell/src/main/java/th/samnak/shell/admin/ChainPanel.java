package th.samnak.shell.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.Chain;
import th.samnak.api.audit.Chain.Broken;
import th.samnak.api.audit.Chain.Outcome;
import th.samnak.api.audit.Chain.State;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** How the chain stands, and its verification, which may take a while. */
final class ChainPanel extends Div {

    private static final int SHOWN = 20;

    private final Chain chain;
    private final Access access;
    private final ThaiDates dates;
    private final Paragraph state = new Paragraph();
    private final Div outcome = new Div();
    private final ActionButton verify = new ActionButton("admin.audit.verify", this::verify);

    ChainPanel(Chain chain, Access access, ThaiDates dates) {
        this.chain = chain;
        this.access = access;
        this.dates = dates;
        addClassNames("sk-bar", "sk-chain-state");
        state.addClassName("sk-hint");
        outcome.getElement().setAttribute("role", "status");
        add(state, verify, outcome);
        Words.say(this, ChainPanel::tell);
    }

    private void tell() {
        State now = chain.state();
        String anchored = now.anchored().map(at -> Words.now("admin.audit.anchored", dates.dateAndTime(at)))
                .orElseGet(() -> Words.now("admin.audit.anchored.none"));
        String checked = now.lastCheck().map(last -> Words.now(last.whole() ? "admin.audit.checked.whole" : "admin.audit.checked.broken",
                dates.dateAndTime(last.at()))).orElseGet(() -> Words.now("admin.audit.checked.never"));
        state.setText(String.join(" · ", Words.now("admin.audit.sealed", now.sealed(), now.waiting()), anchored, checked));
    }

    private void verify() {
        UI tab = UI.getCurrent();
        Caller caller = access.caller();
        verify.setVisible(false);
        outcome.setText(Words.now("admin.audit.verifying", 0));
        Thread.ofVirtual().name("audit verify").start(() -> {
            try {
                Outcome found = access.as(caller, () -> chain.verify((entries, rows) ->
                        tab.access(() -> outcome.setText(Words.now("admin.audit.verifying", entries)))));
                tab.access(() -> told(found));
            } catch (OfficeException refusal) {
                tab.access(() -> {
                    verify.setVisible(true);
                    Notices.refused(refusal);
                });
            }
        });
    }

    private void told(Outcome found) {
        verify.setVisible(true);
        outcome.removeAll();
        if (found.whole()) {
            outcome.setText(Words.now("admin.audit.whole", found.entries(), found.rows(), found.anchors()));
        } else {
            UnorderedList list = new UnorderedList();
            found.broken().stream().limit(SHOWN).forEach(broken -> list.add(new ListItem(line(broken))));
            outcome.add(new Paragraph(Words.now("admin.audit.broken", found.count())), list);
        }
        tell();
    }

    private String line(Broken broken) {
        String fields = broken.fields().isEmpty() ? "" : "(" + String.join(", ", broken.fields()) + ")";
        String good = broken.lastGood().map(at -> Words.now("admin.audit.broken.last-good", dates.dateAndTime(at))).orElse("");
        return Words.now("admin.audit.broken." + broken.what()) + ": "
                + String.join(" · ", Stream.of(broken.table() + " " + broken.record() + " " + fields, good).filter(part -> !part.isBlank()).toList());
    }
}

package th.samnak.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Change.Kind;
import th.samnak.ui.words.Words;

/** Two texts in one: what went is struck out, what came is underlined, and each says so to those who do not see it. */
final class Differences extends Div {

    /** So many unchanged lines are shown around a change. */
    private static final int AROUND = 2;

    Differences(List<Change> changes) {
        addClassName("sk-differences");
        int passed = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (near(changes, i)) {
                skipped(passed);
                passed = 0;
                add(line(changes.get(i)));
            } else {
                passed++;
            }
        }
        skipped(passed);
    }

    private static boolean near(List<Change> changes, int line) {
        int from = Math.max(0, line - AROUND);
        int to = Math.min(changes.size(), line + AROUND + 1);
        return changes.subList(from, to).stream().anyMatch(change -> change.kind() != Kind.SAME);
    }

    private void skipped(int lines) {
        if (lines > 0) {
            Paragraph gap = Words.text(new Paragraph(), "version.same", lines);
            gap.addClassName("sk-hint");
            add(gap);
        }
    }

    private static Component line(Change change) {
        if (change.kind() == Kind.SAME) {
            return new Paragraph(change.text());
        }
        HtmlContainer marked = new HtmlContainer(change.kind() == Kind.ADDED ? "ins" : "del");
        marked.setText(change.text());
        return new Paragraph(marked);
    }
}

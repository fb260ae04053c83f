package th.samnak.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import th.samnak.api.search.Finding;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One finding in a list: what it is called, a few words more, and where the words stand. */
public final class FoundLine extends Div {

    /** @param words that were looked for */
    public FoundLine(Finding finding, String words) {
        addClassName("sk-found");
        Marked title = new Marked(finding.title().isBlank() ? Words.now("find.untitled") : finding.title(), words);
        title.addClassName("sk-found-title");
        add(title);
        Badges.secrecy(finding.secrecy()).ifPresent(badge -> add(new BadgeLabel(() -> badge)));
        if (!finding.hint().isBlank() || finding.date().isPresent()) {
            Span hint = new Span(new Marked(finding.hint(), words));
            finding.date().ifPresent(day -> hint.add(new Span((finding.hint().isBlank() ? "" : " · ") + ThaiDates.date(day))));
            hint.addClassName("sk-hint");
            add(hint);
        }
        if (finding.attachment().isPresent() || !finding.excerpt().isBlank()) {
            Div where = new Div();
            finding.attachment().ifPresent(file -> {
                Span in = new Span(Words.now("find.in-attachment", file) + " ");
                in.addClassName("sk-found-file");
                where.add(in);
            });
            where.add(new Marked(finding.excerpt(), words));
            where.addClassName("sk-found-where");
            add(where);
        }
    }

    /** The icon of that name; a plain sheet for one that does not exist. */
    public static Icon icon(String name) {
        try {
            return VaadinIcon.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')).create();
        } catch (IllegalArgumentException unknown) {
            return VaadinIcon.FILE_O.create();
        }
    }
}

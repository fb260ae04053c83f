package th.samnak.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.work.Work;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Urgency;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What waits for the person, of all functions, by how soon it is due: told by word, shape and colour. */
final class MyWork {

    /** At most so many are asked for; whoever has more needs the whole list. */
    static final int MOST = 60;

    private static final int SHOWN = 12;
    private static final String ALL = "approvals";

    private final ThaiDates dates;
    private final WorkingDays calendar;

    MyWork(ThaiDates dates, WorkingDays calendar) {
        this.dates = dates;
        this.calendar = calendar;
    }

    /** When it is due. The message key is {@code frame.work.<NAME>}. */
    enum Term {
        OVERDUE(Badge.Tone.LATE, Badge.Shape.CROSS),
        TODAY(Badge.Tone.SOON, Badge.Shape.CLOCK),
        WEEK(Badge.Tone.ACCENT, Badge.Shape.UP),
        LATER(Badge.Tone.PLAIN, Badge.Shape.RING),
        OPEN(Badge.Tone.PLAIN, Badge.Shape.DOT);

        private final Badge.Tone tone;
        private final Badge.Shape shape;

        Term(Badge.Tone tone, Badge.Shape shape) {
            this.tone = tone;
            this.shape = shape;
        }

        static Term of(Work work, LocalDate today) {
            if (work.due().isEmpty()) {
                return OPEN;
            }
            LocalDate due = work.due().get();
            LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            if (due.isBefore(today)) {
                return OVERDUE;
            }
            if (due.equals(today)) {
                return TODAY;
            }
            return due.isAfter(sunday) ? LATER : WEEK;
        }
    }

    Component draw(List<Work> works) {
        if (works.isEmpty()) {
            return new EmptyState("frame.work.none");
        }
        Map<Term, List<Work>> terms = works.stream().collect(Collectors.groupingBy(
                work -> Term.of(work, dates.today()), () -> new EnumMap<>(Term.class), Collectors.toList()));
        Div card = new Div(figures(terms, works.size()));
        card.addClassName("sk-stack");
        int room = SHOWN;
        for (Map.Entry<Term, List<Work>> term : terms.entrySet()) {
            List<Work> shown = term.getValue().subList(0, Math.min(room, term.getValue().size()));
            if (!shown.isEmpty()) {
                card.add(group(term.getKey(), shown));
            }
            room -= shown.size();
        }
        Anchor all = new Anchor(ALL, Words.now(works.size() > SHOWN ? "frame.work.all" : "frame.work.inbox"));
        all.addClassName("sk-work-all");
        card.add(all);
        return card;
    }

    private static Div figures(Map<Term, List<Work>> terms, int all) {
        Div figures = new Div();
        figures.addClassName("sk-work-figures");
        String sum = all >= MOST ? MOST + "+" : String.valueOf(all);
        Span number = new Span(sum);
        number.addClassName("sk-work-sum");
        figures.add(new Span(number, new Span(Words.now("frame.work.sum"))));
        terms.forEach((term, works) -> figures.add(new BadgeLabel(() -> new Badge(
                Words.now("frame.work." + term.name()) + " " + works.size(), term.tone, term.shape))));
        return figures;
    }

    private Section group(Term term, List<Work> works) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        works.forEach(work -> list.add(line(work)));
        Section group = new Section(new H3(Words.now("frame.work." + term.name())), list);
        group.addClassNames("sk-work-group", "sk-work-" + term.name().toLowerCase(java.util.Locale.ROOT));
        return group;
    }

    private ListItem line(Work work) {
        Span what = new Span(Words.now(work.what()));
        what.addClassName("sk-work-what");
        Anchor title = new Anchor(work.path(), Words.title(work.title()));
        title.addClassName("sk-work-subject");
        Div marks = new Div();
        marks.addClassName("sk-badges");
        Badges.urgency(Urgency.values()[Math.clamp(work.urgency(), 0, Urgency.values().length - 1)])
                .ifPresent(badge -> marks.add(new BadgeLabel(() -> badge)));
        Badges.secrecy(work.secrecy()).ifPresent(badge -> marks.add(new BadgeLabel(() -> badge)));
        work.due().ifPresent(due -> marks.add(new BadgeLabel(() -> Badges.deadline(due, dates, calendar))));
        ListItem line = new ListItem(what, title);
        if (!work.hint().isEmpty()) {
            Span hint = new Span(work.hint());
            hint.addClassName("sk-hint");
            line.add(hint);
        }
        line.add(marks);
        return line;
    }
}

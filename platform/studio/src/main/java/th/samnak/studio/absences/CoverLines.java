package th.samnak.studio.absences;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Absences.Cover;
import th.samnak.api.organisation.Post;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Who acts in which post, one line each; that nobody does stands out where others wait. */
record CoverLines(Naming naming) {

    /** @param from first day of the absence: other days of a cover are told, the same ones are not told again */
    Component of(List<Cover> covers, LocalDate from, Optional<LocalDate> last) {
        Div lines = new Div();
        covers.forEach(cover -> {
            boolean whole = cover.from().equals(from) && cover.last().equals(last);
            lines.add(line(cover, title(cover.post()) + (whole ? "" : " · " + time(cover.from(), cover.last()))));
        });
        if (covers.isEmpty()) {
            lines.add(new Span("–"));
        }
        return lines;
    }

    private Component line(Cover cover, String told) {
        Span post = new Span(told);
        post.addClassName("sk-hint");
        Div line = new Div(who(cover), post);
        line.addClassName("sk-row");
        return line;
    }

    private Component who(Cover cover) {
        return cover.by()
                .<Component>map(by -> new Span(naming.person(by.person())
                        + by.kind().map(kind -> " (" + Words.now(key("authority", kind)) + ")").orElse("")))
                .orElseGet(() -> cover.gap()
                        ? new BadgeLabel(() -> new Badge(Words.now("studio.absences.gap"), Badge.Tone.SOON, Badge.Shape.RING))
                        : Words.span("studio.absences.nobody"));
    }

    static String kind(Absence.Kind kind) {
        return Words.now(key("absence", kind));
    }

    static String time(LocalDate from, Optional<LocalDate> last) {
        return last.filter(from::equals).map(ThaiDates::date).orElseGet(() -> Naming.time(from, last.map(day -> day.plusDays(1))));
    }

    private static String key(String group, Enum<?> one) {
        return "organisation." + group + "." + one.name().toLowerCase(Locale.ROOT);
    }

    private static String title(Post post) {
        return Words.english() && !post.titleEn().isBlank() ? post.titleEn() : post.titleTh();
    }
}

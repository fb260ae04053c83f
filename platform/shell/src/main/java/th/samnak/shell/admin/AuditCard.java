package th.samnak.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.audit.AuditTrail.Entry;
import th.samnak.api.audit.Chain;
import th.samnak.ui.chart.Chart;
import th.samnak.ui.chart.Days;
import th.samnak.ui.home.LiveContent;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** For whoever reads the trail: when it was last proved whole, who was refused, who read secrets. */
public final class AuditCard {

    private static final int DAYS = 14;
    private static final int MOST = 2_000;
    private static final int SHOWN = 5;
    /** How acts begin that may be refusals or reads of secrets; asked one by one, each from a day on. */
    private static final List<String> BEGINNINGS = List.of("access.refused", "letter.re", "approval.re", "meeting.re", "records.re");

    private final AuditTrail trail;
    private final Chain chain;
    private final Clock clock;
    private final ThaiDates dates;

    private AuditCard(AuditTrail trail, Chain chain, Clock clock) {
        this.trail = trail;
        this.chain = chain;
        this.clock = clock;
        this.dates = new ThaiDates(clock);
    }

    public static Component of(AuditTrail trail, Chain chain, Clock clock) {
        AuditCard card = new AuditCard(trail, chain, clock);
        return new LiveContent<>(card::look, card::draw);
    }

    private record Seen(Optional<Chain.Checked> checked, List<Entry> acts) {}

    private Seen look() {
        Instant from = LocalDate.now(clock).minusDays(DAYS - 1L).atStartOfDay(clock.getZone()).toInstant();
        List<Entry> acts = BEGINNINGS.stream()
                .map(act -> new AuditTrail.Query("", act, "", Optional.of(from), Optional.empty()))
                .flatMap(query -> trail.find(query, 0, MOST).stream())
                .filter(entry -> isRefusal(entry) || isRead(entry))
                .sorted(Comparator.comparing(Entry::number).reversed())
                .toList();
        return new Seen(chain.state().lastCheck(), acts);
    }

    private static boolean isRefusal(Entry entry) {
        return entry.act().contains("refuse");
    }

    private static boolean isRead(Entry entry) {
        return entry.act().endsWith(".read-secret");
    }

    private Component draw(Seen seen) {
        Div card = new Div(checked(seen.checked()), new Chart("admin.home.audit.days", () -> days(seen.acts())));
        card.addClassName("sk-stack");
        List<Entry> refusals = seen.acts().stream().filter(AuditCard::isRefusal).limit(SHOWN).toList();
        if (!refusals.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("sk-files");
            refusals.forEach(entry -> list.add(line(entry)));
            card.add(Words.span("admin.home.audit.refusals"), list);
        }
        card.add(Words.text(new Anchor("admin/audit", ""), "admin.audit"));
        return card;
    }

    private Component checked(Optional<Chain.Checked> last) {
        Paragraph words = new Paragraph();
        words.addClassName("sk-row");
        words.add(new BadgeLabel(() -> last
                .map(check -> check.whole()
                        ? new Badge(Words.now("admin.home.audit.whole"), Badge.Tone.DONE, Badge.Shape.CHECK)
                        : new Badge(Words.now("admin.home.audit.broken"), Badge.Tone.LATE, Badge.Shape.CROSS))
                .orElseGet(() -> new Badge(Words.now("admin.home.audit.unchecked"), Badge.Tone.SOON, Badge.Shape.RING))));
        last.ifPresent(check -> words.add(Words.span("admin.home.audit.at", dates.moment(check.at()))));
        return words;
    }

    private Days days(List<Entry> acts) {
        List<LocalDate> days = Stream.iterate(LocalDate.now(clock).minusDays(DAYS - 1L), day -> day.plusDays(1)).limit(DAYS).toList();
        return new Days(Words.now("admin.home.audit.day"), days.stream().map(ThaiDates::dayAndMonth).toList(), List.of(
                new Days.Line(Words.now("admin.home.audit.refused"), counts(days, acts, AuditCard::isRefusal), Badge.Tone.LATE),
                new Days.Line(Words.now("admin.home.audit.read"), counts(days, acts, AuditCard::isRead), Badge.Tone.ACCENT)));
    }

    private List<Long> counts(List<LocalDate> days, List<Entry> acts, Predicate<Entry> which) {
        return days.stream()
                .map(day -> acts.stream().filter(which)
                        .filter(entry -> LocalDate.ofInstant(entry.at(), clock.getZone()).equals(day))
                        .count())
                .toList();
    }

    private ListItem line(Entry entry) {
        Span when = new Span(dates.moment(entry.at()));
        when.addClassName("sk-hint");
        return new ListItem(when, new Span(entry.account()), new Span(ActNames.of(entry) + " · " + entry.subject()));
    }
}

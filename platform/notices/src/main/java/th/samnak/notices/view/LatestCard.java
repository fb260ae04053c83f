package th.samnak.notices.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import th.samnak.api.access.Access;
import th.samnak.api.events.Events;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.NoticeArrived;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.notices.NoticeBox.Told;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordType;
import th.samnak.ui.home.LiveContent;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The newest notices, on the first page; each can be marked as read there. */
final class LatestCard {

    private static final int SHOWN = 5;

    private final NoticeBox box;
    private final Supplier<List<RecordType>> types;
    private final ThaiDates dates;

    private LatestCard(NoticeBox box, Supplier<List<RecordType>> types, Clock clock) {
        this.box = box;
        this.types = types;
        this.dates = new ThaiDates(clock);
    }

    static Component of(NoticeBox box, Supplier<List<RecordType>> types, Access access, Events events, Clock clock) {
        PersonId person = access.caller().person();
        LatestCard card = new LatestCard(box, types, clock);
        return new LiveContent<>(() -> box.latest(SHOWN), card::draw)
                .on(events, NoticeArrived.class, arrived -> arrived.to().equals(person))
                .unless(List::isEmpty);
    }

    private Component draw(List<Told> told) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("sk-work-list", "sk-told");
        told.forEach(each -> list.add(line(each)));
        return new Div(list, Words.text(new Anchor("notices", ""), "notices.all"));
    }

    private ListItem line(Told told) {
        Notice notice = told.notice();
        Div words = new Div(new Span(Words.now(notice.subjectKey(), notice.arguments().toArray())));
        words.addClassName("sk-told-words");
        notice.about().stream().limit(1).forEach(about -> words.add(title(told, about)));
        if (notice.about().size() > 1) {
            words.add(Words.span("notices.and-more", notice.about().size() - 1));
        }
        Span when = new Span(dates.moment(told.at()));
        when.addClassName("sk-hint");
        ListItem line = new ListItem(words, when);
        if (!told.read()) {
            line.addClassName("sk-told-new");
            NativeButton read = Press.on(new NativeButton("✓"), () -> box.read(told.id()));
            read.addClassName("sk-told-read");
            Words.hint(read, "notices.mark-read");
            line.add(Words.say(read, it -> it.getElement().setAttribute("aria-label", Words.now("notices.mark-read"))));
        }
        return line;
    }

    private Component title(Told told, Notice.Line about) {
        return types.get().stream()
                .filter(type -> type.module().equals(about.record().module()) && type.type().equals(about.record().type()))
                .findFirst()
                .<Component>map(type -> {
                    Anchor link = new Anchor(type.addressOf(about.record().key()).replaceFirst("^/", ""), Words.title(about.title()));
                    link.getElement().addEventListener("click", click -> box.read(told.id()));
                    return link;
                })
                .orElseGet(() -> new Span(Words.title(about.title())));
    }
}

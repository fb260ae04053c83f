package th.samnak.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import th.samnak.api.desk.RecordsAtHand;
import th.samnak.api.search.Finding;
import th.samnak.shell.frame.PaletteLines.Group;
import th.samnak.shell.frame.PaletteLines.Line;
import th.samnak.thai.ThaiDigits;
import th.samnak.ui.find.FoundLine;
import th.samnak.ui.words.Words;

/** What the frame itself offers: records at hand, screens, what can be begun, and one's own settings. */
final class PaletteChoices {

    private final Menu menu;
    private final Supplier<List<OwnAct>> own;
    private final Supplier<Optional<RecordsAtHand>> desk;

    PaletteChoices(Menu menu, Supplier<List<OwnAct>> own, Supplier<Optional<RecordsAtHand>> desk) {
        this.menu = menu;
        this.own = own;
        this.desk = desk;
    }

    /** Something the person does for themselves. @param key message key of its words */
    record OwnAct(VaadinIcon icon, String key, Runnable act) {}

    private record Choice(VaadinIcon icon, String key, String underKey, Optional<String> address, Optional<Runnable> act) {}

    /** Before anything is typed: the records opened last and those with a star, what can be begun, and the screens. */
    List<Group> atFirst() {
        List<Group> groups = new ArrayList<>();
        desk.get().ifPresent(it -> atHand(groups, it));
        groups.addAll(groups(errands().toList(), screens().toList(), List.of(), ""));
        return groups;
    }

    /** Not the one that is looked at, and none twice. */
    private static void atHand(List<Group> groups, RecordsAtHand desk) {
        String here = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        List<RecordsAtHand.AtHand> recent = desk.recent(PaletteLines.MOST + 1).stream()
                .filter(record -> !record.address().equals(here))
                .limit(PaletteLines.MOST)
                .toList();
        List<RecordsAtHand.AtHand> stars = desk.favourites(2 * PaletteLines.MOST).stream()
                .filter(record -> !record.address().equals(here))
                .filter(record -> recent.stream().noneMatch(opened -> opened.record().equals(record.record())))
                .limit(PaletteLines.MOST)
                .toList();
        add(groups, "frame.recent", VaadinIcon.CLOCK, recent);
        add(groups, "frame.favourites", VaadinIcon.STAR, stars);
    }

    private static void add(List<Group> groups, String nameKey, VaadinIcon icon, List<RecordsAtHand.AtHand> records) {
        if (!records.isEmpty()) {
            groups.add(new Group(Words.now(nameKey), records.stream().map(record -> line(icon, record)).toList()));
        }
    }

    private static Line line(VaadinIcon icon, RecordsAtHand.AtHand record) {
        Finding named = new Finding(
                Words.title(record.title()), "", "", record.address(), Optional.empty(), Optional.empty(), record.secrecy());
        return new Line(icon.create(), new FoundLine(named, ""), Optional.of(record.address()), Optional.empty(), false);
    }

    /** What fits the words, at most a few of each sort. */
    List<Group> fitting(String words) {
        return groups(fitting(errands(), words), fitting(screens(), words), fitting(acts(), words), words);
    }

    private static List<Group> groups(List<Choice> begin, List<Choice> screens, List<Choice> acts, String words) {
        List<Group> groups = new ArrayList<>();
        add(groups, "frame.palette.begin", begin, words);
        add(groups, "frame.palette.screens", screens, words);
        add(groups, "frame.palette.own", acts, words);
        return groups;
    }

    private static void add(List<Group> groups, String nameKey, List<Choice> choices, String words) {
        if (!choices.isEmpty()) {
            groups.add(new Group(Words.now(nameKey), choices.stream().map(choice -> line(choice, words)).toList()));
        }
    }

    private static Line line(Choice choice, String words) {
        String under = choice.underKey().isEmpty() ? "" : Words.now(choice.underKey());
        return new Line(
                choice.icon().create(), new FoundLine(Finding.of(Words.now(choice.key()), under, ""), words), choice.address(),
                choice.act(), false);
    }

    private static List<Choice> fitting(Stream<Choice> choices, String words) {
        return choices.filter(choice -> fits(choice, words)).limit(PaletteLines.MOST).toList();
    }

    /** In either language: whoever works in one remembers some words of the other. */
    private static boolean fits(Choice choice, String words) {
        String names = Stream.of(Words.THAI, Locale.ENGLISH)
                .flatMap(language -> Stream.of(choice.key(), choice.underKey())
                        .filter(key -> !key.isEmpty())
                        .map(key -> I18NProvider.translate(language, key)))
                .reduce("", (all, name) -> all + " " + name)
                .toLowerCase(Locale.ROOT);
        return Stream.of(ThaiDigits.toArabic(words).toLowerCase(Locale.ROOT).split("\\s+")).allMatch(names::contains);
    }

    private Stream<Choice> errands() {
        return menu.errands().stream().map(errand -> new Choice(
                errand.icon(), errand.labelKey(), errand.module() + ".name", Optional.of(errand.href()), Optional.empty()));
    }

    private Stream<Choice> screens() {
        return Stream.concat(
                Stream.of(new Choice(VaadinIcon.HOME_O, "frame.home", "", Optional.of(""), Optional.empty())),
                menu.groups().stream().flatMap(group -> group.lines().stream().map(line -> new Choice(
                        line.icon(), line.labelKey(), group.nameKey(), Optional.of(line.href()), Optional.empty()))));
    }

    private Stream<Choice> acts() {
        return own.get().stream()
                .map(act -> new Choice(act.icon(), act.key(), "", Optional.empty(), Optional.of(act.act())));
    }
}

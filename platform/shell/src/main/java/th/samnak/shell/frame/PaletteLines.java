package th.samnak.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Search;
import th.samnak.api.search.TextIndex;
import th.samnak.thai.ThaiKeyboard;
import th.samnak.thai.ThaiText;
import th.samnak.ui.find.FoundLine;
import th.samnak.ui.words.Words;

/** What the palette offers for what was typed: screens, things to begin, and what the functions find. */
final class PaletteLines {

    static final int MOST = 6;

    private final PaletteChoices choices;
    private final Supplier<Optional<Search>> search;

    PaletteLines(PaletteChoices choices, Supplier<Optional<Search>> search) {
        this.choices = choices;
        this.search = search;
    }

    /** @param note said below the lines and by a screen reader; may be empty */
    record Answer(List<Group> groups, String note) {}

    record Group(String name, List<Line> lines) {}

    /** @param address where it leads; act what happens besides; more whether it leads to further findings */
    record Line(Component icon, Component content, Optional<String> address, Optional<Runnable> act, boolean more) {}

    Answer of(String typed) {
        String words = ThaiText.normalise(typed).strip();
        if (words.isEmpty()) {
            return new Answer(choices.atFirst(), "");
        }
        Optional<Search.Answer> found = search.get().map(all -> all.find(Asked.typing(words, MOST), Optional.empty()));
        List<Group> groups = new ArrayList<>(choices.fitting(words));
        boolean meantOther = groups.isEmpty() && found.map(it -> it.groups().isEmpty() || it.other()).orElse(true);
        Optional<String> other = ThaiKeyboard.otherReading(words).filter(it -> meantOther);
        other.ifPresent(it -> groups.addAll(choices.fitting(it)));
        // what the other keys mean is not mixed with what was typed
        found.filter(it -> !it.other() || meantOther).ifPresent(it -> it.groups().forEach(group -> groups.add(group(group, it.words()))));
        if (groups.isEmpty()) {
            return new Answer(List.of(), Words.now("frame.palette.nothing", words));
        }
        String meant = other.orElse(words);
        if (search.get().isPresent()) {
            groups.add(new Group(Words.now("frame.palette.more"), List.of(
                    more(Words.now("frame.palette.everywhere", meant), Map.of("q", meant)))));
        }
        return new Answer(groups, other.map(it -> Words.now("frame.palette.other-keys", words, it)).orElse(""));
    }

    private static Group group(Search.Group found, String words) {
        List<Line> lines = new ArrayList<>();
        found.findings().found().forEach(finding -> lines.add(line(found.kind(), finding, words)));
        long total = found.findings().total();
        if (total > lines.size()) {
            Map<String, String> there = new LinkedHashMap<>();
            there.put("q", words);
            there.put("kind", found.kind().key());
            String many = total >= TextIndex.Hits.MANY ? TextIndex.Hits.MANY + "+" : String.valueOf(total);
            lines.add(more(Words.now("frame.palette.all", many), there));
        }
        return new Group(Words.now(found.kind().nameKey()), lines);
    }

    private static Line line(Search.Kind kind, Finding finding, String words) {
        return new Line(
                FoundLine.icon(kind.icon()), new FoundLine(finding, words), Optional.of(finding.address()), Optional.empty(), false);
    }

    private static Line more(String words, Map<String, String> parameters) {
        return new Line(
                VaadinIcon.SEARCH.create(), Palette.words(words),
                Optional.of("search?" + QueryParameters.simple(parameters).getQueryString()), Optional.empty(), true);
    }
}

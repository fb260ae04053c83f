package th.samnak.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import th.samnak.shell.frame.PaletteLines.Group;
import th.samnak.shell.frame.PaletteLines.Line;
import th.samnak.ui.words.Words;

/**
 * Ctrl+K: everything that can be found, begun or gone to, by a few letters. It lies closed in every page, so that the browser opens
 * and steers it at once (palette.js); the server is asked only what there is for the words.
 */
@Tag("dialog")
final class Palette extends HtmlContainer {

    private static final int QUIET_MILLIS = 120;
    private static final String LIST = "sk-palette-list";

    private final PaletteLines lines;
    private final Input field = new Input();
    private final Div list = new Div();
    private final Div note = new Div();
    private boolean asked;

    Palette(PaletteLines lines) {
        this.lines = lines;
        addClassName("sk-palette");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLIS);
        field.addValueChangeListener(typed -> show(typed.getValue()));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-haspopup", "listbox")
                .setAttribute("aria-controls", LIST);
        list.setId(LIST);
        list.addClassName(LIST);
        list.getElement().setAttribute("role", "listbox");
        note.addClassName("sk-palette-note");
        note.getElement().setAttribute("role", "status");
        add(head(), list, note, keys());
        Words.say(this, it -> it.name());
        getElement().addEventListener("palette-opened", opened -> {
            asked = true;
            show("");
        });
    }

    private Div head() {
        NativeButton close = Words.text(new NativeButton(), "frame.palette.close");
        close.getElement().setAttribute("type", "button").setAttribute("data-palette-close", true);
        Div head = new Div(VaadinIcon.SEARCH.create(), field, close);
        head.addClassName("sk-palette-head");
        return head;
    }

    private static Div keys() {
        Div keys = new Div();
        keys.addClassName("sk-palette-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        List.of("move", "open", "tab", "close").forEach(key -> keys.add(Words.span("frame.palette.key." + key)));
        return keys;
    }

    private void name() {
        getElement().setAttribute("aria-label", Words.now("frame.palette"));
        field.setPlaceholder(Words.now("frame.palette.hint"));
        field.getElement().setAttribute("aria-label", Words.now("frame.palette"));
        list.getElement().setAttribute("aria-label", Words.now("frame.palette.found"));
        if (asked) {
            show(field.getValue());
        }
    }

    private void show(String typed) {
        PaletteLines.Answer answer = lines.of(typed);
        list.removeAll();
        int number = 0;
        for (Group group : answer.groups()) {
            Div heading = new Div(group.name());
            heading.addClassName("sk-palette-name");
            heading.setId("sk-palette-group-" + number);
            Div part = new Div(heading);
            part.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", heading.getId().orElseThrow());
            for (Line line : group.lines()) {
                part.add(option(line, "sk-palette-option-" + number++));
            }
            list.add(part);
        }
        list.setVisible(number > 0);
        field.getElement().setAttribute("aria-expanded", String.valueOf(number > 0));
        list.getElement().setAttribute("data-words", typed);
        note.setText(answer.note());
    }

    private static Component option(Line line, String id) {
        Component option = line.address().<Component>map(address -> new Anchor(address)).orElseGet(Div::new);
        option.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1").setAttribute("aria-selected", "false");
        option.setId(id);
        option.getElement().getClassList().add("sk-palette-line");
        if (line.more()) {
            option.getElement().getClassList().add("sk-palette-more");
        }
        option.getElement().appendChild(line.icon().getElement(), line.content().getElement());
        line.act().ifPresent(act -> option.getElement().addEventListener("click", click -> act.run()));
        return option;
    }

    static Span words(String text) {
        Span words = new Span(text);
        words.addClassName("sk-found");
        return words;
    }
}

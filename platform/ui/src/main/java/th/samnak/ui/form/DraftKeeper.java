package th.samnak.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what is typed into a form: a second after the last key on the server, at once in the browser. Itself a line of the
 * page that says when it was kept. Add the fields, then the keeper to the page: what was kept before is then put back.
 */
public final class DraftKeeper extends Span {

    private static final int QUIET_MILLIS = 1000;
    private static final String BASIS = "~basis";

    private final Drafts drafts;
    private final String form;
    private final ThaiDates dates;
    private final Clock clock;
    private final Map<String, Kept<?>> fields = new LinkedHashMap<>();
    private String basis = "";
    private Consumer<String> basisFound = found -> {};
    private final Span line = new Span();
    private final Button throwAway = Words.text(new Button(), "draft.throw-away");
    private boolean restoring;
    private boolean open = true;
    private @Nullable Instant keptAt;
    private String sentence = "";

    /** @param form name of the form and, for an existing record, its id: {@code correspondence.letter/…} */
    public DraftKeeper(Drafts drafts, String form, Clock clock) {
        this.drafts = drafts;
        this.form = form;
        this.clock = clock;
        this.dates = new ThaiDates(clock);
        addClassName("sk-draft");
        getElement().setAttribute("role", "status");
        throwAway.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        throwAway.addClickListener(click -> throwAway());
        throwAway.setVisible(false);
        add(line, throwAway);
        Words.say(this, it -> it.tell());
        addAttachListener(attached -> restore());
    }

    /**
     * Keeps, beside the fields, what they were written upon, such as the version of the record, so that an old draft does not
     * silently take the place of what somebody else has saved since.
     *
     * @param found told the basis of the draft that is put back
     */
    public DraftKeeper upon(String basis, Consumer<String> found) {
        this.basis = basis;
        this.basisFound = found;
        return this;
    }

    /** Keeps a field of text. */
    public <F extends Component & HasValue<?, String>> DraftKeeper field(String name, F field) {
        return field(name, field, text -> text, text -> text);
    }

    /** Keeps a date. */
    public DraftKeeper field(String name, ThaiDatePicker field) {
        return field(name, field, LocalDate::toString, LocalDate::parse);
    }

    /** Keeps any other field, by the text that stands for its value; null is kept as empty. */
    public <T, F extends Component & HasValue<?, T>> DraftKeeper field(
            String name, F field, Function<T, String> write, Function<String, T> read) {
        Kept<T> kept = new Kept<>(field, write, read);
        fields.put(name, kept);
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(QUIET_MILLIS);
        }
        field.getElement().setAttribute("data-keep", form + "|" + name);
        field.addValueChangeListener(change -> {
            if (!restoring && open) {
                keep();
            }
        });
        return this;
    }

    /** Keeps everything now. */
    public void keep() {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            fields.forEach((name, field) -> texts.put(name, field.text()));
            texts.put(BASIS, basis);
            drafts.keep(form, texts);
            keptAt = clock.instant();
            sentence = "draft.kept";
            ObjectNode lengths = JsonNodeFactory.instance.objectNode();
            texts.forEach((name, text) -> lengths.put(name, text.length()));
            getElement().executeJs("window.samnak && window.samnak.settled($0, $1)", form, lengths);
        } catch (OfficeException refused) {
            sentence = "draft.not-kept";
        }
        tell();
    }

    /** Forgets the draft, because it has been handed in; nothing is kept afterwards. */
    public void handedIn() {
        open = false;
        forget();
        sentence = "";
        tell();
    }

    private void throwAway() {
        restoring = true;
        fields.values().forEach(Kept::reset);
        restoring = false;
        forget();
        sentence = "draft.thrown-away";
        tell();
    }

    private void forget() {
        drafts.discard(form);
        keptAt = null;
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(tab -> tab.getPage().executeJs("window.samnak && window.samnak.forget($0)", form));
    }

    private void restore() {
        drafts.find(form).ifPresent(draft -> {
            restoring = true;
            Optional.ofNullable(draft.fields().get(BASIS)).filter(text -> !text.isEmpty()).ifPresent(basisFound);
            draft.fields().forEach((name, text) -> Optional.ofNullable(fields.get(name)).ifPresent(it -> it.restore(text)));
            restoring = false;
            keptAt = draft.keptAt();
            sentence = "draft.restored";
            tell();
        });
        getElement().executeJs("window.samnak && window.samnak.restore($0)", form);
    }

    private void tell() {
        line.setText(sentence.isEmpty() ? "" : Words.now(sentence, keptAt == null ? "" : dates.moment(keptAt)));
        throwAway.setVisible(keptAt != null);
        setClassName("sk-draft-trouble", "draft.not-kept".equals(sentence));
    }
}

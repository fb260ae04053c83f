package th.samnak.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.drafts.Drafts.Copy;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.words.ThaiDates;

/**
 * Keeps what is typed into a form: every second on the server while the typing lasts, at once in the browser unless it is
 * secret. Itself a line of the page that says when it was kept. Add the fields, then the keeper to the page: what was kept
 * before is then put back, and what another page wrote is offered.
 */
public final class DraftKeeper extends Span {

    private static final String BASIS = "~basis";
    private static final String REQUEST = "~request";

    private final String form;
    private final Clock clock;
    private final PageCopies copies;
    private final Map<String, Kept> fields = new LinkedHashMap<>();
    private String basis = "";
    private String request = UUID.randomUUID().toString();
    private Consumer<String> basisFound = found -> {};
    private BooleanSupplier secret = () -> false;
    private final DraftStatus status;
    private boolean restoring;
    private boolean apart;
    private boolean open = true;
    private @Nullable Instant keptAt;

    /** @param form name of the form and, for an existing record, its id: {@code correspondence.letter/…}; no blanks */
    public DraftKeeper(Drafts drafts, String form, Clock clock) {
        this.form = form;
        this.clock = clock;
        this.copies = new PageCopies(drafts, form);
        this.status = new DraftStatus(new ThaiDates(clock), this::throwAway);
        add(status);
        addAttachListener(attached -> restore());
    }

    /** With what the frame lends to this browser tab; empty outside of the frame. */
    public static Optional<DraftKeeper> here(String form) {
        return Optional.ofNullable(UI.getCurrent())
                .filter(tab -> ComponentUtil.getData(tab, Drafts.class) != null)
                .map(tab -> new DraftKeeper(
                        ComponentUtil.getData(tab, Drafts.class), form, ComponentUtil.getData(tab, Clock.class)));
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

    /** Leaves no copy in the browser, where others could read it, while this holds. */
    public DraftKeeper secret(BooleanSupplier secret) {
        this.secret = secret;
        return this;
    }

    /**
     * The same for every try of this one draft, also after a crash: a service that takes it as the name of what is made makes it
     * only once.
     */
    public String request() {
        return request;
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
        fields.put(name, Kept.field(field, write, read));
        BrowserCopy.tellOften(field, form + "|" + name);
        field.addValueChangeListener(change -> {
            if (!restoring && open) {
                keep();
            }
        });
        return this;
    }

    /** Keeps, together with the fields, what is none; put back after those added before it. */
    public DraftKeeper part(String name, Supplier<String> write, Consumer<String> read) {
        fields.put(name, Kept.part(write, read));
        return this;
    }

    /** Keeps everything now. */
    public void keep() {
        BrowserCopy.guard(this, form, secret.getAsBoolean());
        if (fields.values().stream().allMatch(Kept::untouched)) {
            forget();
            status.tell("", null);
            return;
        }
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            fields.forEach((name, field) -> texts.put(name, field.text().get()));
            texts.put(BASIS, basis);
            texts.put(REQUEST, request);
            apart |= copies.keep(texts);
            keptAt = clock.instant();
            BrowserCopy.settled(this, form, texts);
            status.tell(apart ? "draft.kept-apart" : "draft.kept", keptAt);
        } catch (OfficeException refused) {
            status.tell("draft.not-kept", keptAt);
        }
    }

    /** Forgets the draft, because it has been handed in; nothing is kept afterwards. */
    public void handedIn() {
        open = false;
        forget();
        status.tell("", null);
        status.offer(List.of(), none -> {});
    }

    /** Keeps again, what is written next in the same form. */
    public void again() {
        open = true;
        request = UUID.randomUUID().toString();
    }

    private void throwAway() {
        restoring = true;
        fields.values().forEach(field -> field.reset().run());
        restoring = false;
        forget();
        request = UUID.randomUUID().toString();
        status.tell("draft.thrown-away", null);
    }

    private void forget() {
        copies.forget();
        keptAt = null;
        BrowserCopy.forget(this, form);
    }

    private void restore() {
        List<Copy> before = copies.others();
        if (!before.isEmpty()) {
            putBack(before.getFirst());
        }
        BrowserCopy.guard(this, form, secret.getAsBoolean());
        BrowserCopy.restore(this, form);
    }

    private void putBack(Copy copy) {
        Map<String, String> texts = copy.draft().fields();
        copies.follow(copy);
        restoring = true;
        Optional.ofNullable(texts.get(BASIS)).filter(text -> !text.isEmpty()).ifPresent(basisFound);
        request = texts.getOrDefault(REQUEST, request);
        List.copyOf(fields.keySet()).forEach(name ->
                Optional.ofNullable(texts.get(name)).ifPresent(fields.get(name).restore()));
        restoring = false;
        keptAt = copy.draft().keptAt();
        status.tell("draft.restored", keptAt);
        status.offer(copies.others(), other -> {
            BrowserCopy.forget(this, form);
            putBack(other);
        });
    }
}

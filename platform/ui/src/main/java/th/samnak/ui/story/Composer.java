package th.samnak.ui.story;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Timelines;
import th.samnak.api.timeline.Timelines.Candidate;
import th.samnak.api.timeline.Timelines.Said;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** Where something is said. What follows an @ is completed with people who may see the record. */
final class Composer extends Div {

    private static final Pattern BEGUN = Pattern.compile("@([^\\s@]{1,60})$");
    private static final int LONGEST = 4000;
    private static final int PAUSE_MS = 250;

    private final Timelines timelines;
    private final RecordId record;
    private final Runnable afterwards;
    private final TextArea words = Words.label(new TextArea(), "story.say");
    private final Div people = new Div();
    private final Button send = Words.text(new Button("", click -> send()), "story.send");
    private final Button cancel = Words.text(new Button("", click -> clear()), "story.cancel");
    private final Map<String, PersonId> called = new LinkedHashMap<>();
    private final Optional<DraftKeeper> draft;
    private List<PersonId> kept = List.of();
    private @Nullable String mended;

    Composer(Timelines timelines, RecordId record, Runnable afterwards) {
        this.timelines = timelines;
        this.record = record;
        this.afterwards = afterwards;
        addClassName("sk-composer");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setMinRows(2);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(change -> offer());
        Words.helper(words, "story.say.help");
        people.addClassName("sk-composer-people");
        people.getElement().setAttribute("aria-live", "polite");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cancel.setVisible(false);
        Div acts = new Div(send, cancel);
        acts.addClassName("sk-composer-acts");
        draft = DraftKeeper.here("story/" + record);
        draft.ifPresent(keeper -> keeper.field("words", words).part("called", this::whomCalled, this::call));
        add(words, people, acts);
        draft.ifPresent(this::add);
    }

    /** Takes words that were said before, to mend them. */
    void mend(Said said) {
        clear();
        draft.ifPresent(DraftKeeper::handedIn);
        mended = said.id();
        kept = said.mentioned();
        words.setValue(said.words());
        cancel.setVisible(true);
        words.focus();
    }

    private void offer() {
        people.removeAll();
        Matcher begun = BEGUN.matcher(words.getValue());
        if (begun.find()) {
            List<Candidate> found = timelines.candidates(record, begun.group(1));
            found.forEach(candidate -> people.add(candidate.maySee() ? chip(candidate) : refusal(candidate)));
            if (found.isEmpty()) {
                people.add(hint(Words.now("story.nobody", begun.group(1))));
            }
        }
    }

    private Button chip(Candidate candidate) {
        Button chip = new Button(candidate.name() + " · " + candidate.post(), click -> call(candidate));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return chip;
    }

    private static Span refusal(Candidate candidate) {
        return hint(Words.now("story.may-not-see", candidate.name()));
    }

    private static Span hint(String text) {
        Span hint = new Span(text);
        hint.addClassName("sk-hint");
        return hint;
    }

    private void call(Candidate candidate) {
        called.put("@" + candidate.name(), candidate.person());
        words.setValue(BEGUN.matcher(words.getValue()).replaceFirst(Matcher.quoteReplacement("@" + candidate.name() + " ")));
        people.removeAll();
        words.focus();
    }

    private void send() {
        String text = words.getValue();
        Stream<PersonId> named = called.entrySet().stream()
                .filter(one -> text.contains(one.getKey()))
                .map(Map.Entry::getValue);
        List<PersonId> mentioned = Stream.concat(kept.stream(), named)
                .distinct()
                .toList();
        new Attempt().field("comment", words).run(() -> {
            if (mended == null) {
                timelines.say(record, text, mentioned);
            } else {
                timelines.mend(record, mended, text, mentioned);
            }
            draft.ifPresent(DraftKeeper::handedIn);
            clear();
            afterwards.run();
        });
    }

    private void clear() {
        mended = null;
        kept = List.of();
        called.clear();
        people.removeAll();
        words.clear();
        words.setInvalid(false);
        cancel.setVisible(false);
        draft.ifPresent(DraftKeeper::again);
    }

    private String whomCalled() {
        return called.entrySet().stream()
                .map(one -> one.getValue().value() + " " + one.getKey())
                .collect(Collectors.joining("\n"));
    }

    private void call(String people) {
        called.clear();
        people.lines().map(line -> line.split(" ", 2)).forEach(one -> called.put(one[1], new PersonId(one[0])));
    }
}

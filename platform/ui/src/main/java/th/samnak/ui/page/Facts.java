package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import th.samnak.ui.words.Words;

/** What is settled, read as text: term and value, never a form of disabled fields. */
public final class Facts extends Composite<DescriptionList> implements HasStyle {

    public Facts() {
        getContent().addClassName("sk-facts");
    }

    /** @param value asked again when the language changes; an empty one is shown as a dash */
    public Facts fact(String termKey, Supplier<String> value) {
        return fact(termKey, Words.say(new Span(), it -> it.setText(orDash(value.get()))));
    }

    /** A value that is the same in every language. */
    public Facts fact(String termKey, String value) {
        return fact(termKey, new Span(new Text(orDash(value))));
    }

    public Facts fact(String termKey, Component value) {
        Term term = new Term();
        term.add(Words.span(termKey));
        getContent().add(term, new Description(value));
        return this;
    }

    /** Removes all facts, to tell them anew. */
    public Facts clear() {
        getContent().removeAll();
        return this;
    }

    private static String orDash(String value) {
        return value.isBlank() ? "–" : value;
    }
}

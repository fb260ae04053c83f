package th.samnak.studio.naming;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import th.samnak.ui.words.Words;

/** A few numbers, large, each with its word. */
@Tag("dl")
public final class Figures extends Component {

    public Figures() {
        getElement().setAttribute("class", "sk-figures");
    }

    public Figures figure(String key, String value) {
        Element term = new Element("dt").appendChild(Words.span(key).getElement());
        Element number = new Element("dd").setText(value);
        getElement().appendChild(new Element("div").appendChild(term, number));
        return this;
    }
}

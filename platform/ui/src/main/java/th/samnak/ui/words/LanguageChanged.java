package th.samnak.ui.words;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The person in front of this browser tab chose another language; everything that speaks says it anew. */
public final class LanguageChanged extends ComponentEvent<UI> {

    LanguageChanged(UI tab) {
        super(tab, false);
    }
}

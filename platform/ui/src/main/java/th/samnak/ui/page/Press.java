package th.samnak.ui.page;

import com.vaadin.flow.component.Component;

/**
 * Hears that a button is pressed, and nothing else. Vaadin's own listener also asks for the pointer's whereabouts, a dozen
 * values that the server describes anew for each button and keeps as long as the page is open.
 */
public final class Press {

    private Press() {}

    /** Nothing is heard of a disabled button. */
    public static <C extends Component> C on(C button, Runnable act) {
        button.getElement().addEventListener("click", click -> act.run());
        return button;
    }
}

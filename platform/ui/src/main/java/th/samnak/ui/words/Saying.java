package th.samnak.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Consumer;
import th.samnak.api.errors.OfficeException;

/** Words of one part: said when it appears, and kept by the tab as long as it is there. A page has hundreds of them. */
final class Saying<C extends Component> implements Command {

    private static final long serialVersionUID = 1L;

    private final transient C part;
    private final transient Consumer<C> words;
    private transient boolean noted;

    Saying(C part, Consumer<C> words) {
        this.part = part;
        this.words = words;
    }

    /** The part appears. A refusal is told by itself: passed on, it would take their words from all parts that appear after it. */
    @Override
    public void execute() {
        try {
            say();
        } catch (OfficeException refusal) {
            VaadinSession session = VaadinSession.getCurrent();
            if (session == null) {
                throw refusal;
            }
            session.getErrorHandler().error(new ErrorEvent(refusal));
        }
        if (!noted) {
            noted = true;
            part.getUI().map(Spoken::in).ifPresent(spoken -> spoken.note(this));
        }
    }

    void say() {
        words.accept(part);
    }

    /** @return whether the part is there still; if not, it is noted again when it appears again */
    boolean stays() {
        noted = part.isAttached();
        return noted;
    }
}

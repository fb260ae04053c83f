package th.samnak.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;

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

    /** The part appears. */
    @Override
    public void execute() {
        say();
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

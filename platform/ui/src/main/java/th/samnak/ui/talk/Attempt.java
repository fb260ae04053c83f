package th.samnak.ui.talk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.ui.words.Words;

/**
 * Tries an act of a service and tells a refusal where it belongs: beside the field that the rule names, else as a notice.
 * Made once per form, used for every try.
 */
public final class Attempt {

    /** Raised on the browser tab when something was done; the frame then asks anew how much work waits. */
    public static final class Done extends ComponentEvent<UI> {

        Done(UI tab) {
            super(tab, false);
        }
    }

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private @Nullable Runnable whenStale;

    /** @param name as in the {@link RuleViolation}, the Java component of the record */
    public Attempt field(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** What to do when somebody else saved first, usually to open a {@link ConflictDialog}; a notice is shown otherwise. */
    public Attempt stale(Runnable whenStale) {
        this.whenStale = whenStale;
        return this;
    }

    /** @return whether it was done; {@code false} when it was refused and the person has been told */
    public boolean run(Runnable act) {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        try {
            act.run();
            done();
            return true;
        } catch (RuleViolation refusal) {
            tell(refusal);
        } catch (StaleDataException stale) {
            if (whenStale == null) {
                Notices.refused(stale);
            } else {
                whenStale.run();
            }
        } catch (NotPermitted | NotFound refusal) {
            Notices.refused(refusal);
        }
        return false;
    }

    Map<String, HasValidation> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Tells the frame that something was done, where it was done without an attempt of this kind. */
    public static void done() {
        Optional.ofNullable(UI.getCurrent()).ifPresent(tab -> ComponentUtil.fireEvent(tab, new Done(tab)));
    }

    private void tell(RuleViolation refusal) {
        HasValidation field = refusal.field().map(fields::get).orElse(null);
        if (field == null) {
            Notices.refused(refusal);
            return;
        }
        field.setManualValidation(true);
        field.setErrorMessage(Words.now(refusal.messageKey(), refusal.arguments().toArray()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}

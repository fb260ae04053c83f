package th.samnak.web.flow;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.errors.OfficeException;

/** The page in place of a screen that a rule of the office keeps closed; says why, in words. */
@ParentLayout(FrameLayout.class)
public final class RefusalPage extends Notice implements HasErrorParameter<OfficeException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<OfficeException> parameter) {
        OfficeException refusal = parameter.getException();
        setId("refused");
        tell("web.refused.title", getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
        if (refusal instanceof NotSignedIn) {
            event.getUI().getPage().reload();
            return 401;
        }
        return refusal instanceof NotFound ? 404 : refusal instanceof NotPermitted ? 403 : 409;
    }
}

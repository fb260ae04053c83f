package th.samnak.web.flow;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import th.samnak.api.errors.OfficeException;
import th.samnak.web.http.FailureLog;

/** The page in place of a screen that failed: a reference number for the person, everything else for the log. */
@ParentLayout(FrameLayout.class)
public final class FailurePage extends Notice implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getCaughtException();
        OfficeException refusal = Failures.refusal(failure).orElse(null);
        if (refusal != null) {
            setId("refused");
            tell("web.refused.title", getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
            return 409;
        }
        setId("failure");
        say("web.failure", FailureLog.write(failure, "/" + event.getLocation().getPath()));
        return 500;
    }
}
